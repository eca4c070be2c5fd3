import type { Field } from '../domain/field.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { isLost } from '../roster/rows/lost-cell.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { leftInRemark } from '../roster/values/left-behind.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';
import { columnsOf } from './engine/columns-of.ts';

/** `text`: what stands there instead of a value, such as `0` or `#N/A`; none in an empty cell. */
interface Args {
  readonly field: Field;
  readonly text?: Shown | undefined;
}

/** Words where the NIK would stand say that there is none yet: `Belum punya`, `dalam proses`. */
const isNoNumber = (text: string): boolean => saysNothing(text) || !/\d/.test(text);

/** What was typed where the value is missed; nothing where the cell is as good as empty. */
function typedInstead({ nik, name, wage }: RosterRow, field: Field): string | undefined {
  if (field === 'upah') return wage?.text;
  const text = field === 'nik' ? nik?.text : field === 'nama' ? name?.text : undefined;
  return text === undefined || !/\p{L}/u.test(text) ? undefined : text;
}

/** No identity card will come. */
const saysLeft = (text: string): boolean => {
  const says = leftInRemark(text);
  return says === 'dead' || says === 'gone';
};

/**
 * Who (NIK, name), what for (jabatan) and, where the category is charged on its own wage, how much. A wage of 0 is no
 * wage: many rosters leave the column at 0. What only SIPP asks for is not required here.
 */
export const required: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => {
    let columns = new Map<Field | undefined, number>();
    let whole: ReadonlySet<Field | undefined> = new Set();
    const needsWage = (row: RosterRow): boolean => {
      const category = row.category?.value;
      return category !== undefined && policy.categories.get(category)?.base === 'wage';
    };
    return {
      sheet({ layout }) {
        columns = new Map(layout?.columns.map(({ field, column }) => [field, column]));
        whole = layout ? columnsOf(layout) : new Set(NAMED);
      },
      skipped({ columns: further }) {
        if (!further) return;
        columns = new Map(further.map(({ field, column }) => [field, column]));
        whole = new Set(columns.keys());
      },
      row(row) {
        if (isComplete(row) && !needsWage(row)) return;
        const missing: Field[] = [];
        if (!row.nik || (row.nik.value === undefined && isNoNumber(row.nik.text))) missing.push('nik');
        if (!row.name || row.name.value === undefined || saysNothing(row.name.text)) missing.push('nama');
        if (!row.category || (row.category.value === undefined && saysNothing(row.category.text)))
          missing.push('jabatan');
        if (needsWage(row) && (!row.wage || row.wage.value === 0 || saysNothing(row.wage.text)))
          missing.push('upah');
        for (const field of missing) {
          // Of a whole column that is missing `column-missing` speaks, once.
          if (isLost(row, field) || (field !== 'upah' && !whole.has(field) && lacks(row, field))) continue;
          const text = typedInstead(row, field);
          const args = text === undefined ? { field } : { field, text: shownText(text) };
          report(args, { place: { ...row.place, column: columns.get(field) }, field });
        }
      },
    };
  },
  page: {
    example: { field: 'nama' },
    id: {
      title: 'Isian wajib kosong',
      message: ({ field, text }) =>
        text === undefined
          ? `${FIELD_NAMES[field].id} kosong.`
          : `${FIELD_NAMES[field].id} tertulis ${quoted(text)}: tidak ada nilainya.`,
      todo: ({ field, text }) =>
        field === 'nik' && text !== undefined && saysLeft(text)
          ? 'Isi NIK dari KTP; bila sudah berhenti atau meninggal, juga Tanggal Akhir dengan hari terakhirnya. Tanpa NIK orang ini tidak dihitung.'
          : field === 'nik' && text !== undefined
            ? 'Isi NIK setelah KTP terbit; tanpa itu orang ini tidak dihitung.'
            : `Isi ${FIELD_NAMES[field].id}; tanpa itu orang ini tidak dihitung.`,
      wrong: '(kosong)',
      right: 'SUMIYATI',
    },
    en: {
      title: 'A required cell is empty',
      message: ({ field, text }) =>
        text === undefined
          ? `${FIELD_NAMES[field].en} is empty.`
          : `${FIELD_NAMES[field].en} reads ${quoted(text)}: that is no value.`,
      todo: ({ field, text }) =>
        field === 'nik' && text !== undefined && saysLeft(text)
          ? 'Fill in the NIK from the identity card; if the person has left or died, also Tanggal Akhir with the last day. Without a NIK this person is not counted.'
          : field === 'nik' && text !== undefined
            ? 'Fill in the NIK once the identity card is there; without it this person is not counted.'
            : `Fill in ${FIELD_NAMES[field].en}; without it this person is not counted.`,
      wrong: '(empty)',
      right: 'SUMIYATI',
    },
  },
};

const NAMED: readonly Field[] = ['nik', 'nama', 'jabatan'];

const lacks = ({ nik, name, category }: RosterRow, field: Field): boolean =>
  (field === 'nik' ? nik : field === 'nama' ? name : category) === undefined;

/** Nearly every row: then there is nothing to look at twice. */
const isComplete = ({ nik, name, category }: RosterRow): boolean =>
  nik?.value !== undefined &&
  category?.value !== undefined &&
  name?.value !== undefined &&
  !saysNothing(name.text);
