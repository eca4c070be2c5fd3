import type { CalendarDate } from '../../../src/domain/date.ts';
import type { Cases } from './case.ts';

const day = (value: number): CalendarDate => value as CalendarDate;

export const term: Cases<
  'term-reversed' | 'term-date-invalid' | 'term-ended' | 'term-future' | 'law-unverified'
> = {
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
  'law-unverified': {
    wrong: { asOf: '01-12-2026' },
    args: { until: '2026-11', month: '2026-12' },
    right: { asOf: '30-11-2026' },
  },
};
