import type { MissingBase } from '../domain/kinds/uncharged.ts';
import { onePayment, type Sen, senOfRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { minimumBaseIn, minimumIncomeIn } from '../policy/assumptions.ts';
import { baseInMonth, beginsAfter, type CategoryPolicy, type Policy } from '../policy/policy.ts';

/**
 * The wage or income of a worker in a month, by the category's rule; `wage` is the roster's column.
 * `base-not-started` where neither policy nor law has an amount for that month.
 */
export function baseOf(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  if (category.floors !== undefined) return highest(policy, category, category.floors, wage, month);
  return single(policy, category, wage, month);
}

function single(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  if (category.flat !== undefined) return senOfRupiah(0);
  if (category.base === 'wage') return ofWage(policy, category, wage, month);
  if (category.segment === 'PU') return named(policy, category.base, month);
  const income = category.income ?? minimumIncomeIn(policy, month);
  return income === undefined ? 'base-not-started' : senOfRupiah(income);
}

/**
 * The wage or income that SIPP is told: the base of the contribution; of a bill's own figure, which rests on none, the
 * roster's wage (PU) or the declared income (BPU).
 */
export function declaredBase(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  if (category.flat === undefined) return baseOf(policy, category, wage, month);
  if (category.segment === 'PU') return wage === undefined || wage === 0 ? 'no-wage' : wage;
  return baseOf(policy, { ...category, flat: undefined }, wage, month);
}

/** A wage that nobody filled in and bases that have not begun count as none: the others stand. */
function highest(
  policy: Policy,
  category: CategoryPolicy,
  floors: readonly string[],
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  const own = single(policy, category, wage, month);
  if (own === 'base-not-started' && !isAside(policy, category.base, month)) return own;
  let most = typeof own === 'string' ? undefined : own;
  let aside = own === 'base-not-started';
  for (const id of floors) {
    const floor = named(policy, id, month);
    if (typeof floor !== 'string') most = most === undefined || floor > most ? floor : most;
    else if (isAside(policy, id, month)) aside = true;
    else return floor;
  }
  return most ?? (aside ? 'base-not-started' : 'no-wage');
}

function ofWage(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
  month: Month,
): Sen | MissingBase {
  // Rosters write 0 for a wage that nobody filled in.
  if (wage === undefined || wage === 0) return 'no-wage';
  const monthly = category.wagePayments === undefined ? wage : onePayment(wage, category.wagePayments);
  if (category.minimum === undefined) return monthly;
  const floor = named(policy, category.minimum, month);
  if (typeof floor !== 'string') return Math.max(monthly, floor) as Sen;
  return isAside(policy, category.minimum, month) ? monthly : floor;
}

/** A base that has not begun takes no part beside others; one whose amount is not known stops the month. */
function isAside(policy: Policy, id: string, month: Month): boolean {
  const base = policy.bases.get(id);
  return base !== undefined && beginsAfter(base, month);
}

function named(policy: Policy, id: string, month: Month): Sen | MissingBase {
  if (id === 'minimum') return minimumBaseIn(policy, month) ?? 'base-not-started';
  const base = policy.bases.get(id);
  return (base && baseInMonth(base, month)) ?? 'base-not-started';
}
