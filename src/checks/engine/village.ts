import type { Place } from '../../domain/place.ts';
import { homesOfLone } from '../../domain/village/lone.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { seenFrom } from '../nik-duplicate.ts';
import type { Where } from './check.ts';
import type { RosterVillages } from './roster-villages.ts';

/** What the sentences about a count of a village are made of. */
export interface VillageCount {
  readonly village: string;
  readonly count: number;
  /** The cells of all but the first, as `D9, D12`. */
  readonly others?: string | undefined;
}

/** How many rows a village has of something, and where the first of them stands. */
export interface VillageTally {
  readonly village: string;
  readonly kecamatan: string;
  count: number;
  readonly where: Where;
  /** Where the next ones stand, as many as a sentence can name. */
  readonly others: Place[];
}

/** So many cells a sentence can name. */
const MOST_NAMED = 10;

/** Where a finding about a village stands: at its first row, and which cells it names besides. */
export function withOthers({ where, others, count }: VillageTally): {
  readonly where: Where;
  readonly others: string | undefined;
} {
  const cells = others.map((place) => seenFrom(where.place, place));
  if (count - 1 > others.length) cells.push('…');
  return { where: { ...where, related: others }, others: cells.length > 0 ? cells.join(', ') : undefined };
}

/** Counts rows by village. */
export class VillageCounter {
  readonly #villages: RosterVillages;
  readonly #tallies = new Map<string, VillageTally>();

  constructor(villages: RosterVillages) {
    this.#villages = villages;
  }

  add(row: RosterRow, where: Where): void {
    const village = this.#villages.of(row);
    if (!village) return;
    const tally = this.#tallies.get(village.key);
    if (tally) {
      tally.count++;
      if (tally.others.length < MOST_NAMED) tally.others.push(where.place);
    } else
      this.#tallies.set(village.key, {
        village: village.name,
        kecamatan: village.kecamatan,
        count: 1,
        where: { ...where, village: village.name },
        others: [],
      });
  }

  /** To be called after the last row: rows without a kecamatan count for the village that they must mean. */
  all(): Iterable<VillageTally> {
    const tallies = new Set(this.#tallies.values());
    for (const [lone, home] of homesOfTallies(tallies)) {
      home.count += lone.count;
      home.others.push(...[lone.where.place, ...lone.others].slice(0, MOST_NAMED - home.others.length));
      tallies.delete(lone);
    }
    return tallies;
  }
}

export const homesOfTallies = (tallies: Iterable<VillageTally>): Map<VillageTally, VillageTally> =>
  homesOfLone(tallies, ({ kecamatan, village }) => ({ kecamatan, name: village }));
