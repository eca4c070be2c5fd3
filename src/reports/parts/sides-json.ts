import type { Cube } from '../../budget/model.ts';
import { moneyApart } from '../../budget/money-apart.ts';
import type { Side } from '../../domain/fund.ts';
import { byMonth } from './json-parts.ts';

interface SideJson {
  readonly workers: number;
  readonly total: number;
  readonly byMonth: ReturnType<typeof byMonth>;
}

/** What passes through the APBDes and what does not; both keys always, in rupiah. */
export function sidesJson(budget: Cube): Readonly<Record<Side, SideJson>> {
  const apart = moneyApart(budget);
  const of = (side: Side): SideJson => {
    const { workers = 0, total = 0, months = budget.months.map(() => 0) } = apart[side] ?? {};
    return { workers, total, byMonth: byMonth(budget.months, months) };
  };
  return { apbdes: of('apbdes'), outside: of('outside') };
}
