import { type Contribution, createCalculator } from '../../contribution/calculator.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { CountSource, KnownFrom } from '../../domain/kinds/planned-count.ts';
import { type Rupiah, rupiah, type Sen } from '../../domain/money.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import { asNik } from '../../domain/nik.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import { createBudget } from '../budget.ts';
import { cutBudget } from '../budget-cuts.ts';
import type { CeilingUse } from '../ceilings.ts';
import type { Budget } from '../model.ts';
import type { WorkerPremium } from '../premium.ts';
import { type PlannedCount, plannedCounts } from './counts.ts';
import { type Growth, withYear, type YearBase } from './next-year.ts';
import { planCeilings } from './plan-ceilings.ts';
import type { PlanSettings } from './plan-settings.ts';
import { type MovedMonths, policyInYear, quotasInYear } from './same-months.ts';
import type { TurnPeople } from './stretches.ts';
import type { VillageFacts } from './villages.ts';

export interface PlanCount {
  readonly category: CategoryId;
  readonly people: number;
  readonly source: CountSource;
  /** Where villages differ: every source, in the order of the villages. */
  readonly sources?: readonly CountSource[] | undefined;
  /** Of so many who could be covered, where the villages file, a setting or the quota says how many there are. */
  readonly coverage: { readonly people: number; readonly of: number; readonly known: KnownFrom } | undefined;
}

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
}

/** Counts people by setting, else by roster, else by the villages file, else by the policy's quota, and costs them; then a year later. */
export function planBudget(
  name: Shown,
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  { months, roundUp, growth }: PlanOptions,
): Plan {
  const later = months.map((month) => (month + 12) as Month);
  const { counts, ...now } = plannedYear(settings, villages, months, growth);
  const { counts: _, ...next } = plannedYear(settings, villages, later, growth);
  const { budget } = now;
  return {
    name,
    settings,
    ...now,
    counts,
    uncounted: [...settings.policy.categories.keys()].filter((category) =>
      counts.every((count) => count.category !== category),
    ),
    village: villageRange(budget),
    ceilings: planCeilings(budget, villages, settings.policy),
    roundedUp: roundUp === undefined ? undefined : roundedUp(budget, roundUp),
    next,
  };
}

/** A year by the policy as it speaks of it. */
function plannedYear(
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  months: readonly Month[],
  growth: Growth | undefined,
): YearOfPlan & { readonly counts: readonly PlanCount[] } {
  const { year, moved, wholeYear, bases, places, ...frame } = yearFrame(settings, villages, months, growth);
  const { budget, counts } = costed(frame.settings, places, months);
  const whole = wholeYear && withYear(wholeYear, year, growth).policy;
  return {
    year,
    budget,
    counts,
    bases,
    moved,
    wholeYear: whole && costed({ ...settings, policy: whole }, places, months).budget.annual,
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
  const places = villages.map((place) => ({ ...place, quotas: quotasInYear(place.quotas, year) }));
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
  costed(inYear.settings, inYear.places, months, (worker, { lines }, count) => {
    if (lines.length === 0) return;
    const nik = asNik(String(people.length + 1).padStart(16, '0'));
    people.push({ ...worker, nik, name: NOTHING, lines, uncharged: undefined, people: count });
  });
  return people;
}

type Planned = Pick<WorkerPremium, 'category' | 'village' | 'kecamatan' | 'months'> & {
  readonly wage: Sen | undefined;
};

function costed(
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  months: readonly Month[],
  each: (worker: Planned, contribution: Contribution, people: number) => void = () => {},
): { readonly budget: Budget; readonly counts: readonly PlanCount[] } {
  const { policy, wages } = settings;
  const calculator = createCalculator(policy, months);
  const builder = createBudget(policy, months);
  const counts = new Map<string, OpenCount>();
  const counted = new Map<CategoryId, readonly (PlannedCount | undefined)[]>();
  for (const [id, category] of policy.categories)
    counted.set(id, plannedCounts(category, villages, settings, months));
  for (const [index, place] of villages.entries()) {
    for (const [category, inVillages] of counted) {
      const found = inVillages[index];
      if (!found) continue;
      const sum = counts.get(category) ?? {
        category,
        people: 0,
        source: found.source,
        sources: new Set<CountSource>(),
        there: 0,
        ofThem: 0,
        known: 'quota' as KnownFrom,
      };
      counts.set(category, sum);
      sum.people += found.people;
      sum.sources.add(found.source);
      if (sum.there === 0) sum.known = found.known;
      sum.there += found.there ?? 0;
      sum.ofThem += found.there === undefined ? 0 : found.people;
      const { village, kecamatan, heads } = place;
      const byRoster = found.source === 'roster' && !wages.has(category) ? heads?.get(category) : undefined;
      const earning = byRoster?.wages ?? new Map([[wages.get(category), found.people]]);
      for (const { people, wage, months: of } of byWage(found, earning)) {
        const worker = { category, village, kecamatan, wage, months: of };
        const contribution = calculator.contribution(worker);
        builder.add(worker, contribution, people);
        each(worker, contribution, people);
      }
    }
  }
  return { budget: builder.finish(), counts: [...counts.values()].map(closed) };
}

/** The groups of a count by what they earn; a turn is filled by people who earn the same as those of the turn before. */
function byWage(
  { groups }: PlannedCount,
  wages: ReadonlyMap<Sen | undefined, number>,
): readonly (TurnPeople & { readonly wage: Sen | undefined })[] {
  return groups.flatMap(({ people, months }) => {
    let left = people;
    return [...wages].flatMap(([wage, earners]) => {
      const some = Math.min(left, earners);
      left -= some;
      return some === 0 ? [] : { people: some, months, wage };
    });
  });
}

interface OpenCount extends Omit<PlanCount, 'coverage' | 'people' | 'sources'> {
  people: number;
  readonly sources: Set<CountSource>;
  /** Who could be covered, where that is known, and how many of the people counted are of those villages. */
  there: number;
  ofThem: number;
  known: KnownFrom;
}

const closed = ({ there, ofThem, known, sources, ...count }: OpenCount): PlanCount => ({
  ...count,
  ...(sources.size > 1 ? { sources: [...sources] } : {}),
  coverage: there === 0 ? undefined : { people: ofThem, of: there, known },
});

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
