import { columnLetter } from '../../../src/domain/place.ts';
import { sourceName } from '../../../src/domain/source-name.ts';
import { GOOD, HEADER_ROW, LAYOUT } from '../support.ts';
import type { Cases } from './case.ts';

const without = (field: string) => ({
  ...LAYOUT,
  columns: LAYOUT.columns.filter((column) => column.field !== field),
});
const BIRTH = LAYOUT.columns.find(({ field }) => field === 'tanggal_lahir')?.column ?? 0;
const TWO_TABLES = [
  { first: 1, last: 5 },
  { first: 7, last: 11 },
];
const stray = { column: 40, header: 'Nomer Induk 2', field: undefined, by: 'none' } as const;

export const header: Cases<
  | 'header-not-found'
  | 'sheet-hidden'
  | 'rows-hidden'
  | 'no-worker'
  | 'nobody-read'
  | 'file-left-aside'
  | 'tables-beside'
  | 'lines-split'
  | 'column-missing'
  | 'column-unread'
  | 'column-unknown'
  | 'column-duplicate'
  | 'village-missing'
  | 'village-contradicted'
  | 'blank-row-inside'
  | 'total-row'
  | 'months-differ'
  | 'people-stated'
  | 'dates-shifted'
  | 'row-passed'
  | 'heading-unknown'
  | 'cell-outside'
