import { formatDmy } from '../domain/date.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { VillageIndex } from '../domain/village/index.ts';
import { knownVillages } from '../policy/known-villages.ts';
import { nearestOf } from '../policy/nearest.ts';
import type { Policy } from '../policy/policy.ts';
import type { Village } from '../policy/village.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Report, type Visitor, type Where } from './engine/check.ts';
import type { OfficialList } from './engine/official-list.ts';
import { doubtfulVillages, type NamedByRows } from './engine/villages/doubtful-villages.ts';
import type { RosterVillage, RosterVillages } from './engine/villages/roster-villages.ts';

/** Regency and release are those of the official list; none where the policy's own villages file was asked. */
interface Args extends Partial<OfficialList> {
  readonly village: Shown;
  readonly kecamatan: Shown;
  readonly nearest?: Shown | undefined;
  /** The file holds ceilings or counts, which nothing could be held against. */
  readonly unchecked?: true;
  /** No list was asked: the name itself is none, or nearly that of a village that many rows have. */
  readonly unlisted?: true;
}

/**
 * A village that the policy's villages file does not hold: its ceilings and counts are not known. Without such a file,
 * one that the official list of the policy's regency does not hold; a warning at most, for lists age. Without any list what no
 * village is called. Said once for each.
 */
export const villageUnknown: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy, villages }, report) => {
    const named = new Map<string, RosterVillage & { readonly where: Where }>();
    const listed = policy.villages ? policy.villages.list.length > 0 : policy.official !== undefined;
    if (!listed) return withoutList(villages, report);
    return {
      accepted(row) {
        const village = villages.of(row);
        if (village && row.village && !named.has(village.key))
          named.set(village.key, { ...village, where: cellOf(row, row.village) });
      },
      end() {
        if (named.size === 0) return;
        const index = knownVillages(policy);
        // A kecamatan that the official list does not have is a finding of its own; then the name alone is looked up.
        const within = (kecamatan: string): string =>
          policy.villages || index.kecamatan(kecamatan) !== undefined ? kecamatan : '';
        const said = policy.villages ? notInFile(policy) : notOfficial(policy, index);
        for (const { name, kecamatan, where } of named.values()) {
          if (index.find(within(kecamatan), name).kind !== 'none') continue;
          report(
            { village: shownText(name), kecamatan: shownText(kecamatan), ...said(kecamatan, name) },
            { ...where, village: name },
          );
        }
      },
    };
  },
  page: {
    example: { village: 'Sumberjo', kecamatan: 'Dlanggu', nearest: 'Sumberejo (kec. Dlanggu)' },
    id: {
      title: 'Desa tidak ada dalam daftar desa',
      message: ({ village, kecamatan, nearest, regency, released, unchecked, unlisted }) => {
        if (unlisted)
          return `Tertulis desa ${quoted(village)}, yang bukan nama satu desa atau salah ketik.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`;
        const list = released
          ? `daftar resmi ${regency ?? ''} (data ${formatDmy(released)})`
          : 'daftar desa kebijakan';
        const where = kecamatan ? ` kecamatan ${kecamatan}` : '';
        return `Desa ${quoted(village)}${where} tidak ada dalam ${list}${unchecked ? '; pagu dan jumlahnya tidak diperiksa' : ''}.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`;
      },
      todo: ({ regency, unlisted }) =>
        unlisted
          ? 'Tulis nama desa tempat orang ini bertugas saja; hal lain di kolom Keterangan. Bila nama desanya memang demikian, biarkan.'
          : regency
            ? 'Samakan ejaan desa dan kecamatan. Desa baru hasil pemekaran: biarkan, atau buat daftar desa sendiri (villages).'
            : 'Samakan ejaan desa dan kecamatan, atau tambahkan pada daftar desa (villages).',
      wrong: 'Sumberjo',
      right: 'Sumberejo',
    },
    en: {
      title: 'Village not in the list of villages',
      message: ({ village, kecamatan, nearest, regency, released, unchecked, unlisted }) => {
        if (unlisted)
          return `The village reads ${quoted(village)}, which is not the name of one village, or mistyped.${nearest ? ` Perhaps ${nearest} is meant.` : ''}`;
        const list = released
          ? `the official list of ${regency ?? ''} (data of ${formatDmy(released)})`
          : "the policy's list of villages";
        const where = kecamatan ? ` in kecamatan ${kecamatan}` : '';
        return `Village ${quoted(village)}${where} is not in ${list}${unchecked ? '; its limits were not checked' : ''}.${nearest ? ` Perhaps ${nearest} is meant.` : ''}`;
      },
      todo: ({ regency, unlisted }) =>
        unlisted
          ? 'Write only the village that this person serves; other things belong in a remark. If the village is called so, leave it.'
          : regency
            ? 'Use the spelling of the list. A village newer than the list: leave it, or give the policy its own list (villages).'
            : 'Use the spelling of the list, or add the village to it (villages).',
      wrong: 'Sumberjo',
      right: 'Sumberejo',
    },
  },
};

