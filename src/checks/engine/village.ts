import type { Place } from '../../domain/place.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { seenFrom } from '../nik-duplicate.ts';
import type { Where } from './check.ts';

/** A village of the roster. Names repeat inside a regency, so the kecamatan belongs to the key. */
export interface RosterVillage {
  /** Blind to case and to the width of blanks. */
  readonly key: string;
  readonly name: string;
  readonly kecamatan: string;
}

export const fold = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Villages met lately, by name: many checks ask about each row, and rows of one village stand together. */
const met = new Map<string, RosterVillage>();
const REMEMBERED = 4096;

export function villageOf(row: RosterRow): RosterVillage | undefined {
  const name = row.village?.value ?? row.village?.text;
  if (!name) return undefined;
  const kecamatan = row.kecamatan?.value ?? row.kecamatan?.text ?? '';
  const known = met.get(name);
  if (known?.kecamatan === kecamatan) return known;
  if (met.size >= REMEMBERED) met.clear();
  const village = { key: `${fold(kecamatan)}|${fold(name)}`, name, kecamatan };
  met.set(name, village);
  return village;
}

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

export class VillageCounter {
  readonly #tallies = new Map<string, VillageTally>();

  add(row: RosterRow, where: Where): void {
    const village = villageOf(row);
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

  all(): Iterable<VillageTally> {
    return this.#tallies.values();
  }
}
