import { cellName } from '../domain/place.ts';
import type { Shown } from '../domain/shown.ts';
import { amount } from '../text/parts/words.ts';
import type { Check, Where } from './engine/check.ts';

/** `first`: the first empty cell, where the sheet has a column for villages. */
interface Args {
  readonly rows: number;
  readonly first?: Shown;
}

/**
 * Rows of no village: a budget could not put them anywhere. Said once for each sheet. Where there is a column for villages, its
 * cells are often merged over several rows; a CSV keeps the name in the first of them only.
 */
export const villageMissing: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let where: Where | undefined;
    let column: number | undefined;
    let first: Shown | undefined;
    const say = (): void => {
      if (rows > 0 && where) report(first === undefined ? { rows } : { rows, first }, where);
      rows = 0;
      first = undefined;
    };
    return {
      sheet({ place, layout }) {
        say();
        column = layout?.columns.find(({ field }) => field === 'desa')?.column;
        where = { place: { ...place, row: layout?.headerRow, column }, field: 'desa' };
      },
      only: ['noVillage'],
      accepted(row) {
        if (row.village) return;
        if (rows === 0) first = cellName({ ...row.place, column });
        rows++;
      },
      end: say,
    };
  },
  page: {
    example: { rows: 2 },
    id: {
      title: 'Nama desa tidak ada',
      message: ({ rows, first }) =>
        first === undefined
          ? `Nama desa tidak ditemukan untuk ${amount(rows, 'id')} orang.`
          : `Nama desa kosong untuk ${amount(rows, 'id')} orang, mulai sel ${first}.`,
      todo: ({ first }) =>
        first === undefined
          ? 'Tambahkan kolom Desa, atau tulis judul seperti DESA : SUMBEREJO di atas tabel.'
          : 'Isi nama desa di tiap baris; di CSV, sel gabungan hanya mengisi baris pertamanya.',
      wrong: '(tanpa nama desa)',
      right: 'DESA : SUMBEREJO',
    },
    en: {
      title: 'No village',
      message: ({ rows, first }) =>
        first === undefined
          ? `No village was found for ${amount(rows, 'en')} people.`
          : `The village is empty for ${amount(rows, 'en')} people, from cell ${first} on.`,
      todo: ({ first }) =>
        first === undefined
          ? 'Add a column Desa, or a title such as DESA : SUMBEREJO above the table.'
          : 'Write the village in every row; in a CSV, a merged cell fills only its first row.',
      wrong: '(no village)',
      right: 'DESA : SUMBEREJO',
    },
  },
};