> = {
  'header-not-found': { wrong: { layout: null, rows: [] }, args: { searched: 30 }, right: { rows: [] } },
  'sheet-hidden': { wrong: { hidden: true }, args: {}, right: { hidden: true, layout: null, rows: [] } },
  'rows-hidden': {
    wrong: {
      rows: [
        {},
        { hidden: true, nik: '3516011208800002', nama: 'PAIJO' },
        { hidden: true, nik: '3516011208800003', nama: 'TUKIMIN' },
      ],
    },
    args: { rows: 2, first: 6 },
    right: { rows: [{}] },
  },
  'tables-beside': {
    wrong: { layout: { ...LAYOUT, beside: { tables: TWO_TABLES, own: 1 } } },
    args: { columns: 'G–K', beside: 'A–E' },
    cell: `G${HEADER_ROW}`,
    right: { layout: { ...LAYOUT, beside: { tables: TWO_TABLES, own: 0 } } },
  },
  'lines-split': {
    wrong: { layout: { ...LAYOUT, parted: 'comma' } },
    args: { delimiter: 'comma' },
    cell: `A${HEADER_ROW}`,
    right: { layout: LAYOUT },
  },
  'no-worker': {
    wrong: { rows: [], skipped: [{ row: 9, reason: 'total', text: 'JUMLAH' }] },
    args: { passed: 1, file: 'daftar.xlsx' },
    right: { rows: [], skipped: [{ row: 9, reason: 'instruction' }] },
  },
  'nobody-read': {
    wrong: { rows: [], skipped: [{ row: 9, reason: 'instruction' }] },
    args: { file: 'daftar.xlsx' },
    right: { layout: null, rows: [] },
  },
  'file-left-aside': {
    wrong: { aside: [{ file: sourceName('Punggul.pdf'), kind: 'pdf' }] },
    args: { kind: 'pdf' },
    right: {},
  },
  'column-missing': {
    wrong: { layout: without('jabatan'), rows: [] },
    args: { field: 'jabatan' },
    right: { rows: [] },
  },
  'column-unread': {
    wrong: {
      layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, header: 'Tanggal', looks: 'day' }] },
    },
    args: { header: 'Tanggal', column: 'AN', field: 'tgl_mulai' },
    cell: `AN${HEADER_ROW}`,
    right: {
      layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, header: 'Ukuran Baju' }] },
    },
  },
  'column-unknown': {
    wrong: { layout: { ...LAYOUT, columns: [...LAYOUT.columns, stray] } },
    args: { header: 'Nomer Induk 2' },
    cell: `AN${HEADER_ROW}`,
    right: { layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, header: '' }], unheaded: [] } },
  },
  'column-duplicate': {
    wrong: { layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, meant: 'nik', rival: 2 }] } },
    args: { header: 'Nomer Induk 2', field: 'nik', used: 'B', column: 'AN' },
    cell: `AN${HEADER_ROW}`,
    right: {
      layout: { ...LAYOUT, columns: [...LAYOUT.columns, { ...stray, meant: 'alamat', rival: 22 }] },
    },
  },
  'village-contradicted': {
    wrong: {
      layout: {
        ...without('desa'),
        village: 'Dlanggu',
        otherVillage: { value: 'Sumbersari', of: 'sheet' },
        said: { village: { file: sourceName('daftar.xlsx'), row: 1 } },
      },
      rows: [{ desa: '' }],
    },
    args: { village: 'Dlanggu', sheet: 'Data' },
    right: { layout: { ...without('desa'), village: 'Dlanggu' }, rows: [{ desa: '' }] },
  },
  'village-missing': {
    wrong: { rows: [{ desa: '' }, { desa: '', nik: '3516011208800002', nama: 'PAIJO' }] },
    args: { rows: 2, first: 'H5' },
    cell: `H${HEADER_ROW}`,
    right: {},
  },
  'row-passed': {
    wrong: { skipped: [{ row: 9, reason: 'instruction', somebody: true }] },
    args: { reason: 'instruction' },
    right: { skipped: [{ row: 9, reason: 'instruction' }] },
  },
  'heading-unknown': {
    wrong: { rows: [{ row: 6, under: { text: 'CADANGAN', row: 5 } }] },
    args: { text: 'CADANGAN', people: 1, from: 6, to: 6 },
    right: {},
  },
  'cell-outside': {
    wrong: { rows: [{ outside: { kind: 'row', columns: [41, 42, 43] } }] },
    args: { kind: 'row', column: columnLetter(41), cells: 3 },
    cell: `AO${HEADER_ROW + 1}`,
    rejected: [HEADER_ROW + 1],
    right: { rows: [{ outside: { kind: 'beside', columns: [41] } }] },
  },
  'dates-shifted': {
    wrong: { layout: { ...LAYOUT, dates: new Map([[BIRTH, 'from-1904']]) } },
    args: { field: 'tanggal_lahir', shift: 'from-1904' },
    cell: `${columnLetter(BIRTH)}${HEADER_ROW}`,
    right: { layout: { ...LAYOUT, dates: new Map([[1, 'from-1904']]) } },
  },
  'blank-row-inside': {
    wrong: {
      rows: [{}, { row: 8, nik: '3516011208800002', nama: 'PAIJO' }],
      skipped: [
        { row: 6, reason: 'blank' },
        { row: 7, reason: 'blank' },
        { row: 9, reason: 'blank' },
      ],
    },
    args: { rows: 2 },
    right: {
      rows: [{}, { row: 8, nik: '3516011208800002', nama: 'PAIJO' }],
      skipped: [
        { row: 6, reason: 'blank' },
        { row: 7, reason: 'group' },
        { row: 9, reason: 'blank' },
      ],
    },
  },
  'months-differ': {
    wrong: {
      sheet: 'Januari',
      further: [{ sheet: 'Februari', rows: [{ nik: '3516014107750002', nama: 'PARTINI' }] }],
    },
    args: { of: 'sheets', lists: 'Januari, Februari', first: 'Januari' },
    right: {
      sheet: 'Daftar Januari',
      further: [{ sheet: 'Rekap Februari', rows: [{ nik: '3516014107750002', nama: 'PARTINI' }] }],
    },
  },
  'people-stated': {
    wrong: { skipped: [{ row: 6, reason: 'total', text: 'Jumlah: 3 orang', stated: { people: 3 } }] },
    args: { stated: 3, read: 1 },
    right: {
      skipped: [
        { row: 6, reason: 'vacant', text: 'KOSONG' },
        { row: 7, reason: 'total', text: 'Jumlah: 2 orang', stated: { people: 2 } },
      ],
    },
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
