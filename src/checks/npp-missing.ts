import { type Shown, shownText } from '../domain/shown.ts';
import { employersOf } from '../policy/employers.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { amount } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { listKey } from './engine/same-lists.ts';
import type { RosterVillage } from './engine/villages/roster-villages.ts';

interface Args {
  readonly people: number;
  readonly village?: Shown | undefined;
}

/** People of one village in one list, and the cell of the first of them that could say their NPP. */
interface Group {
  readonly where: Where;
  readonly village: string | undefined;
  people: number;
}

/**
 * Where anybody has an NPP, a PU worker without one belongs to an employer that nobody knows: no file of SIPP may get them. Said
 * once for each village of a list. Where nobody has one, the export asks for it.
 */
export const nppMissing: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: ({ policy, villages }, report) => {
    if (policy.enrolment.npp !== undefined) return {};
    const { stated, isKnown } = employersOf(policy);
    let given = stated.size > 0;
    let column: number | undefined;
    const groups: Group[] = [];
    const lists = new Map<string, Map<string, Group>>();
    /** Of the list at hand, by the village: asked of every row. */
    let here = new Map<string, Group>();
    /** Rows of one village stand together. */
    let last: { readonly village: RosterVillage | undefined; readonly group: Group } | undefined;
    const whereOf = (row: RosterRow): Where => {
      if (column !== undefined) return { place: { ...row.place, column }, field: 'npp' };
      return row.village ? cellOf(row, row.village) : { place: row.place };
    };
    return {
      sheet({ place, layout }) {
        const list = listKey(place);
        here = lists.get(list) ?? new Map<string, Group>();
        last = undefined;
        lists.set(list, here);
        column = layout?.columns.find(({ field }) => field === 'npp')?.column;
      },
      accepted(row) {
        if (row.npp) {
          given ||= row.npp.value !== undefined && isKnown(row.npp.value);
          return;
        }
        const { category } = row;
        if (category?.value === undefined || policy.categories.get(category.value)?.segment !== 'PU') return;
        const village = villages.of(row);
        if (last && last.village === village) {
          last.group.people++;
          return;
        }
        if (village && stated.size > 0) {
          const found = villages.find(village.kecamatan, village.name);
          if (found.kind === 'found' && found.village.npp !== undefined) return;
        }
        const key = village?.key ?? '';
        const known = here.get(key);
        if (known) {
          known.people++;
          last = { village, group: known };
          return;
        }
        const group = { where: whereOf(row), village: village?.name, people: 1 };
        here.set(key, group);
        groups.push(group);
        last = { village, group };
      },
      end() {
        if (!given) return;
        for (const { where, village, people } of groups) {
          const named = village === undefined ? {} : { village: shownText(village) };
          report({ people, ...named }, { ...where, village });
        }
      },
    };
  },
  page: {
    example: { people: 2, village: 'Sumberejo' },
    id: {
      title: 'NPP tidak diketahui',
      message: ({ people, village }) =>
        `NPP ${amount(people, 'id')} pekerja${village === undefined ? '' : ` desa ${village}`} tidak diketahui, sedangkan yang lain punya NPP${people > 1 ? '; ini yang pertama' : ''}.`,
      todo: () =>
        'Isi kolom NPP di daftar ini atau di daftar desa, atau enrolment.npp di kebijakan. Sampai itu mereka tidak ditulis ke berkas SIPP.',
      wrong: '(kosong), padahal desa lain punya NPP',
      right: '12345678',
    },
    en: {
      title: 'No NPP is known',
      message: ({ people, village }) =>
        `No NPP is known for ${amount(people, 'en')} ${people === 1 ? 'worker' : 'workers'}${village === undefined ? '' : ` of village ${village}`}, while others have one${people > 1 ? '; this is the first' : ''}.`,
      todo: () =>
        'Fill in the NPP column here or in the villages file, or enrolment.npp in the policy. Until then they go into no SIPP file.',
      wrong: '(empty), while other villages have an NPP',
      right: '12345678',
    },
  },
};
