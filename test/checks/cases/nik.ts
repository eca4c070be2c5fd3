import type { Cases } from './case.ts';

export const nik: Cases<
  | 'nik-length'
  | 'nik-characters'
  | 'nik-exponent'
  | 'nik-date'
  | 'nik-numeric'
  | 'nik-numeric-exact'
  | 'nik-birth-date'
  | 'nik-sex'
  | 'nik-duplicate'
> = {
  'nik-length': {
    wrong: { rows: [{ nik: '351601120880001' }] },
    args: { digits: 15 },
    cell: 'B5',
    rejected: [5],
    right: {},
  },
  'nik-characters': {
    wrong: { rows: [{ nik: '35160112O88O0001' }] },
    args: { characters: 'O' },
    cell: 'B5',
    rejected: [5],
    right: {},
  },
  'nik-exponent': {
    wrong: { rows: [{ nik: '3.51609E+15' }] },
    args: { text: '3.51609E+15' },
    cell: 'B5',
    rejected: [5],
    right: {},
  },
  'nik-date': {
    wrong: { rows: [{ nik: '3516013902800001', tanggal_lahir: '' }] },
    args: { masked: '3516**********01' },
    cell: 'B5',
    rejected: [5],
    right: { rows: [{ nik: '3516016902800001', tanggal_lahir: '29-02-1980', jenis_kelamin: 'P' }] },
  },
  'nik-numeric': {
    wrong: { rows: [{ nik: '3516011208800010', numeric: true }] },
    args: { masked: '3516**********10' },
    cell: 'B5',
    rejected: [5],
    right: { rows: [{ nik: '3516011208800010' }, { numeric: true }] },
  },
  'nik-numeric-exact': {
    wrong: { rows: [{ numeric: true }] },
    args: { masked: '3516**********01' },
    cell: 'B5',
    right: {},
  },
  'nik-birth-date': {
    wrong: { rows: [{ tanggal_lahir: '13-08-1980' }] },
    args: { differs: ['day'] },
    cell: 'E5',
    right: { rows: [{ nik: '3516015208800001', jenis_kelamin: 'P' }] },
  },
  'nik-sex': {
    wrong: { rows: [{ jenis_kelamin: 'P' }] },
    args: { nik: 'L', column: 'P' },
    cell: 'F5',
    right: { rows: [{ jenis_kelamin: '' }] },
  },
  'nik-duplicate': {
    wrong: { rows: [{}, { nama: 'PAIJO', jabatan: 'bpd' }] },
    args: { masked: '3516**********01', first: 'B6' },
    cell: 'B5',
    also: ['B6'],
    rejected: [5, 6],
    right: { rows: [{}, { nik: '3516011208800002' }] },
  },
};
