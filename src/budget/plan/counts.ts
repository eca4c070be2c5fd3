import type { CategoryId } from '../../domain/category.ts';
import { regionKey } from '../../domain/village/name.ts';
import type { CategoryPolicy } from '../../policy/policy.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { VillageFacts } from './villages.ts';

/** Where the number of people of a category in a village came from; a share is of a kecamatan's or the district's quota. */
export type CountSource = 'set' | 'villages' | 'quota' | 'share';

/** Where the number of those who could be covered came from; of several villages, the first. */
export type KnownFrom = 'population' | 'listed' | 'quota';

/** How many people of a category a village is planned with. */
export interface PlannedCount {
  readonly people: number;
  readonly source: CountSource;
  /** How many there are in the village: its population, else the listed people that a setting goes before, else the quota. */
  readonly there: number | undefined;
  readonly known: KnownFrom;
}

/**
 * People of a category in every village, in their order: by setting, else by the villages file, else by quota. A
 * quota of a kecamatan or of the district is shared evenly by the villages that nothing else counts, after those that
 * something counts; no village passes its own quota.
 */
export function countsOf(
  category: CategoryPolicy,
  villages: readonly VillageFacts[],
  settings: PlanSettings,
): (PlannedCount | undefined)[] {
  const { id, quota } = category;
  const seats = villages.map((village): Seat => {
    const own = village.quotas.get(id) ?? quota.perVillage;
    const stated = settings.counts.get(id) ?? village.counts.get(id);
    return { kecamatan: village.kecamatan, stated, own, people: stated ?? own };
  });
  if (quota.perKecamatan !== undefined)
    for (const together of byKecamatan(seats)) shareOut(together, quota.perKecamatan);
  if (quota.total !== undefined) shareOut(seats, quota.total);
  return villages.map((village, index) => counted(id, village, settings, seats[index]));
}

/** A village while quotas are shared out. */
interface Seat {
  readonly kecamatan: string;
  /** By setting or villages file: no quota changes it. */
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
  const sorted = open.toSorted((a, b) => (most(a) === most(b) ? 0 : most(a) - most(b)));
  for (const [index, seat] of sorted.entries()) {
    seat.people = Math.min(most(seat), Math.ceil(left / (sorted.length - index)));
    left -= seat.people;
  }
}

function counted(
  category: CategoryId,
  { counts, populations }: VillageFacts,
  settings: PlanSettings,
  seat: Seat | undefined,
): PlannedCount | undefined {
  if (seat?.people === undefined) return undefined;
  const { people, stated, own } = seat;
  const set = settings.counts.has(category);
  const source = set ? 'set' : stated !== undefined ? 'villages' : people === own ? 'quota' : 'share';
  const listed = set ? counts.get(category) : undefined;
  const population = populations.get(category) ?? settings.populations.get(category);
  if (population !== undefined) return { people, source, there: population, known: 'population' };
  if (listed !== undefined) return { people, source, there: listed, known: 'listed' };
  return { people, source, there: stated === undefined ? undefined : own, known: 'quota' };
}
