import type { DatedValue, LawItem } from '../value.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, since } from '../value.ts';
import { type DueRule, dueInMonth, formatDueRule, HOLIDAY_NOTE } from './due-date.ts';
import { RELIEF_DUE_SOURCE } from './relief-due-source.ts';

const NORMAL: Pick<DatedValue<DueRule>, 'value' | 'source'> = {
  value: { day: 15, monthsLater: 1, moves: true },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 21(2)–(3); PP 46/2015 Ps 19(2)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
  },
};

/** When an employer must have paid JKK, JKM and JHT. */
export const dueDatePu: LawItem<DueRule> = {
  id: 'due-date-pu',
  title: {
    id: 'Jatuh tempo iuran JKK, JKM, dan JHT PU',
    en: 'Due date of PU contributions to JKK, JKM and JHT',
  },
  values: [
    { from: since('2015-07'), to: since('2020-07'), ...NORMAL },
    {
      from: since('2020-08'),
      to: since('2021-01'),
      value: { day: 30, monthsLater: 1, moves: true },
      source: RELIEF_DUE_SOURCE,
    },
    { from: since('2021-02'), ...NORMAL },
  ],
  verifiedUntil: LAST_READ,
  format: formatDueRule,
  inMonth: dueInMonth,
  note: HOLIDAY_NOTE,
};
