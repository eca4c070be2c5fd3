import type { RosterRow } from '../roster/row.ts';
import type { Where } from './check.ts';

/** A village of the roster. Names repeat inside a regency, so the kecamatan belongs to the key. */
export interface RosterVillage {
  /** Blind to case and to the width of blanks. */
  readonly key: string;
  readonly name: string;
  readonly kecamatan: string;
}

export const fold = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The last answer: rows of one village stand together, and many checks ask about each row. */
let last: { readonly name: string; readonly kecamatan: string; readonly village: RosterVillage } | undefined;

export function villageOf(row: RosterRow): RosterVillage | undefined {
  const name = row.village?.value ?? row.village?.text;
  if (!name) return undefined;
  const kecamatan = row.kecamatan?.value ?? row.kecamatan?.text ?? '';
  if (last?.name !== name || last.kecamatan !== kecamatan)
    last = { name, kecamatan, village: { key: `${fold(kecamatan)}|${fold(name)}`, name, kecamatan } };
  return last.village;
}

/** How many rows a village has of something, and where the first of them stands. */
export interface VillageTally {
  readonly village: string;
  readonly kecamatan: string;
  count: number;
  readonly where: Where;
}

export class VillageCounter {
  readonly #tallies = new Map<string, VillageTally>();

  add(row: RosterRow, where: Where): void {
    const village = villageOf(row);
    if (!village) return;
    const tally = this.#tallies.get(village.key);
    if (tally) tally.count++;
    else
      this.#tallies.set(village.key, {
        village: village.name,
        kecamatan: village.kecamatan,
        count: 1,
        where: { ...where, village: village.name },
      });
  }

  all(): Iterable<VillageTally> {
    return this.#tallies.values();
  }
}
