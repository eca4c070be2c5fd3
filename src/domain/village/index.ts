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
  /** Made when it is first asked for. */
  #byLooseName: ReadonlyMap<string, readonly V[]> | undefined;
  readonly #villages: readonly V[];
  /** Of each kecamatan as it is written. */
  readonly #keys = new Map<string, string>();
  readonly #kecamatans = new Map<string, string>();

  constructor(villages: readonly V[]) {
    this.#villages = villages;
    for (const village of villages) {
      push(this.#byName, regionKey(village.name, 'village'), village);
      const key = this.#kecamatanKey(village.kecamatan);
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
    this.#byLooseName ??= byLooseName(this.#villages);
    return this.#byLooseName.get(looseVillageKey(name)) ?? [];
  }

  /** A kecamatan as the list spells it; undefined where it has none such. */
  kecamatan(name: string): string | undefined {
    return this.#kecamatans.get(this.#kecamatanKey(name));
  }

  kecamatans(): readonly string[] {
    return [...this.#kecamatans.values()];
  }

  #in(kecamatan: string, villages: readonly V[] = []): readonly V[] {
    if (villages.length === 0) return villages;
    const key = this.#kecamatanKey(kecamatan);
    if (key === '') return villages;
    return villages.filter((village) => this.#kecamatanKey(village.kecamatan) === key);
  }

  #kecamatanKey(kecamatan: string): string {
    const known = this.#keys.get(kecamatan);
    if (known !== undefined) return known;
    const key = regionKey(kecamatan, 'kecamatan');
    this.#keys.set(kecamatan, key);
    return key;
  }
}

function byLooseName<V extends NamedVillage>(villages: readonly V[]): ReadonlyMap<string, readonly V[]> {
  const found = new Map<string, V[]>();
  for (const village of villages) push(found, looseVillageKey(village.name), village);
  return found;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
