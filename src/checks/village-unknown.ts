import { nearestWord } from '../policy/nearest.ts';
import { type Village, villageKey } from '../policy/villages.ts';
import { type Check, cellOf, type Where } from './check.ts';
import { villageOf } from './village.ts';

/** A village that the policy's villages file does not hold: its ceilings and counts are not known. Said once for each. */
export const villageUnknown: Check<'village-unknown'> = {
  code: 'village-unknown',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const list = policy.villages?.list ?? [];
    const known = new Set(
      list.flatMap(({ kecamatan, name }) => [villageKey(kecamatan, name), villageKey('', name)]),
    );
    const unknown = new Map<
      string,
      { readonly name: string; readonly kecamatan: string; readonly where: Where }
    >();
    return {
      accepted(row) {
        const village = villageOf(row);
        if (list.length === 0 || !village || !row.village || unknown.has(village.key)) return;
        const kecamatan = row.kecamatan?.value ?? '';
        if (!known.has(villageKey(kecamatan, village.name)))
          unknown.set(village.key, { name: village.name, kecamatan, where: cellOf(row, row.village) });
      },
      end() {
        for (const { name, kecamatan, where } of unknown.values())
          report({ village: name, kecamatan, nearest: nearest(name, list) }, { ...where, village: name });
      },
    };
  },
};

/** The same name in another kecamatan, else the most alike name. */
function nearest(name: string, list: readonly Village[]): string | undefined {
  const word = nearestWord(
    name,
    list.map((village) => village.name),
  );
  const found = list.find((village) => village.name === word);
  return found && `${found.name} (kec. ${found.kecamatan})`;
}
