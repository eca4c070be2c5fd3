import type { Cases } from './case.ts';

const PAIJO = { nik: '3516011208800002', nama: 'PAIJO' };

/** Numbers that are shaped like a NIK or a KPJ and are none, or belong to two. */
export const numbers: Cases<
  | 'nik-repeated'
  | 'nik-placeholder'
  | 'nik-serial'
  | 'nik-province'
  | 'nik-region'
  | 'nik-family-card'
  | 'two-categories'
  | 'post-acting'
  | 'person-duplicate'
  | 'npp-unknown'
  | 'npp-missing'
  | 'kpj-present'
  | 'kpj-format'
  | 'kpj-duplicate'
> = {
  'nik-repeated': {
    wrong: { rows: [{ nik: '1111111111111111', tanggal_lahir: '' }] },
    args: { masked: '1111**********11' },
    cell: 'B5',
    rejected: [5],
    right: { rows: [{ nik: '3516011111110111', tanggal_lahir: '11-11-2011' }], asOf: '12-11-2028' },
  },
  'nik-placeholder': {
    wrong: { rows: [{ nik: '1234567890123456' }] },
    args: { masked: '1234**********56' },
    cell: 'B5',
    rejected: [5],
    right: {},
  },
  'nik-serial': {
    wrong: { rows: [{ nik: '3516011208800000' }] },
    args: { masked: '3516**********00' },
    cell: 'B5',
    rejected: [5],
    right: { rows: [{ nik: '3516011208801000' }] },
  },
  'nik-province': {
    wrong: { rows: [{ nik: '3716011208800001' }] },
    args: { province: '37' },
    cell: 'B5',
    right: { rows: [{ nik: '9601011208800001' }, { nik: '5401011208800001', nama: 'PAIJO' }] },
  },
  'nik-region': {
    wrong: { rows: [{}], policy: { regency: '33.10', categories: { 'ketua-rt': {} } } },
    args: { region: '35.16', regency: '33.10' },
    cell: 'B5',
    right: { rows: [{}], policy: { regency: '35.16', categories: { 'ketua-rt': {} } } },
  },
  'nik-family-card': {
    wrong: { rows: [{ no_kk: '3516011208800001' }] },
    args: { masked: '3516**********01' },
    cell: 'B5',
    rejected: [5],
    right: { rows: [{ no_kk: '3516011208100002' }] },
  },
  'two-categories': {
    wrong: { rows: [{}, { jabatan: 'bpd' }] },
    args: { masked: '3516**********01', category: 'ketua-rt', other: 'bpd', first: 'B6' },
    cell: 'D5',
    right: { rows: [{ tgl_akhir: '14-07-2026' }, { jabatan: 'bpd', tgl_mulai: '15-07-2026' }] },
  },
  'post-acting': {
    wrong: {
      rows: [
        { jabatan: 'perangkat-desa' },
        { jabatan: 'Pj. Kepala Desa', meant: 'kepala-desa', acting: true },
      ],
    },
    args: { masked: '3516**********01', category: 'kepala-desa', other: 'perangkat-desa', first: 'B5' },
    cell: 'D6',
    right: {
      rows: [
        { jabatan: 'perangkat-desa' },
        { ...PAIJO, jabatan: 'Pj. Kepala Desa', meant: 'kepala-desa', acting: true },
      ],
    },
  },
  'person-duplicate': {
    wrong: { rows: [{}, { nik: '3516011208800002', nama: 'Sumiyati' }] },
    args: { first: 'C5' },
    cell: 'C6',
    right: { rows: [{}, { nik: '3516011308800002', tanggal_lahir: '13-08-1980' }] },
  },
  'npp-unknown': {
    wrong: {
      rows: [{ npp: '87654321' }],
      policy: { categories: { 'ketua-rt': {} }, enrolment: { npp: '12345678' } },
    },
    args: { text: '87654321' },
    cell: 'AA5',
    right: {
      rows: [{ npp: '12345678' }],
      policy: { categories: { 'ketua-rt': {} }, enrolment: { npp: '12345678' } },
    },
  },
  'npp-missing': {
    wrong: { rows: [{ npp: '12345678' }, { ...PAIJO, npp: '' }] },
    args: { people: 1, village: 'Sumberejo' },
    cell: 'AA6',
    right: { rows: [{ npp: '12345678' }, { ...PAIJO, npp: '12345678' }] },
  },
  'kpj-present': {
    wrong: { rows: [{ kpj: '21012345678' }, { ...PAIJO, kpj: '21012345679' }] },
    args: { count: 2 },
    cell: 'N5',
    right: { rows: [{ kpj: '-' }] },
  },
  'kpj-format': {
    wrong: { rows: [{ kpj: '2101234567' }] },
    args: { text: '2101234567' },
    cell: 'N5',
    right: { rows: [{ kpj: '210 1234 5678' }] },
  },
  'kpj-duplicate': {
    wrong: { rows: [{ kpj: '21012345678' }, { ...PAIJO, kpj: '21012345678' }] },
    args: { first: 'N5' },
    cell: 'N6',
    right: { rows: [{ kpj: '21012345678' }, { ...PAIJO, kpj: '21012345679' }] },
  },
};
