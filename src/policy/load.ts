import { type Shown, shownName } from '../domain/shown.ts';
import { checkPolicy } from './check.ts';
import type { PolicyInput } from './input.ts';
import { completed } from './packs/completed.ts';
import { parsePolicy } from './parse.ts';
import type { Policy } from './policy.ts';
import { type FoundProblem, type PolicyProblem, shownProblem } from './problem.ts';
import { resolvePolicy } from './resolve.ts';
import { byPosition } from './yaml.ts';

/** A problem of one of several policy files. */
export interface LayerProblem extends PolicyProblem {
  readonly file: Shown;
}

export type LoadedPolicy =
  | { readonly policy: Policy; readonly problems: readonly [] }
  | { readonly policy: undefined; readonly problems: readonly LayerProblem[] };

export interface PolicyText {
  readonly name: string;
  readonly text: string;
}

/** As `loadPolicyLayers`, ready to work with: bases that follow a region's minimum wage have their amounts, the regency its villages. */
export async function loadPolicy(
  texts: readonly PolicyText[],
  checkCodes: readonly string[],
): Promise<LoadedPolicy> {
  const loaded = loadPolicyLayers(texts, checkCodes);
  if (!loaded.policy) return loaded;
  return { policy: await completed(loaded.policy), problems: [] };
}

/**
 * The effective policy of files already read, the lowest layer first (district, then village). With any problem there
 * is no policy: a contribution by half a policy would be a wrong one. To compute, use `loadPolicy`.
 * @internal for tests
 */
export function loadPolicyLayers(texts: readonly PolicyText[], checkCodes: readonly string[]): LoadedPolicy {
  const layers: PolicyInput[] = [];
  const problems: LayerProblem[] = [];
  const naming = { villages: '', bpuLayout: '' };
  for (const { name, text } of texts) {
    const parsed = parsePolicy(text);
    const found = parsed.input
      ? checkedProblems([...layers, parsed.input], checkCodes, parsed.locate)
      : parsed.problems;
    if (parsed.input) layers.push(parsed.input);
    if (parsed.input?.villages !== undefined) naming.villages = name;
    if (parsed.input?.bpuLayout !== undefined) naming.bpuLayout = name;
    for (const problem of found) problems.push({ ...shownProblem(problem), file: shownName(name) });
  }
  if (problems.length > 0) return { policy: undefined, problems };
  const policy = resolvePolicy(layers);
  const { villages, bpuLayout } = policy;
  return {
    policy: {
      ...policy,
      villages: villages && { ...villages, file: naming.villages },
      bpuLayout: bpuLayout && { ...bpuLayout, file: naming.bpuLayout },
    },
    problems: [],
  };
}

function checkedProblems(
  layers: readonly PolicyInput[],
  checkCodes: readonly string[],
  locate: (path: FoundProblem['path']) => { line: number; column: number } | undefined,
): FoundProblem[] {
  const problems = checkPolicy(layers, checkCodes);
  return byPosition(problems.map((problem) => ({ ...problem, ...locate(problem.path) })));
}
