import type { Field } from '../domain/field.ts';
import { columnLetter } from '../domain/place.ts';
import type { Shown } from '../domain/shown.ts';
import type { Layout, RosterRow } from '../roster/rows/row.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check, Where } from './engine/check.ts';
import { columnsOf } from './engine/columns-of.ts';

const NEEDED: readonly Field[] = ['nik', 'nama', 'jabatan'];

interface Args {
  readonly field: Field;
  /** The letter of the column that may be it under another heading. */
  readonly column?: Shown | undefined;
}

/** What is said once where the whole column is missing, and not of each row: such rows have nothing else to be rejected for. */
const ONCE: ReadonlyMap<Field, (row: RosterRow) => unknown> = new Map<Field, (row: RosterRow) => unknown>([
  ['nik', (row) => row.nik],
  ['nama', (row) => row.name],
  ['jabatan', (row) => row.category],
]);

interface Missing extends Args {
  readonly where: Where;
  rows: number;
}

/** The column that looks like it, else the only one that was not read. Posts are asked for by `--category`, and by `column-unread`. */
function maybe(field: Field, { columns }: Layout): Shown | undefined {
  if (field === 'jabatan') return undefined;
  const unread = columns.filter(
    ({ by, meant, role }) => by === 'none' && meant === undefined && role === undefined,
  );
  const fits = unread.find(({ likely, doubt }) => likely === field || doubt === field);
  const found = fits ?? (unread.length === 1 ? unread[0] : undefined);
  return found && columnLetter(found.column);
}

/** Said once of the header, for all rows that lack it: one change of a heading mends them all. */
export const columnMissing: Check<Args> = {
  level: 'header',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const byWage = [...policy.categories.values()].every(({ base }) => base === 'wage');
    const needed = byWage && policy.categories.size > 0 ? [...NEEDED, 'upah' as const] : NEEDED;
    let missing: Missing[] = [];
    let further: Missing[] = [];
    /** Of the table that is read now. */
    let open: readonly Missing[] = [];
    return {
      sheet({ place, layout }) {
        missing = [];
        further = [];
        open = missing;
        if (!layout) return;
        const present = columnsOf(layout);
        for (const field of needed) {
          const where = { place: { ...place, row: layout.headerRow }, field };
          if (!present.has(field)) missing.push({ field, column: maybe(field, layout), where, rows: 0 });
        }
      },
      skipped({ row, columns }, place) {
        if (!columns) return;
        // Of a further table only what its rows really lack: titles and headings may say it of them.
        const present = new Set(columns.map(({ field }) => field));
        const lacking = NEEDED.filter((field) => !present.has(field));
        open = lacking.map(
          (field): Missing => ({ field, where: { place: { ...place, row }, field }, rows: 0 }),
        );
        further.push(...open);
      },
      row(row) {
        for (const each of open) {
          const read = ONCE.get(each.field);
          if (read && read(row) === undefined) each.rows++;
        }
      },
      sheetEnd() {
        for (const { field, column, where, rows } of [...missing, ...further.filter((each) => each.rows > 0)])
          report(column === undefined ? { field } : { field, column }, { ...where, rows });
      },
    };
  },
  page: {
    example: { field: 'nik' },
    id: {
      title: 'Kolom wajib tidak ada',
      message: ({ field }) => `Kolom ${FIELD_NAMES[field].id} tidak ada.`,
      todo: ({ field, column }) =>
        field === 'jabatan'
          ? 'Tulis jabatan di kolom itu, di atas tabel, atau sebagai nama lembar; bila semua orang sama, sebutkan: --category pekerja-rentan.'
          : `Tambahkan kolom itu. Bila sudah ada dengan judul lain, ${column === undefined ? 'ganti judulnya' : `sebutkan: --map ${field}=${column}`}.`,
      wrong: 'No | Nama | Jabatan',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'A required column is missing',
      message: ({ field }) => `There is no column ${FIELD_NAMES[field].en}.`,
      todo: ({ field, column }) =>
        field === 'jabatan'
          ? 'Write the post in that column, above the table, or as the name of the sheet; if all are alike, say: --category pekerja-rentan.'
          : `Add it. If it stands under another heading, ${column === undefined ? 'change that' : `name it: --map ${field}=${column}`}.`,
      wrong: 'No | Nama | Jabatan',
      right: 'No | NIK | Nama | Jabatan',
    },
  },
};
