import { type Shown, shownText } from '../domain/shown.ts';
/** A village, however its files spell it. */
export interface VillagePlace {
  /** The best spelling seen. */
  kecamatan: Shown;
  village: Shown;
}

/**
 * Villages by name within kecamatan, blind to case and to the width of blanks: `SUMBEREJO` of one file and
 * `Sumberejo` of another are one village of the budget. Which spelling is shown does not depend on the order of files.
 */
export class Places {
  readonly #byKey = new Map<string, VillagePlace>();

  of(kecamatan: Shown, village: Shown): VillagePlace {
    const key = `${foldName(kecamatan)}\u0000${foldName(village)}`;
    const known = this.#byKey.get(key);
    if (known) {
      known.kecamatan = better(known.kecamatan, kecamatan);
      known.village = better(known.village, village);
      return known;
    }
    const made = { kecamatan: tidy(kecamatan), village: tidy(village) };
    this.#byKey.set(key, made);
    return made;
  }

  /** To be called after the last worker: gives all villages of a kecamatan the same spelling of it. */
  settle(): void {
    const spellings = new Map<string, Shown>();
    for (const { kecamatan } of this.#byKey.values()) {
      const key = foldName(kecamatan);
      spellings.set(key, better(spellings.get(key) ?? kecamatan, kecamatan));
    }
    for (const place of this.#byKey.values()) {
      place.kecamatan = asName(spellings.get(foldName(place.kecamatan)) ?? place.kecamatan);
      place.village = asName(place.village);
    }
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

const tidy = (name: string): Shown => shownText(name.trim().replace(/\s+/g, ' '));

export const foldName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Mixed case before capitals before small letters; then the first by code unit. */
function better(a: Shown, b: Shown): Shown {
  const other = tidy(b);
  const [rankA, rankB] = [rank(a), rank(other)];
  if (rankA !== rankB) return rankA < rankB ? a : other;
  return a <= other ? a : other;
}

function rank(name: string): number {
  const small = name === name.toLowerCase();
  const large = name === name.toUpperCase();
  return small ? 2 : large ? 1 : 0;
}
