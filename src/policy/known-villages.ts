import { type Shown, shownText } from '../domain/shown.ts';
import { VillageIndex } from '../domain/village/index.ts';
import { bareRegion } from '../domain/village/name.ts';
import type { Policy } from './policy.ts';
import type { Village } from './village.ts';

/** The villages of the policy's own file, else of the official list of its regency; none where it has neither. */
export const knownVillages = ({
  villages,
  official,
}: Pick<Policy, 'villages' | 'official'>): VillageIndex<Village> =>
  new VillageIndex(villages?.list ?? official?.villages ?? []);

interface Placed {
  readonly village: Shown;
  readonly kecamatan: Shown;
}

/**
 * Puts somebody into the village of the list that is meant, where one is: then every table has them in one place, however
 * their roster spells it. Capitals stay as the roster has them.
 */
export function listedPlace(policy: Policy): <W extends Placed>(worker: W) => W {
  const index = knownVillages(policy);
  const known = new Map<string, Map<string, Placed | undefined>>();
  const find = (kecamatan: string, village: string): Placed | undefined => {
    const names = known.get(kecamatan) ?? new Map<string, Placed | undefined>();
    known.set(kecamatan, names);
    if (names.has(village)) return names.get(village);
    const placed = placeOf(index, kecamatan, village);
    names.set(village, placed);
    return placed;
  };
  return (worker) => {
    const placed = worker.village === '' ? undefined : find(worker.kecamatan, worker.village);
    return placed ? { ...worker, ...placed } : worker;
  };
}

const fold = (name: string): string => name.replace(/\s+/g, ' ').toLowerCase();

/** Undefined where the names can stay as they are. */
function placeOf(index: VillageIndex<Village>, kecamatan: string, village: string): Placed | undefined {
  const found = index.find(kecamatan, village);
  if (found.kind !== 'found') return undefined;
  const { name, kecamatan: listed } = found.village;
  const placed = {
    village: shownText(bareRegion(name, 'village')),
    kecamatan: shownText(bareRegion(listed, 'kecamatan')),
  };
  return fold(village) === fold(placed.village) && fold(kecamatan) === fold(placed.kecamatan)
    ? undefined
    : placed;
}
