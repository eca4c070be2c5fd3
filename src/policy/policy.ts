import type { CategoryId } from '../domain/category.ts';
import type { Severity } from '../domain/finding.ts';
import type { Fund } from '../domain/fund.ts';
import type { Localized } from '../domain/language.ts';
import type { Rounding, RoundingUnit, Rupiah, Sen } from '../domain/money.ts';
import type { Month, Span } from '../domain/month.ts';
import type { Payer, Programme, RiskClass, Segment } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import type { Ceilings } from './ceiling.ts';
import type { Forms } from './forms/forms.ts';
import type { OfficialRegency } from './official-areas.ts';
import type { Quota } from './quota.ts';
import type { Village } from './village.ts';

/** A wage base that a policy names, such as `umk`; its amount may change inside a year. */
export interface NamedBase {
  readonly id: Shown;
  /** Oldest first; the first has no month when it holds from the beginning. */
  readonly values: readonly {
    readonly from: Month | undefined;
    /** The last month for which it is known to stand; absent: until the next value. */
    readonly to?: Month | undefined;
    readonly amount: Sen;
  }[];
  /** Kemendagri code of the region whose minimum wage it follows; its values are filled in by `loadPolicy`. */
  readonly region?: string | undefined;
  readonly source: Shown | undefined;
}

/** Who pays a line, and from which fund, activity and object of the APBDes. An empty condition fits every line. */
export interface Charge {
  readonly payer?: Payer | undefined;
  readonly programmes?: readonly Programme[] | undefined;
  readonly fund: Fund;
  readonly activity?: Shown | undefined;
  readonly object?: Shown | undefined;
  /** A share of the line; the charges with shares that fit a line sum to 100. */
  readonly percent?: number | undefined;
  /** The part of the fund that pays, such as `DBH sawit`: named in reports and added up under its fund. */
  readonly subFund?: Shown | undefined;
  /** Only in these months: who pays may change inside a year. */
  readonly months?: Span | undefined;
}

/** How a category takes the reliefs that the law gives. */
export interface ReliefChoice {
  /**
   * `by-law`: where their conditions give them; `asked`: the same, said by the policy; `all-funds`: also where
   * government funds pay, which the article leaves out; `declined`: never.
   */
  readonly take: 'by-law' | 'asked' | 'all-funds' | 'declined';
  /** Why it is declined, as far as the policy says. */
  readonly reason?: Shown | undefined;
  /** The first month that its people paid, where they were members before this policy. */
  readonly membersSince?: Month | undefined;
}

/** What the effective policy says about one category. */
export interface CategoryPolicy {
  readonly id: CategoryId;
  readonly name: Localized<Shown>;
  readonly segment: Segment;
  /** JKK class; meaningful for PU only. */
  readonly risk: RiskClass;
  /** Every programme that it has in any month. */
  readonly programmes: readonly Programme[];
  /** Of the programmes, those that do not have every month. */
  readonly programmeMonths?: ReadonlyMap<Programme, Span> | undefined;
  /** The bill's own figure in rupiah a month and head, instead of rate and base. */
  readonly flat?: { readonly amount: Rupiah; readonly source: Shown } | undefined;
  /** Named bases that the base is held against: the highest counts. */
  readonly floors?: readonly string[] | undefined;
  /** `wage` (the roster's column), `minimum` (national) or the id of a named base. PU only. */
  readonly base: string;
  /** A floor under `wage`: a named base or `minimum`. */
  readonly minimum: string | undefined;
  /** The wage column holds a year's total, paid in so many equal payments; the base is one of them. */
  readonly wagePayments: number | undefined;
  /** BPU: the declared monthly income that picks the bracket. */
  readonly income: Rupiah | undefined;
  readonly sector: 'transport' | 'non-transport';
  readonly relief: ReliefChoice;
  readonly charges: readonly Charge[];
  /** Its charges hold in villages that pay from a fund of their own too: a plan set them. */
  readonly chargedAlike?: true | undefined;
  /** First and last month covered; undefined: all that is asked for. */
  readonly months: { readonly first: Month; readonly last: Month } | undefined;
  /** Cohorts that rotate: nobody is covered for more months than this, counted from their first. */
  readonly rotation: number | undefined;
  readonly quota: Quota;
  readonly age: { readonly min?: number | undefined; readonly max?: number | undefined };
  /** Names under which rosters list it, besides its id: national and local ones. */
  readonly names: readonly Shown[];
}

/** A category that the program knows by name, whether or not the policy covers it. */
export interface KnownCategory {
  readonly id: CategoryId;
  readonly name: Localized<Shown>;
  readonly names: readonly Shown[];
  /** Of the names, those of one part of the country that the policy does not state itself. */
  readonly local?: readonly string[] | undefined;
}

/** Constants that the policy states for SIPP; nothing is filled in that it does not state. */
export interface Enrolment {
  readonly npp?: string | undefined;
  readonly workLocation?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO date. */
  readonly identityExpiry?: string | undefined;
  /** STATUS_PEGAWAI: Y PKWT, T PKWTT. */
  readonly employment?: 'Y' | 'T' | undefined;
}

