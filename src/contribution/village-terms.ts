import { shownText, word } from '../domain/shown.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import type { Village } from '../policy/village.ts';
import { chargesIn } from '../policy/village-funds.ts';

/** The id of a village's own base among the policy's; no policy file can write it. */
const OWN_BASE = '(desa)';

/** A category as a village of the villages file has it: paid from its own funds, on its own base. */
export function inVillage(
  policy: Policy,
  category: CategoryPolicy,
  terms: Pick<Village, 'fund' | 'charges' | 'base'>,
): { readonly policy: Policy; readonly category: CategoryPolicy } {
  const { base } = terms;
  const charges = category.chargedAlike ? category.charges : chargesIn(category.charges, terms);
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
