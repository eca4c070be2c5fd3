import { regionKey } from './name.ts';

/**
 * Where villages without a kecamatan belong: to the only other one of their name. Where the name stands in several
 * kecamatan nothing says which, and they stay apart. `key` gives the keys of kecamatan and name.
 */
export function homesOfLone<V>(
  villages: Iterable<V>,
  key: (village: V) => { readonly kecamatan: string; readonly name: string },
): Map<V, V> {
  const byName = new Map<string, { readonly lone: V[]; readonly placed: V[] }>();
  for (const village of villages) {
    const { kecamatan, name } = key(village);
    const nameKey = regionKey(name, 'village');
    if (nameKey === '') continue;
    const group = byName.get(nameKey) ?? { lone: [], placed: [] };
    byName.set(nameKey, group);
    (regionKey(kecamatan, 'kecamatan') === '' ? group.lone : group.placed).push(village);
  }
  const homes = new Map<V, V>();
  for (const { lone, placed } of byName.values()) {
    const [home, another] = placed;
    if (home === undefined || another !== undefined) continue;
    for (const village of lone) homes.set(village, home);
  }
  return homes;
}
