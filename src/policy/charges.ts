import type { Fund } from '../domain/fund.ts';
import { isWithin, type Month, monthsOfYear } from '../domain/month.ts';
import {
  type LineProgramme,
  lineProgramme,
  type Payer,
  type Programme,
  programmesOfLine,
} from '../domain/programme.ts';
import type { CategoryPolicy, Charge } from './policy.ts';

/** A charge of some programmes takes no line that is for others too. */
const fits = (charge: Charge, programme: LineProgramme, payer: Payer, month: Month | undefined): boolean =>
  (month === undefined || isWithin(month, charge.months)) &&
  (charge.payer === undefined || charge.payer === payer) &&
  (charge.programmes === undefined ||
    programmesOfLine(programme).every((one) => charge.programmes?.includes(one)));

/**
 * The charges that take a line, in the policy's order: the first that fits takes all of it; when that one has a
 * share, every later fitting one with a share takes part. Empty when no charge fits. Without a month, those of charges
 * whose months do not matter.
 */
export function chargesFor(
  charges: readonly Charge[],
  programme: LineProgramme,
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

/**
 * What is charged for somebody in a month, line by line: each programme with its payers; a bill's own figure is one line
 * for all programmes, borne by the member (BPU) or the employer. Without a month, of programmes at any time.
 */
export function chargedLines(
  category: Pick<CategoryPolicy, 'programmes' | 'programmeMonths' | 'segment' | 'flat'>,
  month: Month | undefined,
): readonly { readonly programme: LineProgramme; readonly payer: Payer }[] {
  const { segment, flat } = category;
  const programmes = [...new Set(category.programmes)].filter((one) => hasProgramme(category, one, month));
  const [first, ...others] = programmes;
  if (first === undefined) return [];
  if (flat !== undefined)
    return [
      { programme: lineProgramme([first, ...others]), payer: segment === 'BPU' ? 'worker' : 'employer' },
    ];
  return programmes.flatMap((programme) =>
    payersOf(segment, programme).map((payer) => ({ programme, payer })),
  );
}

/** What members themselves bear, whoever pays the rest. */
export const isBorneByMembers = ({ fund, payer, percent }: Charge): boolean =>
  fund === 'SELF' && payer === 'worker' && percent === undefined;

/** How the policy books what a fund pays: as that fund where the policy has it, else as what it does not leave to members. */
export function bookedLike(
  charges: readonly Charge[],
  fund: Fund,
): Pick<Charge, 'activity' | 'object' | 'subFund'> {
  const same = charges.filter((charge) => charge.fund === fund && !isBorneByMembers(charge));
  const [like] = [...same, ...charges.filter((charge) => charge.fund !== 'SELF')];
  const parts = new Set(same.map(({ subFund }) => subFund));
  const [subFund] = parts.size === 1 ? parts : [];
  const part = subFund === undefined ? {} : { subFund };
  return { ...part, activity: like?.activity, object: like?.object };
}

/**
 * One fund for everything but what the members themselves bear. Where the policy charges nothing else anyway, its own
 * charges stay, with their parts and months; else the fund pays all, booked as the policy books what it pays from it.
 */
export function chargedTo(charges: readonly Charge[], fund: Fund): readonly Charge[] {
  const others = charges.filter((charge) => !isBorneByMembers(charge));
  if (others.length > 0 && others.every((charge) => charge.fund === fund)) return charges;
  return [...charges.filter(isBorneByMembers), { fund, ...bookedLike(charges, fund) }];
}
