import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule } from './due-date.ts';

/** When JP must have been paid. Its article has no sentence on holidays, so its day does not move. */
export const dueDateJp: LawItem<DueRule> = {
  id: 'due-date-jp',
  title: { id: 'Jatuh tempo iuran JP', en: 'Due date of JP contributions' },
  values: [
    {
      from: since('2015-07'),
      value: { day: 15, monthsLater: 1, moves: false },
      source: {
        instrument: 'pp-45-2015',
        article: 'Ps 30(3)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
        caveat: {
          id: 'apakah tanggal 30 (Agustus 2020 – Januari 2021) juga berlaku bagi JP tidak dibaca',
          en: 'whether the 30th (August 2020 – January 2021) held for JP too was not read',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: {
    id: 'Pasalnya tidak menyebut hari libur: tanggal 15 tidak digeser.',
    en: 'Its article does not speak of holidays: the 15th does not move.',
  },
};
