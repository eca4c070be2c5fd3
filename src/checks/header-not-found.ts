import type { LineSign } from '../domain/cell.ts';
import type { Shown } from '../domain/shown.ts';
import { SIGN_EN, SIGN_ID } from '../text/parts/line-signs.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly searched: number;
  /** The row above the first number of sixteen digits. */
  readonly likely?: number | undefined;
  /** Where whole lines stand in single cells: the first of them, and what parts their values. */
  readonly cell?: Shown | undefined;
  readonly delimiter?: LineSign | undefined;
  /** The column in which the headings run downwards. */
  readonly column?: Shown | undefined;
}

/** A sheet without a header row cannot be read; silence would lose all its rows. */
export const headerNotFound: Check<Args> = {
  level: 'header',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, searched, likelyHeader: likely, unlike }) {
      if (layout) return;
      const { kind, ...seen } = unlike ?? { kind: undefined };
      report({ searched, ...(kind ? seen : likely === undefined ? {} : { likely }) }, { place });
    },
  }),
  page: {
    example: { searched: 30 },
    id: {
      title: 'Baris judul kolom tidak ditemukan',
      message: ({ searched, cell, column }) =>
        cell
          ? `Isi satu baris berada dalam satu sel: di ${cell} berderet semua judul kolom.`
          : column
            ? `NIK, Nama dan Jabatan berderet ke bawah di kolom ${column}: satu orang per kolom atau formulir.`
            : `Judul kolom (NIK, Nama, Jabatan) tidak ditemukan di ${searched} baris pertama.`,
      todo: ({ likely, delimiter, column }) =>
        delimiter
          ? `Di Excel: pilih kolom itu, Data > Text to Columns > Delimited, pembatas ${SIGN_ID[delimiter]}; simpan.`
          : column
            ? 'Di Excel: salin tabelnya, Tempel Khusus > Transpose; atau isi formulir: enroll template -o daftar.xlsx.'
            : likely === undefined
              ? 'Tulis satu baris judul (NIK, Nama, Jabatan) di atas orang pertama. Bila judulnya berderet ke bawah: salin, Tempel Khusus > Transpose.'
              : `Beri judul pada kolom-kolomnya. Bila judulnya di baris ${likely}, sebutkan: --header-row ${likely}.`,
      wrong: '(langsung baris orang tanpa judul kolom)',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'No header row was found',
      message: ({ searched, cell, column }) =>
        cell
          ? `Whole lines stand in single cells: ${cell} holds all the column headings.`
          : column
            ? `NIK, name and post run downwards in column ${column}: one person a column or a form.`
            : `No column headings (NIK, name, post) in the first ${searched} rows.`,
      todo: ({ likely, delimiter, column }) =>
        delimiter
          ? `In Excel: select that column, Data > Text to Columns > Delimited, by ${SIGN_EN[delimiter]}; save.`
          : column
            ? 'In Excel: copy the table, Paste Special > Transpose; or fill in a form: enroll template -o roster.xlsx.'
            : likely === undefined
              ? 'Write one row of headings (NIK, name, post) above the first person. If they run downwards: copy, Paste Special > Transpose.'
              : `Give the columns headings. If they stand in row ${likely}, say so: --header-row ${likely}.`,
      wrong: '(rows of people without headings)',
      right: 'No | NIK | Nama | Jabatan',
    },
  },
};
