import { type CalendarDate, dateParts } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { nikParts } from '../domain/nik.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { dateOrder, monthFirstDate } from '../roster/values/date.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

/** A column of dates: the first that reads only with its month first, and how the others read. */
interface Column {
  proof?: { readonly text: string; readonly where: Where } | undefined;
  /** A date that reads only with its day first: then each cell stands for itself. */
  dayFirst: boolean;
  /** Dates that read both ways and were taken day first, and one of them. */
  either: number;
  example: string;
}

interface Args {
  readonly field: Field;
  readonly text: Shown;
  readonly example: Shown;
  readonly count: number;
}

/**
 * A column that an American program wrote: `12/31/2023` says it, and then `03/04/2024` beside it is March, not April.
 * Nothing is turned round by itself. A birth date that the NIK confirms is as it should be.
 */
export const datesMonthFirst: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: false,
  personal: true,
  unsettles: true,
  create: (_context, report) => {
    const columns = new Map<number, Column>();
    const take = (row: RosterRow, reading: Reading<CalendarDate>): void => {
      const known = columns.get(reading.column);
      const column = known ?? { dayFirst: false, either: 0, example: '' };
      if (!known) columns.set(reading.column, column);
      if (reading.value === undefined) {
        if (reading.either) {
          column.either++;
          column.example ||= reading.text;
        } else if (monthFirstDate(reading.text) !== undefined)
          column.proof ??= { text: reading.text, where: cellOf(row, reading) };
        return;
      }
      const order = column.dayFirst ? undefined : dateOrder(reading.text);
      if (order === 'day-first') column.dayFirst = true;
      else if (order === 'either' && !(reading === row.birth && confirmed(row, reading.value))) {
        column.either++;
        column.example ||= reading.text;
      }
    };
    const say = (): void => {
      for (const { proof, dayFirst, either, example } of columns.values()) {
        if (!proof?.where.field || dayFirst || either === 0) continue;
        const { field } = proof.where;
        report(
          { field, text: shownText(proof.text), example: shownText(example), count: either },
          proof.where,
        );
      }
      columns.clear();
    };
    return {
      row(row) {
        const { birth, from, to } = row;
        if (birth !== undefined && birth.column > 0) take(row, birth);
        if (from !== undefined && from.column > 0) take(row, from);
        if (to !== undefined && to.column > 0) take(row, to);
      },
      sheetEnd: say,
    };
  },
  page: {
    example: { field: 'tgl_mulai', text: '12/31/2023', example: '03/04/2024', count: 5 },
    id: {
      title: 'Tanggal ditulis bulan/hari/tahun',
      message: ({ field, text, example, count }) =>
        `${FIELD_NAMES[field].id}: ${quoted(text)} hanya cocok bulan/hari, jadi ${count} tanggal seperti ${quoted(example)} mungkin terbaca terbalik.`,
      todo: () => 'Ubah tanggal di kolom ini menjadi hari-bulan-tahun, misalnya 31-12-2023.',
      wrong: '12/31/2023',
      right: '31-12-2023',
    },
    en: {
      title: 'Dates are written month/day/year',
      message: ({ field, text, example, count }) =>
        `${FIELD_NAMES[field].en}: ${quoted(text)} fits only month/day, so ${count} ${count === 1 ? 'date' : 'dates'} like ${quoted(example)} may be read the wrong way round.`,
      todo: () => 'Change the dates of this column to day-month-year, such as 31-12-2023.',
      wrong: '12/31/2023',
      right: '31-12-2023',
    },
  },
};

function confirmed({ nik }: RosterRow, birth: CalendarDate): boolean {
  const said = nik?.value ? nikParts(nik.value) : undefined;
  const { month, day } = dateParts(birth);
  return said?.month === month && said.day === day;
}
