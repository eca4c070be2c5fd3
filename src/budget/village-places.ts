import { type Shown, shownText } from '../domain/shown.ts';
import { homesOfLone } from '../domain/village/lone.ts';
import { regionKey, villageKey } from '../domain/village/name.ts';

/** A village, however its files spell it. */
export interface VillagePlace {
  /** The best spelling seen. */
  kecamatan: Shown;
  village: Shown;
}

/**
 * Villages by name within kecamatan: `SUMBEREJO` of one file and `Sumber Rejo` of another are one village of the budget, and so
 * is `Sumberejo` of a file without kecamatan, where only one has a village of that name. Which spelling is shown does not
 * depend on the order of files.
 */
export class VillagePlaces {
  readonly #byKey = new Map<string, VillagePlace>();
  #homes: ReadonlyMap<VillagePlace, VillagePlace> | undefined;

  /** The village that is meant; after `settle` also for one without a kecamatan. */
  of(kecamatan: Shown, village: Shown): VillagePlace {
    const key = villageKey(kecamatan, village);
    const known = this.#byKey.get(key);
    if (known && this.#homes) return this.#homes.get(known) ?? known;
    if (known) {
      known.kecamatan = better(known.kecamatan, kecamatan);
      known.village = better(known.village, village);
      return known;
    }
    const made = { kecamatan: tidy(kecamatan), village: tidy(village) };
    this.#byKey.set(key, made);
    return made;
  }

  /**
   * To be called after the last worker: gives all villages of a kecamatan the same spelling of it. Returns those without a
   * kecamatan that are another one, and which.
   */
  settle(): ReadonlyMap<VillagePlace, VillagePlace> {
    const homes = homesOfLone(this.#byKey.values(), ({ kecamatan, village }) => ({
      kecamatan,
      name: village,
    }));
    for (const [lone, home] of homes) home.village = better(home.village, lone.village);
    const spellings = new Map<string, Shown>();
    for (const { kecamatan } of this.#byKey.values()) {
      const key = regionKey(kecamatan, 'kecamatan');
      spellings.set(key, better(spellings.get(key) ?? kecamatan, kecamatan));
    }
    for (const place of this.#byKey.values()) {
      const key = regionKey(place.kecamatan, 'kecamatan');
      place.kecamatan = asName(spellings.get(key) ?? place.kecamatan);
      place.village = asName(place.village);
    }
    this.#homes = homes;
    return homes;
  }
}

/** Where every file writes capitals, as titles do, a budget shows a name: `CIMANGGU II` → `Cimanggu II`. */
function asName(name: Shown): Shown {
  if (rank(name) !== 1) return name;
  const words = name.split(' ').map((word) => (/^[IVX]+$/.test(word) ? word : capitalised(word)));
  return shownText(words.join(' '));
}

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase());

const words = (name: string): number => name.split(' ').length;

const tidy = (name: string): Shown => shownText(name.trim().replace(/\s+/g, ' '));

/** Of two spellings the one of fewer words, then the shorter; of one, mixed case before capitals before small letters. */
function better(a: Shown, b: Shown): Shown {
  const other = tidy(b);
  const [plainA, plainB] = [a.toLowerCase(), other.toLowerCase()];
  if (plainA !== plainB) {
    const shorter = words(a) - words(other) || a.length - other.length || (plainA < plainB ? -1 : 1);
    return shorter < 0 ? a : other;
  }
  const [rankA, rankB] = [rank(a), rank(other)];
  if (rankA !== rankB) return rankA < rankB ? a : other;
  return a <= other ? a : other;
}

function rank(name: string): number {
  const small = name === name.toLowerCase();
  const large = name === name.toUpperCase();
  return small ? 2 : large ? 1 : 0;
}
