import type { FindingArgs } from '../domain/finding.ts';
import { nearestWord } from '../policy/nearest.ts';
import type { Policy } from '../policy/policy.ts';
import type { Village } from '../policy/village.ts';
import { villageKey } from '../policy/villages.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { OfficialNames } from './engine/official.ts';
import { type RosterVillage, villageOf } from './engine/village.ts';

/**
 * A village that the policy's villages file does not hold: its ceilings and counts are not known. Without such a file,
 * one that the official list of the policy's regency does not hold; a warning at most, for lists age. Said once for each.
 */
export const villageUnknown: Check<'village-unknown'> = {
  code: 'village-unknown',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const named = new Map<string, RosterVillage & { readonly where: Where }>();
    const listed = policy.villages ? policy.villages.list.length > 0 : policy.official !== undefined;
    return {
      accepted(row) {
        if (!listed) return;
        const village = villageOf(row);
        if (village && row.village && !named.has(village.key))
          named.set(village.key, { ...village, where: cellOf(row, row.village) });
      },
      end() {
        if (named.size === 0) return;
        const unknown = policy.villages ? notInFile(policy.villages.list) : notOfficial(policy);
        for (const { name, kecamatan, where } of named.values()) {
          const args = unknown(kecamatan, name);
          if (args) report({ village: name, kecamatan, ...args }, { ...where, village: name });
        }
      },
    };
  },
};

type Args = Pick<FindingArgs['village-unknown'], 'nearest' | 'regency' | 'released'>;
type Unknown = (kecamatan: string, name: string) => Args | undefined;

function notInFile(list: readonly Village[]): Unknown {
  const known = new Set(
    list.flatMap(({ kecamatan, name }) => [villageKey(kecamatan, name), villageKey('', name)]),
  );
  return (kecamatan, name) =>
    known.has(villageKey(kecamatan, name)) ? undefined : { nearest: nearest(name, list) };
}

function notOfficial({ official }: Policy): Unknown {
  if (!official) return () => undefined;
  const names = new OfficialNames(official);
  return (kecamatan, name) => {
    if (names.has(kecamatan, name)) return undefined;
    const found = names.nearest(kecamatan, name);
    return {
      nearest: found && `${found.name} (kec. ${found.kecamatan}, ${found.code ?? ''})`,
      regency: official.name,
      released: official.released,
    };
  };
}

/** The same name in another kecamatan, else the most alike name. */
function nearest(name: string, list: readonly Village[]): string | undefined {
  const word = nearestWord(
    name,
    list.map((village) => village.name),
  );
  const found = list.find((village) => village.name === word);
  return found && `${found.name} (kec. ${found.kecamatan})`;
}
