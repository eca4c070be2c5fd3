import type { FoundVillage, VillageIndex } from '../../../domain/village/index.ts';
import { villageKey } from '../../../domain/village/name.ts';
import type { Village } from '../../../policy/village.ts';
import type { RosterRow } from '../../../roster/rows/row.ts';

/** A village as the roster spells it. */
export interface RosterVillage {
  /** The same for every spelling of it. */
  readonly key: string;
  readonly name: string;
  /** The list's where the roster says none and only one can be meant. */
  readonly kecamatan: string;
}

const REMEMBERED = 4096;

/** Which village each row means; where the policy has a list of villages, that decides. */
export class RosterVillages {
  readonly #index: VillageIndex<Village>;
  /** Met lately, by kecamatan and name: many checks ask about each row. The same names give the same object. */
  readonly #met = new Map<string, Map<string, RosterVillage>>();
  #remembered = 0;
  /** The row that was asked about last, and its village. */
  #row: RosterRow | undefined;
  #village: RosterVillage | undefined;

  constructor(index: VillageIndex<Village>) {
    this.#index = index;
  }

  of(row: RosterRow): RosterVillage | undefined {
    if (row !== this.#row) {
      this.#row = row;
      this.#village = this.#lookUp(row);
    }
    return this.#village;
  }

  #lookUp(row: RosterRow): RosterVillage | undefined {
    const name = row.village?.value ?? row.village?.text;
    if (!name) return undefined;
    const said = row.kecamatan?.value ?? row.kecamatan?.text ?? '';
    return this.#met.get(said)?.get(name) ?? this.#meet(said, name);
  }

  #meet(kecamatan: string, name: string): RosterVillage {
    if (this.#remembered >= REMEMBERED) {
      this.#met.clear();
      this.#remembered = 0;
    }
    const village = { ...this.#place(kecamatan, name), name };
    const names = this.#met.get(kecamatan) ?? new Map<string, RosterVillage>();
    this.#met.set(kecamatan, names.set(name, village));
    this.#remembered++;
    return village;
  }

  /** The key of a village by its names, as `of` gives it. */
  key(kecamatan: string, name: string): string {
    return this.#place(kecamatan, name).key;
  }

  /** What the list has under the names. */
  find(kecamatan: string, name: string): FoundVillage<Village> {
    return this.#index.find(kecamatan, name);
  }

  #place(kecamatan: string, name: string): Omit<RosterVillage, 'name'> {
    const found = this.#index.find(kecamatan, name);
    if (found.kind !== 'found') return { key: villageKey(kecamatan, name), kecamatan };
    const { village } = found;
    return { key: villageKey(village.kecamatan, village.name), kecamatan: kecamatan || village.kecamatan };
  }
}
