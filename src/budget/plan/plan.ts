import type { CategoryId } from '../../domain/category.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import { asNik } from '../../domain/nik.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { cutBudget } from '../budget-cuts.ts';
import type { CeilingUse } from '../ceilings.ts';
import type { Budget } from '../model.ts';
import type { WorkerPremium } from '../premium.ts';
import { costed, type PlanCount, type Watch } from './costed.ts';
import { type Growth, withYear, type YearBase } from './next-year.ts';
import { planCeilings, planCeilingsOf } from './plan-ceilings.ts';
import type { PlanSettings } from './plan-settings.ts';
import { type MovedMonths, policyInYear, quotasInYear } from './same-months.ts';
import { areApart, VillageSums } from './village-sums.ts';
import type { VillageFacts } from './villages.ts';

/** What a year costs. */
export interface YearOfPlan {
  readonly year: number;
  readonly budget: Budget;
  /** The named bases that it rests on. */
  readonly bases: readonly YearBase[];
  /** Months of the policy that are over: the same months of the year count in their place. */
  readonly moved: readonly MovedMonths[];
  /** With every month for whoever's months were moved and are not a whole year; undefined where nobody's are. */
  readonly wholeYear: Rupiah | undefined;
}

/** What a plan costs before anyone is named. */
export interface Plan extends YearOfPlan {
  readonly name: Shown;
  readonly settings: PlanSettings;
  readonly counts: readonly PlanCount[];
  /** Covered by the policy, but no number of people is known: not in the sums. */
  readonly uncounted: readonly CategoryId[];
  /** Of villages with anyone, the cheapest and the dearest year. */
  readonly village: { readonly least: Rupiah; readonly most: Rupiah };
  readonly ceilings: readonly CeilingUse[];
  /** The year with each account of each village rounded up; undefined when not asked for. */
  readonly roundedUp: Rupiah | undefined;
  /** The same people and rules a year later, under the law that is known of it. */
  readonly next: YearOfPlan;
}

export interface PlanOptions {
  readonly months: readonly Month[];
  /** Each account of each village rounded up to a multiple of so many rupiah. */
  readonly roundUp?: number | undefined;
  /** By how much minimum wages that nobody knows yet are taken to rise each year. */
  readonly growth?: Growth | undefined;
  /** Only sums over all villages are shown: the budget need not tell villages apart, and in the memory of a country it cannot. */
  readonly summed?: boolean | undefined;
}

/** Counts people by setting, else by roster, else by the villages file, else by the policy's quota, and costs them; then a year later. */
export function planBudget(
  name: Shown,
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  { months, roundUp, growth, summed = false }: PlanOptions,
): Plan {
  // What a village's year is rounded by is found by village.
  const sums =
    summed && settings.policy.roundingPer !== 'village-year' && areApart(villages)
      ? new VillageSums(months, roundUp)
      : undefined;
  const use = sums && ceilingWatch(sums, settings.policy, months);
  const later = months.map((month) => (month + 12) as Month);
  const costing = { villages, growth, summed: sums !== undefined };
  const { counts, ...now } = plannedYear(settings, months, { ...costing, watch: use });
  const { counts: _, ...next } = plannedYear(settings, later, costing);
  const { budget } = now;
  return {
    name,
    settings,
    ...now,
    counts,
    uncounted: [...settings.policy.categories.keys()].filter((category) =>
      counts.every((count) => count.category !== category),
    ),
    village: sums?.range ?? villageRange(budget),
    ceilings: use?.ceilings ?? planCeilings(budget, villages, settings.policy),
    roundedUp: sums ? sums.roundedUp : roundUp === undefined ? undefined : roundedUp(budget, roundUp),
    next,
  };
}

/** Judges each village by its ceilings as soon as its last people are added. */
function ceilingWatch(
  sums: VillageSums,
  policy: Policy,
  months: readonly Month[],
): Watch & { readonly ceilings: readonly CeilingUse[] } {
  const useOf = planCeilingsOf({ months }, policy);
  const ceilings: CeilingUse[] = [];
  return {
    ceilings,
    each: (_, contribution, people) => sums.add(contribution, people),
    village: (place) => void ceilings.push(...useOf(place, sums.close())),
  };
}

interface Costing {
  readonly villages: readonly VillageFacts[];
  readonly growth: Growth | undefined;
  readonly summed: boolean;
  readonly watch?: Watch | undefined;
}

/** A year by the policy as it speaks of it. */
function plannedYear(
  settings: PlanSettings,
  months: readonly Month[],
  { villages, growth, summed, watch }: Costing,
): YearOfPlan & { readonly counts: readonly PlanCount[] } {
  const { year, moved, wholeYear, bases, places, ...frame } = yearFrame(settings, villages, months, growth);
  const { budget, counts } = costed(frame.settings, places, months, { summed, watch });
  const whole = wholeYear && withYear(wholeYear, year, growth).policy;
  return {
    year,
    budget,
    counts,
    bases,
    moved,
    wholeYear: whole && costed({ ...settings, policy: whole }, places, months, { summed }).budget.annual,
  };
}

/** The rules, bases and villages of the year that is planned. */
function yearFrame(
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  months: readonly Month[],
  growth: Growth | undefined,
) {
  const year = yearOf(months[0] as Month);
  const { policy: inYear, moved, wholeYear } = policyInYear(settings.policy, year);
  const { policy, bases } = withYear(inYear, year, growth);
  const places = villages.map((place) =>
    place.quotas.size === 0 ? place : { ...place, quotas: quotasInYear(place.quotas, year) },
  );
  return { year, moved, wholeYear, bases, places, settings: { ...settings, policy } };
}

/**
 * The people of a plan for forms that list who is alike: with no name, each group under a number of its own in place of a
 * NIK, which stands in none of these forms.
 */
export function plannedPeople(
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  { months, growth }: Pick<PlanOptions, 'months' | 'growth'>,
): readonly WorkerPremium[] {
  const inYear = yearFrame(settings, villages, months, growth);
  const people: WorkerPremium[] = [];
  const each: Watch['each'] = (worker, { lines }, count) => {
    if (lines.length === 0) return;
    const nik = asNik(String(people.length + 1).padStart(16, '0'));
    people.push({ ...worker, nik, name: NOTHING, lines, uncharged: undefined, people: count });
  };
  costed(inYear.settings, inYear.places, months, { summed: true, watch: { each } });
  return people;
}

function villageRange(budget: Budget): Plan['village'] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { total } of cutBudget(budget, ['village']).cuts) {
    least = Math.min(least, total);
    most = Math.max(most, total);
  }
  return { least: rupiah(Number.isFinite(least) ? least : 0), most: rupiah(most) };
}

function roundedUp(budget: Budget, multiple: number): Rupiah {
  const { cuts } = cutBudget(budget, ['village', 'fund', 'account']);
  return rupiah(cuts.reduce((sum, { total }) => sum + Math.ceil(total / multiple) * multiple, 0));
}
