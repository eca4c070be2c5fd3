import type { CategoryId } from '../../domain/category.ts';
import {
  ALL_MONTHS,
  isWithin,
  type Month,
  monthsOfYear,
  type Span,
  sharedSpan,
  spanOfYear,
  yearOf,
} from '../../domain/month.ts';
import { programmesOfLine } from '../../domain/programme.ts';
import { chargedLines, chargesFor } from '../../policy/charges.ts';
import type { CategoryPolicy, Charge, Policy } from '../../policy/policy.ts';
import type { Quota, QuotaTerm } from '../../policy/quota.ts';
import type { VillageFacts } from './villages.ts';

/** Months that a policy names for a category and that are over in the year of a plan: the same months of that year count. */
export interface MovedMonths {
  readonly category: CategoryId;
  readonly months: Span;
}

/** A policy as a plan takes it in a year. */
export interface PolicyOfYear {
  readonly policy: Policy;
  /** Empty where the policy speaks of that year itself. */
  readonly moved: readonly MovedMonths[];
  /** The same with cover in every month for whoever's own months were moved; undefined where nobody's were, or no charge is known. */
  readonly wholeYear: Policy | undefined;
}

/**
 * The same rules in a year that a policy does not speak of: what it says of that year stands, and months that are over
 * (of cover, programmes, charges and quotas) count in the same months of that year.
 */
export function policyInYear(policy: Policy, year: number): PolicyOfYear {
  const moved: MovedMonths[] = [];
  const partly = new Map<CategoryId, CategoryPolicy>();
  const categories = new Map(
    [...policy.categories].map(([id, category]) => {
      const inYear = categoryInYear(category, year, (months) => void moved.push({ category: id, months }));
      if (inYear.months !== category.months && inYear.months && inYear.months.last - inYear.months.first < 11)
        partly.set(id, category);
      return [id, inYear];
    }),
  );
  const later = { ...policy, ...villagesInYear(policy, year) };
  return {
    policy: { ...later, categories },
    moved,
    wholeYear: wholeYearOf(later, categories, partly, year),
  };
}

/** What pays for single villages, likewise. */
function villagesInYear({ villages }: Policy, year: number): Pick<Policy, 'villages'> {
  const list = villages?.list.map((village) =>
    village.charges === undefined
      ? village
      : { ...village, charges: termsInYear(village.charges, year, () => {}) },
  );
  return { villages: villages && list && { ...villages, list } };
}

function wholeYearOf(
  policy: Policy,
  categories: ReadonlyMap<CategoryId, CategoryPolicy>,
  partly: ReadonlyMap<CategoryId, CategoryPolicy>,
  year: number,
): Policy | undefined {
  if (partly.size === 0) return undefined;
  const whole = new Map(categories);
  for (const [id, category] of partly) {
    const { months: _, ...rest } = category;
    const always = categoryInYear({ ...rest, months: undefined }, year, () => {});
    const isCharged = (month: Month): boolean =>
      chargedLines(always, month).every(
        ({ programme, payer }) => chargesFor(always.charges, programme, payer, month).length > 0,
      );
    if (!monthsOfYear(year).every(isCharged)) return undefined;
    whole.set(id, always);
  }
  return { ...policy, categories: whole };
}

type Tell = (months: Span) => void;

function categoryInYear(category: CategoryPolicy, year: number, tell: Tell): CategoryPolicy {
  const { months, programmeMonths } = category;
  const told = (span: Span): Span => {
    const later = spanInYear(span, year);
    if (later !== span) tell(span);
    return later;
  };
  const quota: Quota = Object.fromEntries(
    Object.entries(category.quota).map(([place, terms]) => [place, termsInYear(terms, year, tell)]),
  );
  const timed: CategoryPolicy = {
    ...category,
    quota,
    ...(months ? { months: told(months) as CategoryPolicy['months'] } : {}),
    ...(programmeMonths
      ? { programmeMonths: new Map([...programmeMonths].map(([one, span]) => [one, told(span)])) }
      : {}),
  };
  const others = missingCharges(timed, year, tell);
  return others.length === 0 ? timed : { ...timed, charges: [...timed.charges, ...others] };
}

/** A span that is over moves so that it ends in the year. */
function spanInYear<T extends Span>(span: T, year: number): T {
  if (span.last >= spanOfYear(year).first) return span;
  const later = 12 * (year - yearOf(span.last as Month));
  return { ...span, first: span.first + later, last: span.last + later };
}

/** The quotas of a village in that year. */
export const quotasInYear = (quotas: VillageFacts['quotas'], year: number): VillageFacts['quotas'] =>
  new Map([...quotas].map(([category, terms]) => [category, termsInYear(terms, year, () => {})]));

/** A quota that is said to hold in that year too stays as it is; else all its terms move together. */
function termsInYear<T extends Pick<QuotaTerm, 'months'>>(
  terms: readonly T[],
  year: number,
  tell: Tell,
): readonly T[] {
  if (terms.some(({ months = ALL_MONTHS }) => sharedSpan(months, spanOfYear(year)))) return terms;
  const last = terms.reduce((latest, { months }) => Math.max(latest, months?.last ?? 0), 0);
  if (last >= spanOfYear(year).first) return terms;
  const later = 12 * (year - yearOf(last as Month));
  return terms.map((term) => {
    if (!term.months) return term;
    tell(term.months);
    return { ...term, months: { first: term.months.first + later, last: term.months.last + later } };
  });
}

/** Neighbouring months in which a line is charged as it was in the same months of an earlier year. */
interface Repeated {
  readonly line: ReturnType<typeof chargedLines>[number];
  readonly charges: readonly Charge[];
  readonly first: Month;
  last: Month;
}

/** Of the year's lines that no charge takes, those charges that took them last in the same month. */
function missingCharges(category: CategoryPolicy, year: number, tell: Tell): Charge[] {
  const runs: Repeated[] = [];
  const covered = monthsOfYear(year).filter((month) => isWithin(month, category.months));
  for (const month of covered)
    for (const line of chargedLines(category, month)) {
      const charges = earlierCharges(category.charges, line, month);
      if (charges.length === 0) continue;
      const run = runs.findLast((one) => sameLine(one.line, line) && one.last + 1 === month);
      if (run && sameCharges(run.charges, charges)) run.last = month;
      else runs.push({ line, charges, first: month, last: month });
    }
  for (const span of new Set(runs.flatMap(({ charges }) => charges.flatMap(({ months }) => months ?? []))))
    tell(span);
  return runs.flatMap(({ line: { programme, payer }, charges, first, last }) =>
    charges.map((charge): Charge => {
      const programmes = programmesOfLine(programme);
      return { ...charge, payer, programmes, months: { first, last } };
    }),
  );
}

/** None where the month's own charges take the line. */
function earlierCharges(
  charges: readonly Charge[],
  { programme, payer }: Repeated['line'],
  month: Month,
): readonly Charge[] {
  if (chargesFor(charges, programme, payer, month).length > 0) return [];
  const begin = Math.min(...charges.map(({ months }) => months?.first ?? Number.POSITIVE_INFINITY));
  for (let earlier = month - 12; earlier >= begin; earlier -= 12) {
    const found = chargesFor(charges, programme, payer, earlier as Month);
    if (found.length > 0) return found;
  }
  return [];
}

const sameLine = (a: Repeated['line'], b: Repeated['line']): boolean =>
  a.programme === b.programme && a.payer === b.payer;

const sameCharges = (a: readonly Charge[], b: readonly Charge[]): boolean =>
  a.length === b.length && a.every((charge, at) => charge === b[at]);
