import { type CalendarDate, dateParts, formatDmy } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { monthFirstDate } from '../roster/values/date.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  /** None where the NIK says the same: what it says is never shown. */
  readonly text?: Shown;
  /** What it says with its month first. */
  readonly swapped?: CalendarDate;
}

/** `0000-00-00`, as databases write a day that they do not have: it looks like a date, and SIPP wants one. */
const NOUGHTS = /^0{1,4}[-/. ]0{1,2}[-/. ]0{1,4}/;

/**
 * An unreadable or impossible birth date. It keeps a worker out of SIPP, not out of a contribution. One whose month stands
 * first is said as what it seems to be, and whether the NIK says the same.
 */
export const birthDateInvalid: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['noBirth'],
    row(row) {
      const { birth, nik } = row;
      if (!birth || birth.value !== undefined) return;
      if (saysNothing(birth.text) && !NOUGHTS.test(birth.text)) return;
      const swapped = monthFirstDate(birth.text);
      if (swapped === undefined) return report({ text: shownText(birth.text) }, cellOf(row, birth));
      const { month, day } = dateParts(swapped);
      const said = nik?.value ? nikParts(nik.value) : undefined;
      const confirmed = said?.month === month && said.day === day;
      report(confirmed ? {} : { text: shownText(birth.text), swapped }, cellOf(row, birth));
    },
  }),
  page: {
    example: { text: '30-02-1980' },
    id: {
      title: 'Tanggal lahir tidak terbaca',
      message: ({ text, swapped }) => {
        if (text === undefined) return 'Tanggal lahir hanya cocok bulan/hari, seperti di NIK.';
        return swapped === undefined
          ? `Tanggal lahir ${quoted(text)} tidak ada di kalender atau tidak terbaca.`
          : `Tanggal lahir ${quoted(text)} hanya cocok bulan/hari: ${formatDmy(swapped)}.`;
      },
      todo: ({ swapped }) =>
        swapped === undefined
          ? 'Tulis hari-bulan-tahun, misalnya 12-08-1980.'
          : `Bila benar, tulis ${formatDmy(swapped)}.`,
      wrong: '30-02-1980',
      right: '12-08-1980',
    },
    en: {
      title: 'Birth date cannot be read',
      message: ({ text, swapped }) => {
        if (text === undefined) return 'The birth date fits only month/day, as the NIK says.';
        return swapped === undefined
          ? `Birth date ${quoted(text)} is not in the calendar or cannot be read.`
          : `Birth date ${quoted(text)} fits only month/day: ${formatDmy(swapped)}.`;
      },
      todo: ({ swapped }) =>
        swapped === undefined
          ? 'Write day-month-year, such as 12-08-1980.'
          : `If that is right, write ${formatDmy(swapped)}.`,
      wrong: '30-02-1980',
      right: '12-08-1980',
    },
  },
};
