import { columnLetter } from '../domain/place.ts';
import { joined, type Shown } from '../domain/shown.ts';
import type { ColumnRange } from '../roster/rows/row.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly columns: Shown;
  readonly beside: Shown;
}

/** Two rosters beside each other in one sheet are both read; that is said once for each after the first. */
export const tablesBeside: Check<Args> = {
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      const { tables = [], own = 0 } = layout?.beside ?? {};
      const [first, here] = [tables[0], tables[own]];
      if (!first || !here || own === 0) return;
      const where = { place: { ...place, row: layout?.headerRow, column: here.first } };
      report({ columns: said(here), beside: said(first) }, where);
    },
  }),
  page: {
    example: { columns: 'G–K', beside: 'A–E' },
    id: {
      title: 'Dua daftar berdampingan di satu lembar',
      message: ({ columns, beside }) =>
        `Kolom ${columns} dibaca sebagai daftar lain di samping kolom ${beside}.`,
      todo: () => 'Bila yang di samping bukan daftar pekerja, pindahkan ke lembar lain.',
      wrong: 'NIK | Nama | Jabatan | | NIK | Nama | Jabatan',
      right: 'NIK | Nama | Jabatan',
    },
    en: {
      title: 'Two rosters beside each other in one sheet',
      message: ({ columns, beside }) =>
        `Columns ${columns} are read as another roster beside columns ${beside}.`,
      todo: () => 'If the other one is no roster of workers, move it to another sheet.',
      wrong: 'NIK | Name | Post | | NIK | Name | Post',
      right: 'NIK | Name | Post',
    },
  },
};

const said = ({ first, last }: ColumnRange): Shown => joined([columnLetter(first), columnLetter(last)], '–');
