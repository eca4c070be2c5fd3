import { resolve } from 'node:path';
import { CliError, type Context } from '../../cli/shell/io.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { sha256OfText } from '../../io/machine/hash.ts';
import { requireText } from '../../io/machine/read-text.ts';
import { type LoadedPolicy, loadPolicy, type PolicyText } from '../../policy/load.ts';
import { PACKS } from '../../policy/packs.ts';
import type { Policy } from '../../policy/policy.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';

export interface LoadedSetup {
  readonly policy: Policy;
  /** Hash of the policy files' text, for the manifest; undefined with the national defaults. */
  readonly policySha256: string | undefined;
}

/** Reads and joins policy layers, files or packs that ship. @throws CliError with every problem, a line each. */
export async function loadPolicyFiles(
  names: readonly string[],
  checkCodes: readonly string[],
  context: Context,
): Promise<LoadedSetup> {
  const texts = await Promise.all(names.map((name) => policyText(name, context)));
  const { policy, problems } = await readPolicy(texts, checkCodes, context);
  if (policy === undefined) {
    const lines = problems.map((problem) => policyProblemText(problem, context.language));
    throw new CliError(lines.join('\n'));
  }
  return { policy, policySha256: sha256OfText(texts.map(({ text }) => text).join('\n')) };
}

/** The effective policy, its minimum wages and villages filled in; none where any file has a problem. */
export async function readPolicy(
  texts: readonly PolicyText[],
  checkCodes: readonly string[],
  context: Context,
): Promise<LoadedPolicy> {
  const loaded = await loadPolicy(texts, checkCodes);
  if (loaded.policy?.villages === undefined) return loaded;
  const { withVillages } = await import('./villages-file.ts');
  const { policy, problems } = await withVillages(loaded.policy, context);
  return problems.length > 0 ? { policy: undefined, problems } : { policy, problems: [] };
}

/** A file, else a pack of that name. @throws CliError when there is neither, or the file cannot be read. */
export async function policyText(name: string, context: Context): Promise<PolicyText> {
  const text = await fileText(name, context);
  if (text !== undefined) {
    context.inputs.add(resolve(context.io.cwd, name));
    return { name, text };
  }
  const pack = Object.hasOwn(PACKS, name) ? PACKS[name] : undefined;
  if (pack === undefined) {
    throw new CliError(CLI_TEXT[context.language].policyUnreadable(name, Object.keys(PACKS).join(', ')));
  }
  return { name, text: await pack.load() };
}

/** Undefined when no such file is there. */
async function fileText(name: string, { io, language }: Context): Promise<string | undefined> {
  try {
    return await requireText(resolve(io.cwd, name), name);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.reason === 'missing-file') return undefined;
    throw new CliError(unreadableText(language, error));
  }
}
