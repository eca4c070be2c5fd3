import type { CalendarDate } from '../../domain/date.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { type OfficialRegency, spellingsOf } from '../../policy/official-areas.ts';
import type { Village } from '../../policy/village.ts';

/** Which list of areas was asked: of which regency, and how old. */
export interface OfficialList {
  readonly regency: string;
  readonly released: CalendarDate;
}

/** Finds names of a roster in the official list of the policy's regency, blind to case, blanks, signs and `Desa`. */
export class OfficialNames {
  readonly #regency: OfficialRegency;
  readonly #kecamatans = new Map<string, string>();
  readonly #villages = new Map<string, Village[]>();

  constructor(regency: OfficialRegency) {
    this.#regency = regency;
    for (const village of regency.villages) {
      for (const spelling of spellingsOf(village.kecamatan))
        this.#kecamatans.set(spelling, village.kecamatan);
      for (const spelling of spellingsOf(village.name))
        this.#villages.set(spelling, [...(this.#villages.get(spelling) ?? []), village]);
    }
  }

  /** The official name of a kecamatan; undefined where the regency has none such. */
  kecamatan(name: string): string | undefined {
    return spellingsOf(name)
      .map((spelling) => this.#kecamatans.get(spelling))
      .find((found) => found !== undefined);
  }

  nearestKecamatan(name: string): string | undefined {
    return nearestWord(name, [...new Set(this.#kecamatans.values())]);
  }

  /** Whether the regency has the village: in the kecamatan, where that is known, else in any. */
  has(kecamatan: string, name: string): boolean {
    const official = this.kecamatan(kecamatan);
    const found = this.#named(name);
    return found.some((village) => official === undefined || village.kecamatan === official);
  }

  /** The same name in another kecamatan, else the most alike name, best of the same kecamatan. */
  nearest(kecamatan: string, name: string): Village | undefined {
    const official = this.kecamatan(kecamatan);
    const own = this.#regency.villages.filter((village) => village.kecamatan === official);
    return this.#named(name)[0] ?? alike(name, own) ?? alike(name, this.#regency.villages);
  }

  #named(name: string): readonly Village[] {
    return spellingsOf(name).flatMap((spelling) => this.#villages.get(spelling) ?? []);
  }
}

function alike(name: string, villages: readonly Village[]): Village | undefined {
  const word = nearestWord(
    name,
    villages.map((village) => village.name),
  );
  return villages.find((village) => village.name === word);
}
