import type { DatedValue, LawItem } from '../value.ts';
import { LAST_READ, READ_ON, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule } from './due-date.ts';
import { RELIEF_DUE_SOURCE } from './relief-due-source.ts';

const NORMAL: Pick<DatedValue<DueRule>, 'value' | 'source'> = {
  value: { day: 15, monthsLater: 1 },
  source: {
    instrument: 'practice',
    address:
      'https://keuangan.kontan.co.id/news/siapa-yang-bayar-iuran-jkk-bpjs-ketenagakerjaan-ini-jawabannya?page=3',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'pasalnya tidak disebut sumber', en: 'the source names no article' },
  },
};

/** When an employer must have paid. */
export const dueDatePu: LawItem<DueRule> = {
  id: 'due-date-pu',
  title: { id: 'Jatuh tempo iuran PU', en: 'Due date of PU contributions' },
  values: [
    { from: since('2015-07'), to: since('2020-07'), ...NORMAL },
    {
      from: since('2020-08'),
      to: since('2021-01'),
      value: { day: 30, monthsLater: 1 },
      source: RELIEF_DUE_SOURCE,
    },
    { from: since('2021-02'), ...NORMAL },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: {
    id: 'Bila libur, hari kerja berikutnya. Program ini mengenal Sabtu dan Minggu saja, hari libur nasional tidak.',
    en: 'If it is a holiday, the next working day. This program knows Saturdays and Sundays only, no public holidays.',
  },
};
