import type { CountSource, KnownFrom } from '../../domain/kinds/planned-count.ts';
import type { Month } from '../../domain/month.ts';
import { regionKey } from '../../domain/village/name.ts';
import type { CategoryPolicy } from '../../policy/policy.ts';
import type { QuotaTerm } from '../../policy/quota.ts';
import { ownQuota } from '../../policy/village-terms.ts';
import type { PlanSettings } from './plan-settings.ts';
import { quotaIn, type Stretch, stretchesOf, type TurnPeople, turnsOf } from './stretches.ts';
import type { VillageFacts } from './villages.ts';

/** How many people of a category a village is planned with. */
export interface PlannedCount {
  /** How many different people: where cohorts rotate, those of all turns. */
  readonly people: number;
  readonly source: CountSource;
  /** How many there are in the village: its population, else the listed people that a setting goes before, else the quota. */
  readonly there: number | undefined;
  readonly known: KnownFrom;
  /** Who of them is there when: in months that a quota or a turn bounds. */
  readonly groups: readonly TurnPeople[];
}

/**
 * People of a category in every village, in their order: by setting, else by the village's roster, else by the villages file, else by quota, month by
 * month where a quota has months. A quota of a kecamatan or of the district is shared evenly by the villages that nothing
 * else counts, after those that something counts; no village passes its own quota. Where cohorts rotate, each turn is filled anew.
 */
export function plannedCounts(
  category: CategoryPolicy,
  villages: readonly VillageFacts[],
  settings: PlanSettings,
  months: readonly Month[],
): readonly (PlannedCount | undefined)[] {
  const { id, quota } = category;
  if (quota.perKecamatan ?? quota.total) return countsOf(category, villages, settings, months);
  // Nothing is shared, so that villages of which nothing is said of their own are all alike.
  const says = ({ counts, populations, quotas, heads }: VillageFacts): boolean =>
    counts.has(id) || populations.has(id) || quotas.has(id) || (heads?.has(id) ?? false);
  const apart = villages.filter(says);
  const plain = villages.find((village) => !says(village));
  const own = countsOf(category, apart, settings, months);
  if (!plain) return own;
  const [everywhere] = countsOf(category, [plain], settings, months);
  let at = 0;
  return villages.map((village) => (says(village) ? own[at++] : everywhere));
}

function countsOf(
  category: CategoryPolicy,
  villages: readonly VillageFacts[],
  settings: PlanSettings,
  months: readonly Month[],
): readonly (PlannedCount | undefined)[] {
  const { id, quota } = category;
  const everywhere: Terms = { isOwn: false, terms: quota.perVillage ?? [] };
  const own = villages.map(({ quotas }): Terms => {
    const stated = quotas.get(id);
    return stated ? { isOwn: true, terms: ownQuota(stated, everywhere.terms) } : everywhere;
  });
  const apart = [...new Set(own)].flatMap(({ terms }) => terms);
  const stretches = stretchesOf(
    category,
    [...apart, ...(quota.perKecamatan ?? []), ...(quota.total ?? [])],
    months,
  );
  const seated = stretches.map((stretch) => seatsIn(stretch, category, villages, own, settings));
  const kept = new EqualCounts(stretches);
  return villages.map((village, index) => {
    const seats = seated.flatMap((of) => of[index] ?? []);
    return counted(category, village, settings, { kept, seats, isOwn: own[index]?.isOwn ?? false });
  });
}

/** The quota of one village in time, and whether the villages file says it. */
interface Terms {
  readonly isOwn: boolean;
  readonly terms: readonly QuotaTerm[];
}

/** Every village in months in which all quotas stay the same. */
function seatsIn(
  stretch: Stretch,
  { id, quota }: CategoryPolicy,
  villages: readonly VillageFacts[],
  own: readonly Terms[],
  settings: PlanSettings,
): readonly Seat[] {
  const seats = villages.map((village, index): Seat => {
    const most = quotaIn(own[index]?.terms, stretch);
    const stated = settings.counts.get(id) ?? village.heads?.get(id)?.people ?? village.counts.get(id);
    return { kecamatan: village.kecamatan, stated, own: most, people: stated ?? most };
  });
  const inKecamatan = quotaIn(quota.perKecamatan, stretch);
  if (inKecamatan !== undefined) for (const together of byKecamatan(seats)) shareOut(together, inKecamatan);
  const inAll = quotaIn(quota.total, stretch);
  if (inAll !== undefined) shareOut(seats, inAll);
  return seats;
}

