import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName, shownText } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { LoadedPolicy, PolicyText } from '../../policy/load.ts';
import { PACKS, type Pack } from '../../policy/packs.ts';
import type { Policy } from '../../policy/policy.ts';
import type { InputFiles } from '../ports.ts';
import { needed } from '../with-book.ts';

export interface PolicyInForce {
  readonly policy: Policy;
  /** Hash of the policy files' text, for the manifest; undefined with the national defaults. */
  readonly sha256: string | undefined;
}

/** Reads and joins policy layers, files or packs that ship. @throws Refused with every problem */
export async function loadPolicyFiles(names: readonly string[], ports: InputFiles): Promise<PolicyInForce> {
  const texts = await Promise.all(names.map((name) => policySource(name, ports)));
  const [first, second] = texts;
  const { policy, problems } =
    first?.pack && !second ? await usedAsItIs(first.pack) : await readPolicy(texts, ports);
  if (policy === undefined) throw new Refused({ code: 'policy-wrong', args: { problems } });
  return { policy, sha256: ports.sha256(texts.map(({ text }) => text).join('\n')) };
}

/** Neither YAML nor schemas are loaded for it. */
async function usedAsItIs(pack: Pack): Promise<LoadedPolicy> {
  const { shippedPolicy } = await import('../../policy/packs/shipped.ts');
  return { policy: await shippedPolicy(pack), problems: [] };
}

/** The text of a policy, and the pack that it is of. */
interface PolicySource extends PolicyText {
  readonly pack?: Pack | undefined;
}

/** The effective policy, its minimum wages and villages filled in; none where any file has a problem. */
export async function readPolicy(texts: readonly PolicyText[], ports: InputFiles): Promise<LoadedPolicy> {
  const { loadPolicy } = await import('../../policy/load.ts');
  const loaded = await loadPolicy(texts, CHECK_CODES);
  if (loaded.policy?.villages === undefined) return loaded;
  const { withVillages } = await import('./villages-file.ts');
  const { policy, problems } = await withVillages(loaded.policy, ports);
  return problems.length > 0 ? { policy: undefined, problems } : { policy, problems: [] };
}

/** A file, else a pack of that name. @throws Refused when there is neither, or the file cannot be read. */
export async function policySource(name: string, ports: InputFiles): Promise<PolicySource> {
  const text = await needed(() => textIfThere(name, ports));
  if (text !== undefined) return { name, text };
  const pack = packNamed(name);
  return { name, text: await pack.load(), pack };
}

/** A pack that ships. @throws Refused */
export function packNamed(name: string): (typeof PACKS)[string] {
  const pack = Object.hasOwn(PACKS, name) ? PACKS[name] : undefined;
  if (pack === undefined)
    throw new Refused({
      code: 'policy-unknown',
      args: { name: shownName(name), packs: Object.keys(PACKS).map(shownText) },
    });
  return pack;
}

async function textIfThere(name: string, ports: InputFiles): Promise<string | undefined> {
  try {
    return await ports.readText(name);
  } catch (error) {
    if (error instanceof UnreadableFile && error.reason === 'missing-file') return undefined;
    throw error;
  }
}
