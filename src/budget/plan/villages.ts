import type { CategoryId } from '../../domain/category.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { Village } from '../../policy/village.ts';
import type { Ceilings } from '../ceilings.ts';

/** One village of a villages file: how many of each category it has, and what it may spend. */
export interface VillageFacts {
  readonly code: string;
  readonly village: Shown;
  readonly kecamatan: Shown;
  readonly counts: ReadonlyMap<CategoryId, number>;
  /** How many there are who could be covered, where the file says. */
  readonly populations: ReadonlyMap<CategoryId, number>;
  readonly ceilings: Ceilings;
}

/** So many villages of no name, where only their number is known. */
export function equalVillages(count: number): VillageFacts[] {
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => ({
    code: '',
    village: shownText(`Desa ${String(index + 1).padStart(width, '0')}`),
    kecamatan: NOTHING,
    counts: new Map(),
    populations: new Map(),
    ceilings: {},
  }));
}

/** The villages of a file, as a plan counts them; each RT and RW has its head. */
export function policyVillages(villages: readonly Village[]): VillageFacts[] {
  return villages.map(({ code = '', name, kecamatan, counts, populations = new Map(), rt, rw, ceilings }) => {
    const known = new Map<CategoryId, number>(counts);
    if (rt !== undefined && !known.has('ketua-rt')) known.set('ketua-rt', rt);
    if (rw !== undefined && !known.has('ketua-rw')) known.set('ketua-rw', rw);
    return { code, village: name, kecamatan, counts: known, populations, ceilings };
  });
}