/** A village while quotas are shared out. */
interface Seat {
  readonly kecamatan: string;
  /** By setting, roster or villages file: no quota changes it. */
  readonly stated: number | undefined;
  /** The quota of a village: its own, else the policy's for every one. */
  readonly own: number | undefined;
  people: number | undefined;
}

/** Villages of no name are of no kecamatan: how many of those there are nobody knows. */
function byKecamatan(seats: readonly Seat[]): Iterable<readonly Seat[]> {
  const groups = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = regionKey(seat.kecamatan, 'kecamatan');
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  return groups.values();
}

/** Gives the villages that nothing states an even part of what a quota leaves; each takes no more than it may have. */
function shareOut(seats: readonly Seat[], quota: number): void {
  const open = seats.filter(({ stated }) => stated === undefined);
  let left = Math.max(0, quota - seats.reduce((sum, { stated }) => sum + (stated ?? 0), 0));
  // Who may have the fewest first: what it cannot take, the others share. Of equal ones the earlier gets the remainder.
  const most = ({ people }: Seat): number => people ?? Number.POSITIVE_INFINITY;
  const sorted = [...open].sort((a, b) => (most(a) === most(b) ? 0 : most(a) - most(b)));
  for (const [index, seat] of sorted.entries()) {
    seat.people = Math.min(most(seat), Math.ceil(left / (sorted.length - index)));
    left -= seat.people;
  }
}

/** Most villages of a country have as many of a category as others have: what is equal is kept once. */
class EqualCounts {
  readonly #stretches: readonly Stretch[];
  readonly #groups = new Map<string, readonly TurnPeople[]>();
  readonly #counts = new Map<string, PlannedCount>();

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** @param people of each stretch */
  of(people: readonly number[], facts: Pick<PlannedCount, 'source' | 'there' | 'known'>): PlannedCount {
    const each = people.join(' ');
    const key = `${each}|${facts.source}|${facts.there}|${facts.known}`;
    const known = this.#counts.get(key);
    if (known) return known;
    const groups = this.#groups.get(each) ?? turnsOf(this.#stretches, people);
    this.#groups.set(each, groups);
    const { source, there, known: from } = facts;
    const made = {
      people: groups.reduce((sum, group) => sum + group.people, 0),
      source,
      groups,
      there,
      known: from,
    };
    this.#counts.set(key, made);
    return made;
  }
}

interface Seated {
  readonly kept: EqualCounts;
  /** Of each stretch. */
  readonly seats: readonly Seat[];
  readonly isOwn: boolean;
}

function counted(
  { id }: CategoryPolicy,
  { counts, populations, heads }: VillageFacts,
  settings: PlanSettings,
  { kept, seats, isOwn }: Seated,
): PlannedCount | undefined {
  if (seats.every((seat) => seat.people === undefined)) return undefined;
  const fullest = seats.reduce((most, seat) => ((seat.people ?? -1) > (most.people ?? -1) ? seat : most));
  const { stated, own } = fullest;
  const set = settings.counts.has(id);
  const byQuota = fullest.people !== own ? 'share' : isOwn ? 'own' : 'quota';
  const source = set ? 'set' : heads?.has(id) ? 'roster' : stated !== undefined ? 'villages' : byQuota;
  const listed = set ? counts.get(id) : undefined;
  const population = populations.get(id) ?? settings.populations.get(id);
  const of = (there: number | undefined, known: KnownFrom): PlannedCount =>
    kept.of(
      seats.map(({ people = 0 }) => people),
      { source, there, known },
    );
  if (population !== undefined) return of(population, 'population');
  if (listed !== undefined) return of(listed, 'listed');
  return of(stated === undefined ? undefined : own, 'quota');
}
