import type { CalendarDate } from '../../../src/domain/date.ts';
import type { Typed } from '../support.ts';
import type { Cases } from './case.ts';

const day = (value: number): CalendarDate => value as CalendarDate;

/** A person a day. */
const started = (...days: readonly string[]): Typed[] =>
  days.map((tgl_mulai, index) => ({
    nik: `351601120880000${index + 1}`,
    nama: ['PAIJO', 'WAGIMAN', 'SUKARDI'][index] ?? '',
    tgl_mulai,
  }));

export const term: Cases<
  | 'dates-month-first'
  | 'term-reversed'
  | 'term-date-invalid'
  | 'term-ended'
  | 'term-future'
  | 'note-left'
  | 'note-term'
  | 'death-elsewhere'
  | 'law-unverified'
> = {
  'dates-month-first': {
    wrong: { rows: started('03-04-2024', '12-31-2023', '05-06-2024') },
    args: { field: 'tgl_mulai', text: '12-31-2023', example: '03-04-2024', count: 2 },
    cell: 'R6',
    rejected: [6],
    right: { rows: started('03-04-2024', '31-12-2023', '05-05-2024') },
  },
  'term-reversed': {
    wrong: { rows: [{ tgl_mulai: '01-07-2027', tgl_akhir: '01-07-2026' }] },
    args: { from: day(20270701), to: day(20260701) },
    cell: 'S5',
    rejected: [5],
    right: { rows: [{ tgl_mulai: '01-07-2026', tgl_akhir: '01-07-2026' }] },
  },
  'term-date-invalid': {
    wrong: { rows: [{ tgl_mulai: 'Maret' }] },
    args: { field: 'tgl_mulai', text: 'Maret' },
    cell: 'R5',
    rejected: [5],
    right: { rows: [{ tgl_mulai: '-' }] },
  },
  'term-ended': {
    wrong: { rows: [{ tgl_akhir: '31-05-2026' }] },
    args: { to: day(20260531) },
    cell: 'S5',
    right: { rows: [{ tgl_akhir: '01-06-2026' }] },
  },
  'term-future': {
    wrong: { rows: [{ tgl_mulai: '01-01-2027' }] },
    args: { from: day(20270101) },
    cell: 'R5',
    right: { rows: [{ tgl_mulai: '31-12-2026' }] },
  },
  'note-left': {
    wrong: { rows: [{ keterangan: 'Meninggal 3 Maret' }] },
    args: { text: 'Meninggal 3 Maret' },
    cell: 'Z5',
    right: { rows: [{ keterangan: 'menggantikan Pak Slamet (meninggal)' }] },
  },
  'note-term': {
    wrong: { rows: [{ keterangan: 'pengganti Pak Slamet mulai Juli 2026' }] },
    args: { text: 'pengganti Pak Slamet mulai Juli 2026', field: 'tgl_mulai' },
    cell: 'Z5',
    right: { rows: [{ keterangan: 'menjabat sejak 2015' }] },
  },
  'death-elsewhere': {
    wrong: { rows: [{ tgl_meninggal: '20-09-2026' }, { jabatan: 'bpd' }] },
    args: { masked: '3516**********01', day: day(20260920) },
    cell: 'B6',
    right: { rows: [{ tgl_meninggal: '20-09-2026' }, { jabatan: 'bpd', tgl_akhir: '20-09-2026' }] },
  },
  'law-unverified': {
    wrong: { asOf: '01-12-2026' },
    args: { until: '2026-11', month: '2026-12' },
    right: { asOf: '30-11-2026' },
  },
};
