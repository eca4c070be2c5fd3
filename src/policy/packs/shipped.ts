import type { PolicyInput } from '../input.ts';
import type { Pack } from '../packs.ts';
import type { Policy } from '../policy.ts';
import { resolvePolicy } from '../resolve.ts';
import { completed } from './completed.ts';

/**
 * The policy of a pack that is used as it is, by what stands beside its text, read already: neither the reader of YAML nor the schema is
 * loaded for it. A test holds what stands there to the text, and every pack to having no problem.
 */
export async function shippedPolicy(pack: Pack): Promise<Policy> {
  return completed(resolvePolicy([JSON.parse(await pack.read()) as PolicyInput]));
}
