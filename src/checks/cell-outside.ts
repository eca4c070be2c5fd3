import { columnLetter } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { Outside } from '../roster/rows/outside-cells.ts';
import { quoted } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

/**
 * `kind`: what stands there. `header`: of the column that a number stands in, which is unread or (`inside`) read as text; `whole`:
 * all of the column is like that.
 */
interface Args {
  readonly kind: Outside['kind'];
  readonly column: Shown;
  readonly cells: number;
  readonly header?: Shown | undefined;
  readonly whole?: true | undefined;
  readonly inside?: true | undefined;
}

/**
 * Something stands in a row beside the table that nobody reads and that may be somebody: two rows that became one, a separator
 * inside a cell, a second list to the right. What the row itself says is then not sure either. A column of such numbers, or one in
 * an unread column, leaves the row as it is.
 */
export const cellOutside: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: true,
  unsettles: true,
  create: (_context, report) => ({
    only: ['outside'],
    row({ outside, place }) {
      if (outside === undefined || outside.kind === 'beside') return;
      const { kind, columns, header, whole, inside } = outside;
      const [column] = columns;
      const keeps = (header !== undefined && !inside) || whole ? true : undefined;
      const args = {
        kind,
        column: columnLetter(column),
        cells: columns.length,
        header: header === undefined ? undefined : shownText(header),
        whole,
        inside,
      };
      report(args, { place: { ...place, column }, keeps });
    },
  }),
  page: {
    example: { kind: 'row', column: columnLetter(9), cells: 7 },
    id: {
      title: 'Ada isi di luar tabel',
      message: ({ kind, column, cells, header, whole, inside }) =>
        whole
          ? `Kolom ${column} tanpa judul berisi nomor 16 angka yang tidak dibaca.`
          : header !== undefined
            ? inside
              ? `Di dalam isi kolom ${quoted(header)} ada nomor 16 angka di antara tanda pemisah: mungkin baris orang lain tersambung ke sini.`
              : `Di kolom ${quoted(header)}, yang tidak dibaca, ada nomor 16 angka: mungkin orang lain.`
            : kind === 'number'
              ? 'Di luar tabel ada nomor 16 angka: mungkin orang lain, atau dua baris yang tersambung.'
              : kind === 'wide'
                ? `Baris ini lebih panjang daripada baris judul (${cells} sel): dua baris tersambung, isinya bergeser ke kanan, atau ada pemisah di dalam isi.`
                : `Di luar tabel ada ${cells} sel berisi: mungkin dua baris yang tersambung, atau orang lain.`,
      todo: ({ header, whole }) =>
        whole
          ? 'Tulis judul kolom itu di baris judul. Bila isinya orang lain, pindahkan ke barisnya sendiri.'
          : header !== undefined
            ? 'Bila itu orang lain, beri barisnya sendiri di dalam tabel. Bila bukan, tulis tanpa nomor sepanjang itu.'
            : 'Beri tiap orang satu baris di dalam tabel, dan periksa isi baris ini dari kiri ke kanan.',
      wrong: '1 | SUMIYATI | Kaur | 25000002 | BUDI | Kasi | 2500000',
      right: '1 | SUMIYATI | Kaur | 2500000',
    },
    en: {
      title: 'Something stands beside the table',
      message: ({ kind, column, cells, header, whole, inside }) =>
        whole
          ? `Column ${column} has no heading and holds numbers of 16 digits that were not read.`
          : header !== undefined
            ? inside
              ? `The text of column ${quoted(header)} holds a number of 16 digits between separators: perhaps the row of somebody else got into it.`
              : `Column ${quoted(header)}, which is not read, holds a number of 16 digits: perhaps somebody else.`
            : kind === 'number'
              ? 'Beside the table stands a number of 16 digits: perhaps somebody else, or two rows that became one.'
              : kind === 'wide'
                ? `This row is longer than the header row (${cells} cells): two rows became one, its cells were pushed to the right, or a separator stands in a cell.`
                : `Beside the table stand ${cells} filled cells: perhaps two rows that became one, or somebody else.`,
      todo: ({ header, whole }) =>
        whole
          ? 'Write a heading over that column. If it holds other people, give each a row of its own.'
          : header !== undefined
            ? 'If it is somebody else, give them a row of their own in the table. If not, write it without a number as long as that.'
            : 'Give each person one row inside the table, and look through this row from left to right.',
      wrong: '1 | SUMIYATI | Kaur | 25000002 | BUDI | Kasi | 2500000',
      right: '1 | SUMIYATI | Kaur | 2500000',
    },
  },
};
