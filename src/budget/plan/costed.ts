import { type Contribution, createCalculator } from '../../contribution/calculator.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { CountSource, KnownFrom } from '../../domain/kinds/planned-count.ts';
import type { Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { NOTHING } from '../../domain/shown.ts';
import { type BudgetBuilder, createBudget } from '../budget.ts';
import type { Budget } from '../model.ts';
import type { WorkerPremium } from '../premium.ts';
import { type PlannedCount, plannedCounts } from './counts.ts';
import type { PlanSettings } from './plan-settings.ts';
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

/** Equal people of a plan. */
export type Planned = Pick<WorkerPremium, 'category' | 'village' | 'kecamatan' | 'months'> & {
  readonly wage: Sen | undefined;
};

/** Who looks on while villages are costed, one after the other. */
export interface Watch {
  each?(worker: Planned, contribution: Contribution, people: number): void;
  /** After the last of a village. */
  village?(place: VillageFacts): void;
}

/** The people of every village and what they cost; `summed`: in a budget that does not tell villages apart. */
export function costed(
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  months: readonly Month[],
  { summed, watch = {} }: { readonly summed: boolean; readonly watch?: Watch | undefined },
): { readonly budget: Budget; readonly counts: readonly PlanCount[] } {
  const { policy, wages } = settings;
  const calculator = createCalculator(policy, months);
  const builder = createBudget(policy, months);
  const adding: Adding = summed ? new EqualPeople(builder) : builder;
  const counts = new Map<CategoryId, OpenCount>();
  const counted = new Map<CategoryId, readonly (PlannedCount | undefined)[]>();
  for (const [id, category] of policy.categories)
    counted.set(id, plannedCounts(category, villages, settings, months));
  const groupsOf = new Map<PlannedCount, ReturnType<typeof byWage>>();
  // A count is of one category.
  const ofOneWage = (found: PlannedCount, category: CategoryId): ReturnType<typeof byWage> => {
    const known = groupsOf.get(found);
    if (known) return known;
    const groups = byWage(found, new Map([[wages.get(category), found.people]]));
    groupsOf.set(found, groups);
    return groups;
  };
  for (const [index, place] of villages.entries()) {
    for (const [category, inVillages] of counted) {
      const found = inVillages[index];
      if (!found) continue;
      addCount(counts, category, found);
      const { village, kecamatan, heads } = place;
      const byRoster = found.source === 'roster' && !wages.has(category) ? heads?.get(category) : undefined;
      for (const { people, wage, months: of } of byRoster
        ? byWage(found, byRoster.wages)
        : ofOneWage(found, category)) {
        const worker = { category, village, kecamatan, wage, months: of };
        const contribution = calculator.contribution(worker);
        adding.add(worker, contribution, people);
        watch.each?.(worker, contribution, people);
      }
    }
    watch.village?.(place);
  }
  if (adding instanceof EqualPeople) adding.flush();
  return { budget: builder.finish(), counts: [...counts.values()].map(closed) };
}

interface Adding {
  add(worker: Planned, contribution: Contribution, people: number): void;
}

/** More kinds of people than policies have; where everybody's wage is another, they are not kept. */
const MOST_KINDS = 1_000;

interface Kind {
  readonly worker: Planned;
  people: number;
}

/** People of one contribution are booked once for all villages. */
class EqualPeople implements Adding {
  readonly #builder: BudgetBuilder;
  readonly #kinds = new Map<Contribution, Map<CategoryId, Kind>>();

  constructor(builder: BudgetBuilder) {
    this.#builder = builder;
  }

  add(worker: Planned, contribution: Contribution, people: number): void {
    let kinds = this.#kinds.get(contribution);
    if (kinds === undefined) {
      if (this.#kinds.size >= MOST_KINDS) this.flush();
      kinds = new Map();
      this.#kinds.set(contribution, kinds);
    }
    const known = kinds.get(worker.category);
    if (known) known.people += people;
    else kinds.set(worker.category, { worker, people });
  }

  flush(): void {
    for (const [contribution, kinds] of this.#kinds)
      for (const { worker, people } of kinds.values())
        this.#builder.add({ ...worker, village: NOTHING, kecamatan: NOTHING }, contribution, people);
    this.#kinds.clear();
  }
}

function addCount(counts: Map<CategoryId, OpenCount>, category: CategoryId, found: PlannedCount): void {
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
