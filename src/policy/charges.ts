import { isWithin, type Month, monthsOfYear } from '../domain/month.ts';
import type { Payer, Programme } from '../domain/programme.ts';
import type { CategoryPolicy, Charge } from './policy.ts';

const fits = (charge: Charge, programme: Programme, payer: Payer, month: Month | undefined): boolean =>
  (month === undefined || isWithin(month, charge.months)) &&
  (charge.payer === undefined || charge.payer === payer) &&
  (charge.programmes === undefined || charge.programmes.includes(programme));

/**
 * The charges that take a line, in the policy's order: the first that fits takes all of it; when that one has a
 * share, every later fitting one with a share takes part. Empty when no charge fits. Without a month, those of charges
 * whose months do not matter.
 */
export function chargesFor(
  charges: readonly Charge[],
  programme: Programme,
  payer: Payer,
  month?: Month | undefined,
): readonly Charge[] {
  const fitting = charges.filter((charge) => fits(charge, programme, payer, month));
  const [first] = fitting;
  if (first === undefined) return [];
  return first.percent === undefined ? [first] : fitting.filter((charge) => charge.percent !== undefined);
}

/**
 * Months in which different charges may fit: those of the policy's year, else the first and last of each charge and the
 * ones beside them; one undefined where no charge has months of its own.
 */
export function monthsToJudge(
  { charges, months, programmeMonths }: Pick<CategoryPolicy, 'charges' | 'months' | 'programmeMonths'>,
  year: number | undefined,
): readonly (Month | undefined)[] {
  const spans = charges.flatMap((charge) => charge.months ?? []);
  if (spans.length === 0) return [undefined];
  const edges = [...spans, ...(programmeMonths?.values() ?? []), ...(months ? [months] : [])].flatMap(
    ({ first, last }) => [first, last, ...(months ? [] : [first - 1, last + 1])],
  );
  const all =
    year === undefined ? edges.filter(Number.isFinite).map((edge) => edge as Month) : monthsOfYear(year);
  return [...new Set(all)].filter((month) => isWithin(month, months));
}

/** Whether a category has a programme in a month. */
export const hasProgramme = (
  { programmeMonths }: Pick<CategoryPolicy, 'programmeMonths'>,
  programme: Programme,
  month: Month | undefined,
): boolean => month === undefined || isWithin(month, programmeMonths?.get(programme));

/** The payers of a programme: JHT and JP of PU members have two; a BPU member, or a sponsor for them, pays alone. */
export function payersOf(segment: 'PU' | 'BPU', programme: Programme): readonly Payer[] {
  if (segment === 'BPU') return ['worker'];
  return programme === 'JHT' || programme === 'JP' ? ['employer', 'worker'] : ['employer'];
}