/** When a month counts: on any day of cover in it, or only when covered from its first day. */
export type MonthRule = 'any-day' | 'first-day';

/** A file beside a policy. */
export interface FileOfPolicy {
  /** As the policy writes it: relative to `file`, the policy file that names it. */
  readonly path: string;
  readonly file: string;
}

export interface VillagesFile extends FileOfPolicy {
  /** Its villages; empty until somebody has read it. */
  readonly list: readonly Village[];
}

/** What a district states where the program would assume. */
export interface Settings {
  readonly minimumBase?: { readonly amount: Sen; readonly source: Shown } | undefined;
  readonly minimumIncome?: { readonly amount: Rupiah; readonly source: Shown } | undefined;
  readonly rounding?: { readonly source: Shown | undefined } | undefined;
}

/** The effective policy: every layer applied. */
export interface Policy {
  /** Undefined: no policy file, national defaults only. */
  readonly id: Shown | undefined;
  readonly title: Shown | undefined;
  readonly regency: string | undefined;
  readonly source: Shown | undefined;
  readonly year: number | undefined;
  readonly bases: ReadonlyMap<string, NamedBase>;
  /** The covered categories, in the policy's order. */
  readonly categories: ReadonlyMap<CategoryId, CategoryPolicy>;
  readonly known: readonly KnownCategory[];
  readonly monthRule: MonthRule;
  readonly rounding: Rounding;
  /** What that rule rounds; undefined: each line. */
  readonly roundingPer?: RoundingUnit | undefined;
  /** The first month of that rule; before it each line, half up. Undefined: all months. */
  readonly roundingFrom?: Month | undefined;
  /** Where the three assumptions of the program are the district's own, its source; see `assumptionsOf`. */
  readonly settings: Settings;
  /** Whoever is in two categories counts in the one that stands first here. */
  readonly priority: readonly CategoryId[];
  /** The most that one village may spend on contributions from a fund in the year; a villages file may say otherwise. */
  readonly ceilings: Ceilings;
  /** The villages file, where a layer names one. */
  readonly villages: VillagesFile | undefined;
  /** The regency's villages by the official list, where no villages file says more; filled in by `loadPolicy`. */
  readonly official?: OfficialRegency | undefined;
  readonly enrolment: Enrolment;
  /** A branch office's own form for BPU candidates, where a layer names one; only an export reads it. */
  readonly bpuLayout: FileOfPolicy | undefined;
  /** Paper, place, day and names of those who sign. */
  readonly forms: Forms;
  /** Severity by check, where the policy changes it. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  /** Where each stated value came from: dotted path → layer (`national` or a policy's id). */
  readonly origins: ReadonlyMap<string, string>;
}

/** A base whose amount is not known for a month, so that its last known one is used: the reader is told. */
export interface CarriedBase {
  readonly base: Shown;
  /** The last month for which the amount was known. */
  readonly knownUntil: Month;
}

/** The amount of a named base in a month, past the known ones the last of them; undefined before its first value. */
export function baseInMonth(base: NamedBase, month: Month): Sen | undefined {
  return valueIn(base, month)?.amount;
}

/** Set where the amount of a month is an earlier one, carried over. */
export function carriedInMonth(base: NamedBase, month: Month): CarriedBase | undefined {
  const until = valueIn(base, month)?.to;
  return until !== undefined && until < month ? { base: base.id, knownUntil: until } : undefined;
}

function valueIn(base: NamedBase, month: Month): NamedBase['values'][number] | undefined {
  return base.values.findLast(({ from }) => from === undefined || from <= month);
}

/**
 * Whether the policy itself lets a base begin after a month. Months before the list of a region's minimum wages are no such
 * months: there the amount is not known.
 */
export const beginsAfter = ({ values, region }: NamedBase, month: Month): boolean =>
  region === undefined && values.length > 0 && values.every(({ from }) => from !== undefined && from > month);

type RoundingRule = Pick<Policy, 'rounding' | 'roundingPer' | 'roundingFrom'>;

/** Whether a village's year is rounded besides the lines, and this month is part of it. */
export const roundsOnce = ({ roundingPer, roundingFrom = 0 as Month }: RoundingRule, month: Month): boolean =>
  roundingPer === 'village-year' && month >= roundingFrom;

/** How the lines of a month are rounded: half up where the policy's rule is for the village's year. */
export const roundingIn = (policy: RoundingRule, month: Month): Rounding =>
  policy.roundingPer === 'village-year' || month < (policy.roundingFrom ?? 0) ? 'half-up' : policy.rounding;

/** The named base that a category's amounts rest on, as base or as floor under the wage. */
export function namedBaseOf(policy: Policy, category: CategoryPolicy): NamedBase | undefined {
  const { base, minimum, segment, floors } = category;
  if (base === 'wage') return policy.bases.get(minimum ?? floors?.[0] ?? '');
  return segment === 'PU' ? policy.bases.get(base) : undefined;
}
