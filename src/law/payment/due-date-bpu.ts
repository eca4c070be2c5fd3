import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule } from './due-date.ts';

/** When a BPU member (or the sponsor) must have paid: in the contribution month itself, a month before PU. */
export const dueDateBpu: LawItem<DueRule> = {
  id: 'due-date-bpu',
  title: { id: 'Jatuh tempo iuran BPU', en: 'Due date of BPU contributions' },
  values: [
    {
      from: since('2015-07'),
      value: { day: 15, monthsLater: 0 },
      source: {
        instrument: 'practice',
        address:
          'https://keuangan.kontan.co.id/news/siapa-yang-bayar-iuran-jkk-bpjs-ketenagakerjaan-ini-jawabannya?page=3',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'pasalnya tidak disebut sumber; apakah tanggal 30 (Agustus 2020 – Januari 2021) juga berlaku bagi BPU tidak dibaca',
          en: 'the source names no article; whether the 30th (August 2020 – January 2021) held for BPU too was not read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: {
    id: 'Bila libur, hari kerja berikutnya. Program ini mengenal Sabtu dan Minggu saja, hari libur nasional tidak.',
    en: 'If it is a holiday, the next working day. This program knows Saturdays and Sundays only, no public holidays.',
  },
};
