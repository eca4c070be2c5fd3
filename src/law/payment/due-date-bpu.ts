import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule, HOLIDAY_NOTE } from './due-date.ts';

/** When JKK and JKM of a BPU member must have been paid: in the contribution month itself, a month before PU. */
export const dueDateBpu: LawItem<DueRule> = {
  id: 'due-date-bpu',
  title: { id: 'Jatuh tempo iuran JKK dan JKM BPU', en: 'Due date of BPU contributions to JKK and JKM' },
  values: [
    {
      from: since('2015-07'),
      value: { day: 15, monthsLater: 0, moves: true },
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 24(3)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
        caveat: {
          id: 'apakah tanggal 30 (Agustus 2020 – Januari 2021) juga berlaku bagi BPU tidak dibaca',
          en: 'whether the 30th (August 2020 – January 2021) held for BPU too was not read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: HOLIDAY_NOTE,
};
