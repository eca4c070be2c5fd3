import { type CalendarDate, formatDmy } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { monthFirstDate } from '../roster/values/date.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly field: Field;
  readonly text: Shown;
  readonly swapped?: CalendarDate;
  /** The two days between which its column does not decide. */
  readonly either?: readonly [CalendarDate, CalendarDate];
}

/** An unreadable first or last day in the post: how many months are charged would be a guess. */
export const termDateInvalid: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['termUnread'],
    row(row) {
      for (const day of [row.from, row.to]) {
        if (!day || day.value !== undefined || saysNothing(day.text)) continue;
        const swapped = monthFirstDate(day.text);
        const { either } = day;
        const args = { field: day.field, text: shownText(day.text), ...(either && { either }) };
        report(swapped === undefined || either ? args : { ...args, swapped }, cellOf(row, day));
      }
    },
  }),
  page: {
    example: { field: 'tgl_mulai', text: 'Maret' },
    id: {
      title: 'Tanggal masa jabatan tidak terbaca',
      message: ({ field, text, swapped, either }) =>
        either
          ? `${FIELD_NAMES[field].id} ${quoted(text)} bisa ${formatDmy(either[0])} atau ${formatDmy(either[1])}; bulan iurannya tidak pasti.`
          : swapped === undefined
            ? `${FIELD_NAMES[field].id} ${quoted(text)} tidak terbaca; bulan iurannya tidak pasti.`
            : `${FIELD_NAMES[field].id} ${quoted(text)} hanya cocok bulan/hari: ${formatDmy(swapped)}.`,
      todo: ({ swapped }) =>
        swapped === undefined
          ? 'Tulis hari-bulan-tahun, misalnya 01-03-2026.'
          : `Bila benar, tulis ${formatDmy(swapped)}.`,
      wrong: 'Maret',
      right: '01-03-2026',
    },
    en: {
      title: 'A date of the term cannot be read',
      message: ({ field, text, swapped, either }) =>
        either
          ? `${FIELD_NAMES[field].en} ${quoted(text)} may be ${formatDmy(either[0])} or ${formatDmy(either[1])}; which months are paid is unsure.`
          : swapped === undefined
            ? `${FIELD_NAMES[field].en} ${quoted(text)} cannot be read; which months are paid is unsure.`
            : `${FIELD_NAMES[field].en} ${quoted(text)} fits only month/day: ${formatDmy(swapped)}.`,
      todo: ({ swapped }) =>
        swapped === undefined
          ? 'Write day-month-year, such as 01-03-2026.'
          : `If that is right, write ${formatDmy(swapped)}.`,
      wrong: 'Maret',
      right: '01-03-2026',
    },
  },
};
