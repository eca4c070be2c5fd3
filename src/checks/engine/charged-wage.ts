import { type CategoryId, category as categoryId } from '../../domain/category.ts';
import { type CalendarDate, monthOfDate } from '../../domain/date.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { inForce } from '../../law/value.ts';
import { siltapMinimum } from '../../law/village/siltap-minimum.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** The wage of the row in whole rupiah, where its category's contribution is counted on it; else undefined. */
export function chargedWage(policy: Policy, row: RosterRow): Rupiah | undefined {
  const category = row.category?.value;
  const wage = row.wage?.value;
  if (category === undefined || wage === undefined || policy.categories.get(category)?.base !== 'wage')
    return undefined;
  return rupiah(Math.floor(wage / 100));
}

/** Whether the contribution of any category is counted on wages. */
export const chargesWages = (policy: Policy): boolean =>
  [...policy.categories.values()].some(({ base }) => base === 'wage');

/** A village official's wage on which the contribution is counted, and the lowest siltap of that post. */
export interface OfficialWage {
  readonly category: CategoryId;
  readonly wage: Rupiah;
  readonly minimum: Rupiah;
}

const OFFICIALS = ['kepala-desa', 'sekretaris-desa', 'perangkat-desa'] as const;

/** That of a row by the lowest siltap in force on a day (PP 11/2019 Ps 81); undefined for anybody else, or without a wage. */
export function officialWages(
  policy: Policy,
  asOf: CalendarDate,
): (row: RosterRow) => OfficialWage | undefined {
  const minimums = inForce(siltapMinimum, monthOfDate(asOf))?.value;
  return (row) => {
    const official = OFFICIALS.find((one) => one === row.category?.value);
    if (!official || !minimums) return undefined;
    const wage = chargedWage(policy, row);
    return wage === undefined
      ? undefined
      : { category: categoryId(official), wage, minimum: minimums[official] };
  };
}
