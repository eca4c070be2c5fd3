import type { LineSign } from '../domain/cell.ts';
import { SIGN_EN, SIGN_ID } from '../text/parts/line-signs.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly delimiter: LineSign;
}

/** Lines that stood whole in single cells are split where that is certain; the letters of columns are then those of the split table. */
export const linesSplit: Check<Args> = {
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      if (!layout?.parted) return;
      report({ delimiter: layout.parted }, { place: { ...place, row: layout.headerRow, column: 1 } });
    },
  }),
  page: {
    example: { delimiter: 'comma' },
    id: {
      title: 'Isi satu baris berada dalam satu sel',
      message: ({ delimiter }) =>
        `Tiap baris berada utuh dalam satu sel; dibaca dengan memisahnya pada ${SIGN_ID[delimiter]}. Huruf kolom di sini menurut hasil pemisahan itu.`,
      todo: ({ delimiter }) =>
        `Agar kolomnya juga tampak di Excel: pilih kolom itu, Data > Text to Columns > Delimited, pembatas ${SIGN_ID[delimiter]}; simpan.`,
      wrong: 'No,NIK,Nama,Jabatan (dalam satu sel)',
      right: 'No | NIK | Nama | Jabatan',
    },
    en: {
      title: 'Whole lines stand in single cells',
      message: ({ delimiter }) =>
        `Each line stands whole in one cell; it is read by splitting it at ${SIGN_EN[delimiter]}. Letters of columns are those after the split.`,
      todo: ({ delimiter }) =>
        `To see the columns in Excel too: select that column, Data > Text to Columns > Delimited, by ${SIGN_EN[delimiter]}; save.`,
      wrong: 'No,NIK,Name,Post (in one cell)',
      right: 'No | NIK | Name | Post',
    },
  },
};
