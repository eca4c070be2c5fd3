import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule, HOLIDAY_NOTE } from './due-date.ts';

/** When JHT of a BPU member must have been paid: a month after JKK and JKM. */
export const dueDateJhtBpu: LawItem<DueRule> = {
  id: 'due-date-jht-bpu',
  title: { id: 'Jatuh tempo iuran JHT BPU', en: 'Due date of BPU contributions to JHT' },
  values: [
    {
      from: since('2015-07'),
      value: { day: 15, monthsLater: 1, moves: true },
      source: {
        instrument: 'pp-46-2015',
        article: 'Ps 21(3)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: HOLIDAY_NOTE,
};
