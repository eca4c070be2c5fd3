import { category } from '../../../src/domain/category.ts';
import type { PolicyInput } from '../../../src/policy/input.ts';
import { LAYOUT } from '../support.ts';
import type { Cases } from './case.ts';

const byWage: Partial<PolicyInput> = { categories: { 'ketua-rt': { base: 'wage' } } };
const rentan: Partial<PolicyInput> = { categories: { 'pekerja-rentan': {} } };
const headOf = (fund: 'DDS' | 'ADD'): Partial<PolicyInput> => ({
  year: 2026,
  categories: { 'kepala-desa': { charges: [{ fund }] } },
});

export const post: Cases<
  | 'category-unknown'
  | 'category-mapped'
  | 'category-given'
  | 'category-contradicted'
  | 'category-not-covered'
  | 'age-limit'
  | 'wage-not-number'
  | 'kepala-desa-count'
  | 'fund-forbidden'
> = {
  'category-unknown': {
    wrong: { rows: [{ jabatan: 'Kerpala Desa', nearest: 'kepala-desa' }] },
    args: { text: 'Kerpala Desa', nearest: 'kepala-desa' },
    cell: 'D5',
    rejected: [5],
    right: { rows: [{ jabatan: 'kepala-desa' }] },
  },
  'category-given': {
    wrong: { rows: [{ given: true }, { given: true, nik: '3516011208800002' }] },
    args: { category: 'ketua-rt', rows: 2 },
    right: {},
  },
  'category-contradicted': {
    wrong: { layout: { ...LAYOUT, given: category('pekerja-rentan') } },
    args: { given: category('pekerja-rentan'), category: 'ketua-rt', rows: 1 },
    cell: 'D5',
    right: { layout: { ...LAYOUT, given: category('ketua-rt') } },
  },
  'category-mapped': {
    wrong: {
      rows: ['1', '2', '3'].map((digit) => ({
        nik: `351601120880000${digit}`,
        nama: `ORANG ${digit === '1' ? 'SATU' : digit === '2' ? 'DUA' : 'TIGA'}`,
        jabatan: digit === '3' ? 'perangkat-desa' : 'Kamituwo',
        meant: 'perangkat-desa',
      })),
    },
    args: { text: 'Kamituwo', category: 'perangkat-desa', by: 'local', rows: 2 },
    cell: 'D5',
    right: {
      rows: [{ jabatan: 'Kamituwo', meant: 'perangkat-desa' }],
      policy: { categories: { 'perangkat-desa': { names: ['Kamituwo'] } } },
    },
  },
  'category-not-covered': {
    wrong: { rows: [{ jabatan: 'marbot' }], policy: { categories: { 'ketua-rt': {} } } },
    args: { category: 'marbot' },
    cell: 'D5',
    rejected: [5],
    right: { policy: { categories: { 'ketua-rt': {} } } },
  },
  'age-limit': {
    wrong: {
      rows: [{ jabatan: 'pekerja-rentan', nik: '3516010106610001', tanggal_lahir: '01-06-1961' }],
      policy: rentan,
    },
    args: { category: 'pekerja-rentan', age: 65, max: 64 },
    cell: 'E5',
    rejected: [5],
    right: {
      rows: [{ jabatan: 'pekerja-rentan', nik: '3516010206610001', tanggal_lahir: '02-06-1961' }],
      policy: rentan,
    },
  },
  'wage-not-number': {
    wrong: { rows: [{ upah: 'dua juta' }], policy: byWage },
    args: { text: 'dua juta' },
    cell: 'G5',
    rejected: [5],
    right: { rows: [{ upah: '2000000' }], policy: byWage },
  },
  'kepala-desa-count': {
    wrong: {
      rows: [{ jabatan: 'kepala-desa' }, { jabatan: 'kepala-desa', nik: '3516011208800002', nama: 'PAIJO' }],
    },
    args: { village: 'Sumberejo', count: 2, others: 'D6' },
    cell: 'D5',
    right: {
      rows: [
        { jabatan: 'kepala-desa' },
        { jabatan: 'kepala-desa', nik: '3516011208800002', desa: 'Pohkecik', nama: 'PAIJO' },
      ],
    },
  },
  'fund-forbidden': {
    wrong: { rows: [{ jabatan: 'kepala-desa' }], policy: headOf('DDS') },
    args: { category: 'kepala-desa', fund: 'DDS', year: 2026, instrument: 'Permendesa PDT 16/2025' },
    cell: 'D5',
    right: { rows: [{ jabatan: 'kepala-desa' }], policy: headOf('ADD') },
  },
};