interface Spelled extends NamedByRows {
  rows: number;
  readonly where: Where;
}

/** Where the policy has no list, names are held against each other. */
function withoutList(villages: RosterVillages, report: Report<Args>): Visitor {
  const named = new Map<RosterVillage, Spelled>();
  return {
    accepted(row) {
      const village = villages.of(row);
      if (!village || !row.village) return;
      const known = named.get(village);
      if (known) known.rows++;
      else named.set(village, { ...village, rows: 1, where: cellOf(row, row.village) });
    },
    end() {
      for (const [{ name, kecamatan, where }, nearest] of doubtfulVillages([...named.values()])) {
        const meant = nearest === undefined ? {} : { nearest: shownText(nearest) };
        report(
          { village: shownText(name), kecamatan: shownText(kecamatan), ...meant, unlisted: true },
          { ...where, village: name },
        );
      }
    },
  };
}

type Nearest = Omit<Args, 'village' | 'kecamatan'>;

/** What is said of a village that the policy's own file does not hold. */
function notInFile({ villages }: Policy): (kecamatan: string, name: string) => Nearest {
  const list = villages?.list ?? [];
  const alikeIn = alike(list);
  const unchecked = list.some(({ ceilings, rt, rw }) => (rt ?? rw ?? Object.keys(ceilings)[0]) !== undefined);
  return (_kecamatan, name) => {
    const found = alikeIn(name);
    return {
      nearest: found && shownText(`${found.name} (kec. ${found.kecamatan})`),
      ...(unchecked ? { unchecked: true } : {}),
    };
  };
}

/** The same of the official list: the same name in another kecamatan, else the most alike name, best of the same kecamatan. */
function notOfficial(
  { official }: Policy,
  index: VillageIndex<Village>,
): (kecamatan: string, name: string) => Nearest {
  const list = official?.villages ?? [];
  const alikeAnywhere = alike(list);
  const alikeInside = new Map<string | undefined, ReturnType<typeof alike>>();
  const inside = (kecamatan: string | undefined): ReturnType<typeof alike> => {
    const known = alikeInside.get(kecamatan) ?? alike(list.filter((one) => one.kecamatan === kecamatan));
    alikeInside.set(kecamatan, known);
    return known;
  };
  return (kecamatan, name) => {
    const found = index.named(name)[0] ?? inside(index.kecamatan(kecamatan))(name) ?? alikeAnywhere(name);
    return {
      nearest: found && shownText(`${found.name} (kec. ${found.kecamatan}, ${found.code ?? ''})`),
      ...(official ? { regency: official.name, released: official.released } : {}),
    };
  };
}

/** Finds the first village with the name that is most alike. */
function alike(villages: readonly Village[]): (name: string) => Village | undefined {
  const byName = new Map<string, Village>();
  for (const village of villages) if (!byName.has(village.name)) byName.set(village.name, village);
  const nearest = nearestOf([...byName.keys()]);
  return (name) => byName.get(nearest(name) ?? '');
}
