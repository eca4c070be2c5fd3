import type { SheetRow } from '../../domain/cell.ts';
import { VillageIndex } from '../../domain/village/index.ts';
import { officialRegency } from '../../policy/official-areas.ts';
import { typedText } from '../values/text.ts';
import { NO_PLACES, type Places } from './shapes.ts';

/** Regencies whose villages are looked up for one sheet; people of more are no village's roster. */
const MOST_REGENCIES = 3;

/** `35.16` of the first six digits of each NIK in the rows, the most frequent first. */
export function regenciesOf(rows: readonly SheetRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const text = typedText(cell);
      if (text.length < 16) continue;
      const digits = text.replace(/[\s.'-]/g, '');
      if (digits.length !== 16 || !/^[1-9]\d{15}$/.test(digits)) continue;
      const regency = `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
      counts.set(regency, (counts.get(regency) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REGENCIES)
    .map(([regency]) => regency);
}

/** Names of the villages and kecamatan of regencies; a province's list is loaded when it is first asked for. */
export class KnownPlaces {
  readonly #regencies = new Map<string, Promise<Places>>();

  async of(regencies: readonly string[]): Promise<Places> {
    const all = await Promise.all(regencies.map((regency) => this.#one(regency)));
    return {
      isVillage: (text) => all.some((places) => places.isVillage(text)),
      isKecamatan: (text) => all.some((places) => places.isKecamatan(text)),
    };
  }

  #one(regency: string): Promise<Places> {
    const before = this.#regencies.get(regency);
    if (before) return before;
    const places = load(regency);
    this.#regencies.set(regency, places);
    return places;
  }
}

async function load(regency: string): Promise<Places> {
  const official = await officialRegency(regency);
  if (!official) return NO_PLACES;
  const index = new VillageIndex(official.villages);
  return {
    isVillage: (text) => index.named(text).length > 0,
    isKecamatan: (text) => index.kecamatan(text) !== undefined,
  };
}
