import { shownText, word } from '../domain/shown.ts';
import { chargedTo } from '../policy/charges.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import type { Village } from '../policy/village.ts';

/** The id of a village's own base among the policy's; no policy file can write it. */
const OWN_BASE = '(desa)';

/** A category as a village of the villages file has it: paid from its own fund, on its own base. */
export function inVillage(
  policy: Policy,
  category: CategoryPolicy,
  { fund, base }: Pick<Village, 'fund' | 'base'>,
): { readonly policy: Policy; readonly category: CategoryPolicy } {
  const { chargedAlike } = category;
  const charges = fund === undefined || chargedAlike ? category.charges : chargedTo(category.charges, fund);
  const takesBase = base !== undefined && category.segment === 'PU' && category.base !== 'wage';
  if (!takesBase) return { policy, category: { ...category, charges } };
  const source = shownText('villages');
  const bases = new Map(policy.bases).set(OWN_BASE, {
    id: word(OWN_BASE),
    values: [{ from: undefined, amount: base }],
    source,
  });
  return {
    policy: { ...policy, bases },
    category: { ...category, charges, base: OWN_BASE, floors: undefined },
  };
}
