import { looseVillageKey, type NamedVillage, regionKey } from './name.ts';

export type FoundVillage<V> =
  | { readonly kind: 'found'; readonly village: V }
  /** More than one could be meant: to be asked. */
  | { readonly kind: 'several'; readonly villages: readonly V[] }
  | { readonly kind: 'none' };

const NONE = { kind: 'none' } as const;

/** Finds the villages of a list by the names that people write. One answer for everything that a list says of a village. */
export class VillageIndex<V extends NamedVillage> {
  readonly #byName = new Map<string, V[]>();
  readonly #byLooseName = new Map<string, V[]>();
  readonly #kecamatans = new Map<string, string>();

  constructor(villages: readonly V[]) {
    for (const village of villages) {
      push(this.#byName, regionKey(village.name, 'village'), village);
      push(this.#byLooseName, looseVillageKey(village.name), village);
      const key = regionKey(village.kecamatan, 'kecamatan');
      if (!this.#kecamatans.has(key)) this.#kecamatans.set(key, village.kecamatan);
    }
  }

  /**
   * In the kecamatan where one is said, else in any. A desa and a kelurahan of one kecamatan may share their name: 17 pairs
   * in the official list, which nothing but their codes tells apart.
   */
  find(kecamatan: string, name: string): FoundVillage<V> {
    const exact = this.#in(kecamatan, this.#byName.get(regionKey(name, 'village')));
    const meant = exact.length > 0 ? exact : this.#in(kecamatan, this.named(name));
    const [village, another] = meant;
    if (!village) return NONE;
    return another ? { kind: 'several', villages: meant } : { kind: 'found', village };
  }

  /** Every village of the name, in whatever kecamatan. */
  named(name: string): readonly V[] {
    return this.#byLooseName.get(looseVillageKey(name)) ?? [];
  }

  /** A kecamatan as the list spells it; undefined where it has none such. */
  kecamatan(name: string): string | undefined {
    return this.#kecamatans.get(regionKey(name, 'kecamatan'));
  }

  kecamatans(): readonly string[] {
    return [...this.#kecamatans.values()];
  }

  #in(kecamatan: string, villages: readonly V[] = []): readonly V[] {
    const key = regionKey(kecamatan, 'kecamatan');
    if (key === '') return villages;
    return villages.filter((village) => regionKey(village.kecamatan, 'kecamatan') === key);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
