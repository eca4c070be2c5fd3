import type { CalendarDate } from '../../../src/domain/date.ts';
import type { PolicyInput } from '../../../src/policy/input.ts';
import type { Cases } from './case.ts';

const day = (value: number): CalendarDate => value as CalendarDate;
const rentan: Partial<PolicyInput> = { categories: { 'pekerja-rentan': {} } };
const withJp: Partial<PolicyInput> = {
  categories: { 'ketua-rt': { programmes: ['JKK', 'JKM', 'JP'], charges: [{ fund: 'ADD' }] } },
};
const adults: Partial<PolicyInput> = { categories: { 'ketua-rt': { age: { min: 20 } } } };

export const age: Cases<
  | 'birth-date-future'
  | 'birth-date-swapped'
  | 'birth-date-old'
  | 'age-minimum'
  | 'age-young'
  | 'age-turning'
  | 'age-by-nik'
  | 'jp-pension-age'
> = {
  'birth-date-future': {
    wrong: { rows: [{ tanggal_lahir: '12-08-2079' }] },
    args: { birth: day(20790812) },
    cell: 'E5',
    right: {},
  },
  'birth-date-swapped': {
    wrong: { rows: [{ tanggal_lahir: '08-12-1980' }] },
    args: {},
    cell: 'E5',
    right: { rows: [{ tanggal_lahir: '08-11-1980' }] },
  },
  'birth-date-old': {
    wrong: { rows: [{ tanggal_lahir: '01-06-1926' }] },
    args: { age: 100 },
    cell: 'E5',
    right: { rows: [{ tanggal_lahir: '02-06-1926' }] },
  },
  'age-minimum': {
    wrong: { rows: [{ tanggal_lahir: '02-06-2006' }], policy: adults },
    args: { category: 'ketua-rt', age: 19, min: 20 },
    cell: 'E5',
    rejected: [5],
    right: { rows: [{ tanggal_lahir: '01-06-2006' }], policy: adults },
  },
  'age-young': {
    wrong: { rows: [{ tanggal_lahir: '02-06-2009' }] },
    args: { age: 16, min: 17 },
    cell: 'E5',
    right: { rows: [{ tanggal_lahir: '01-06-2009' }] },
  },
  'age-turning': {
    wrong: { rows: [{ jabatan: 'pekerja-rentan', tanggal_lahir: '31-12-1961' }], policy: rentan },
    args: { category: 'pekerja-rentan', age: 65, day: day(20261231) },
    cell: 'E5',
    right: { rows: [{ jabatan: 'pekerja-rentan', tanggal_lahir: '01-01-1962' }], policy: rentan },
  },
  'age-by-nik': {
    wrong: {
      rows: [{ jabatan: 'pekerja-rentan', nik: '3516010106610001', tanggal_lahir: '' }],
      policy: rentan,
    },
    args: { category: 'pekerja-rentan', max: 64 },
    cell: 'B5',
    right: {
      rows: [
        { jabatan: 'pekerja-rentan', nik: '3516010206610001', tanggal_lahir: '' },
        { jabatan: 'pekerja-rentan', nik: '3516010206050002', tanggal_lahir: '', nama: 'PAIJO' },
      ],
      policy: rentan,
    },
  },
  'jp-pension-age': {
    wrong: { rows: [{ tanggal_lahir: '31-12-1967' }], policy: withJp },
    args: { age: 59, month: '2026-12' },
    cell: 'E5',
    right: { rows: [{ tanggal_lahir: '01-01-1968' }], policy: withJp },
  },
};
