import type { Sen } from '../domain/money.ts';
import { senOfRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { minimumBasePu } from '../law/minimum-base-pu.ts';
import { requireInForce } from '../law/value.ts';
import { baseInMonth, type CategoryPolicy, type Policy } from '../policy/policy.ts';

/** Why a worker's base is not known: the reader is told, no amount is guessed. */
export type MissingBase = 'no-wage' | 'base-not-started';

/** Rp1.000.000: the lowest income that BPJS takes from a BPU member, and row 1 of the table. */
const LOWEST_INCOME: Sen = senOfRupiah(1_000_000);

/** The wage or income of a worker in a month, by the category's rule; `wage` is the roster's column. */
export function baseOf(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  if (category.segment === 'BPU' && category.base !== 'wage') {
    return category.income === undefined ? LOWEST_INCOME : senOfRupiah(category.income);
  }
  if (category.base !== 'wage') return named(policy, category.base, month);
  if (wage === undefined) return 'no-wage';
  if (category.minimum === undefined) return wage;
  const floor = named(policy, category.minimum, month);
  return typeof floor === 'string' ? floor : (Math.max(wage, floor) as Sen);
}

function named(policy: Policy, id: string, month: Month): Sen | MissingBase {
  if (id === 'minimum') return requireInForce(minimumBasePu, month).value;
  const base = policy.bases.get(id);
  return (base && baseInMonth(base, month)) ?? 'base-not-started';
}
