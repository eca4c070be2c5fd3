import { GOOD, HEADER_ROW, LAYOUT } from '../support.ts';
import type { Cases } from './case.ts';

const without = (field: string) => ({
  ...LAYOUT,
  columns: LAYOUT.columns.filter((column) => column.field !== field),
});
const stray = { column: 40, header: 'Nomer Induk 2', field: undefined, by: 'none' } as const;

export const header: Cases<'header-not-found' | 'column-missing' | 'column-unknown' | 'total-row'> = {
  'header-not-found': { wrong: { layout: null, rows: [] }, args: { searched: 30 }, right: { rows: [] } },
  'column-missing': {
    wrong: { layout: without('jabatan'), rows: [] },
    args: { field: 'jabatan' },
    right: { rows: [] },
  },
  'column-unknown': {
    wrong: { layout: { ...LAYOUT, columns: [...LAYOUT.columns, stray] } },
    args: { header: 'Nomer Induk 2' },
    cell: `AN${HEADER_ROW}`,
    right: { layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, header: '' }] } },
  },
  'total-row': {
    wrong: { rows: [{}, { nik: '', nama: 'JUMLAH', jabatan: '' }] },
    args: { text: 'JUMLAH' },
    cell: 'C6',
    rejected: [6],
    right: {
      rows: [{ ...GOOD, nama: 'JUMLAH SARI' }],
      skipped: [{ row: 9, reason: 'total', text: 'JUMLAH' }],
    },
  },
};
