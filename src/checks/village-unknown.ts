import { formatDmy } from '../domain/date.ts';
import { nearestWord } from '../policy/nearest.ts';
import type { Policy } from '../policy/policy.ts';
import type { Village } from '../policy/village.ts';
import { villageKey } from '../policy/villages.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { type OfficialList, OfficialNames } from './engine/official.ts';
import { type RosterVillage, villageOf } from './engine/village.ts';

/** Regency and release are those of the official list; none where the policy's own villages file was asked. */
interface Args extends Partial<OfficialList> {
  readonly village: string;
  readonly kecamatan: string;
  readonly nearest?: string | undefined;
}

/**
 * A village that the policy's villages file does not hold: its ceilings and counts are not known. Without such a file,
 * one that the official list of the policy's regency does not hold; a warning at most, for lists age. Said once for each.
 */
export const villageUnknown: Check<Args> = {
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
  page: {
    example: { village: 'Sumberjo', kecamatan: 'Dlanggu', nearest: 'Sumberejo (kec. Dlanggu)' },
    id: {
      title: 'Desa tidak ada dalam daftar desa',
      message: ({ village, kecamatan, nearest, regency, released }) => {
        const list = released
          ? `daftar resmi ${regency ?? ''} (data ${formatDmy(released)})`
          : 'daftar desa kebijakan';
        const where = kecamatan ? ` kecamatan ${kecamatan}` : '';
        return `Desa ${quoted(village)}${where} tidak ada dalam ${list}.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`;
      },
      todo: ({ regency }) =>
        regency
          ? 'Samakan ejaan desa dan kecamatan. Desa baru hasil pemekaran: biarkan, atau buat daftar desa sendiri (villages).'
          : 'Samakan ejaan desa dan kecamatan, atau tambahkan pada daftar desa (villages).',
      wrong: 'Sumberjo',
      right: 'Sumberejo',
    },
    en: {
      title: 'Village not in the list of villages',
      message: ({ village, kecamatan, nearest, regency, released }) => {
        const list = released
          ? `the official list of ${regency ?? ''} (data of ${formatDmy(released)})`
          : "the policy's list of villages";
        const where = kecamatan ? ` in kecamatan ${kecamatan}` : '';
        return `Village ${quoted(village)}${where} is not in ${list}.${nearest ? ` Perhaps ${nearest} is meant.` : ''}`;
      },
      todo: ({ regency }) =>
        regency
          ? 'Use the spelling of the list. A village newer than the list: leave it, or give the policy its own list (villages).'
          : 'Use the spelling of the list, or add the village to it (villages).',
      wrong: 'Sumberjo',
      right: 'Sumberejo',
    },
  },
};

type Unknown = (kecamatan: string, name: string) => Omit<Args, 'village' | 'kecamatan'> | undefined;

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
