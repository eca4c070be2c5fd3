import type { CalendarDate } from '../../domain/date.ts';
import { birthDateInside, type Century, dateOfNumber, parseDate, splitBirth } from '../values/date.ts';
import { leftInRemark, valueOfStanding } from '../values/left-behind.ts';
import { partOfYear } from '../values/part-of-year.ts';
import { endWithoutYear } from '../values/said-term.ts';
import { isBlank } from '../values/says-nothing.ts';
import {
  asExtended,
  dayOfYear,
  isDuration,
  parseTerm,
  saysOpenEnd,
  termDay,
  writtenYear,
  yearsOf,
} from '../values/term.ts';
import { typedText, unquoted } from '../values/text.ts';
import { type Fill, type Parse, readRepeated } from './read-cell.ts';
import type { Reading } from './row.ts';

const date =
  (century: Century, trailing = false): Parse<CalendarDate> =>
  (text, cell) =>
    cell ? dateOfNumber(cell, text, century) : parseDate(text, century, trailing);

/** A day, a month, or a year that leaves no month of the asked ones open. */
const termPart =
  (open: ReadonlySet<number>, which: 'first' | 'last'): Parse<CalendarDate> =>
  (text, cell) => {
    const day = termDay(text, cell, which);
    if (day !== undefined || cell?.type === 'date') return day;
    const year = writtenYear(text);
    return year === undefined ? undefined : dayOfYear(year, which, open);
  };

/** As the column of birth dates has it: an age, a place or a mark may stand beside the day. */
export const birthDay =
  (century: Century): Parse<CalendarDate> =>
  (text, cell) =>
    cell ? dateOfNumber(cell, text, century) : (parseDate(text, century) ?? birthDateInside(text, century));

/** A combined column fills what the separate ones left open, so it is read after them. */
export function birthFill(column: number, century: Century): Fill {
  const birthDate = date(century, true);
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || isBlank(text)) return;
    const typed = typeof cell === 'string' ? undefined : cell;
    const parts = typed ? { place: '', date: text } : splitBirth(text);
    draft.birth ??= { field: 'ttl', column, text, value: birthDate(parts.date, typed) };
    if (parts.place) draft.birthPlace ??= { field: 'ttl', column, text, value: parts.place };
  };
}

/** A column of whole terms (`Masa Jabatan`), not of their last days. */
export const isTermHeader = (header: string): boolean =>
  /\b(masa (jabatan|bakti)|periode)\b/i.test(header) &&
  !/akhir|selesai|habis|henti|sampai|hingga|\bs\.?\s?\/?\s?d\b/i.test(header);

/**
 * The last day in the post, or a whole term, which gives the first day too where no other column does. Still in the
 * post, or only how long: then no day was said.
 */
export function termEndFill(column: number, wholeTerm: boolean, open: ReadonlySet<number>): Fill {
  const lastDay = termPart(open, 'last');
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || isBlank(text) || saysOpenEnd(text)) return;
    const typed = typeof cell === 'string' ? undefined : cell;
    const reading = (value: CalendarDate | undefined): Reading<CalendarDate> => ({
      field: 'tgl_akhir',
      column,
      text,
      value,
    });
    const now = asExtended(text);
    const years = typed ? undefined : yearsOf(now);
    if (years) {
      draft.from ??= reading(dayOfYear(years.first, 'first', open));
      if (years.last !== undefined) draft.to = reading(dayOfYear(years.last, 'last', open));
      return;
    }
    const term = typed ? undefined : parseTerm(now);
    if (term) {
      if (term.from !== undefined) draft.from ??= reading(term.from);
      if (term.to !== undefined) draft.to = reading(term.to);
    } else if (!wholeTerm) draft.to = reading(lastDay(text, typed));
    else if (typed || !isDuration(text) || tellsPartOfTerm(text)) draft.to = reading(undefined);
    else draft.left ??= overIn(column, text);
  };
}

/** `3 bulan`, `TW I`, `Jan s/d Maret`, `s/d Mrt` where a term would stand: not how long posts are held, but which months of a year. */
const tellsPartOfTerm = (text: string): boolean =>
  endWithoutYear(text) !== undefined || UNTIL_MONTH.test(text) || partOfYear(text) !== undefined;
const UNTIL_MONTH =
  /^(?:s\W?\s?d\W?|sampai|hingga)\s*(?:bulan |bln |akhir )?(?!usia|umur|pensiun|purna|selesai|ada|di|sekarang)\p{L}{3,9}$/iu;

/** `Habis`, `Purna` where a term would stand. */
function overIn(column: number, text: string): Reading<string> | undefined {
  const says = leftInRemark(text);
  return says && { field: 'tgl_akhir', column, text, value: valueOfStanding[says] };
}

/** The day of death ends the term where no earlier day does; where it cannot be read, neither can the end of the term. */
export function deathFill(column: number, open: ReadonlySet<number>): Fill {
  const lastDay = termPart(open, 'last');
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || isBlank(text) || saysOpenEnd(text) || looksAlive(text)) return;
    const typed = typeof cell === 'string' ? undefined : cell;
    draft.died = { field: 'tgl_meninggal', column, text, value: lastDay(text, typed) };
    draft.to = endedBy(draft.died, draft.to);
  };
}

/** The last day of a term whose person died. */
export function endedBy(
  died: Reading<CalendarDate>,
  to: Reading<CalendarDate> | undefined,
): Reading<CalendarDate> {
  const [death, last] = [died.value, to?.value];
  return to && last !== undefined && death !== undefined && last <= death ? to : died;
}

/** `tidak`, `belum` are open; so is who is told to live. */
const looksAlive = (text: string): boolean => /^(masih )?hidup$/i.test(unquoted(text));

/** The first day in the post, or the years of a whole term. */
export function firstDayFill(column: number, open: ReadonlySet<number>): Fill {
  const read = readRepeated('tgl_mulai', column, termPart(open, 'first'));
  return (cell, draft) => {
    const reading = read(cell);
    draft.from = reading;
    const years = reading && reading.value === undefined ? yearsOf(reading.text) : undefined;
    if (!reading || !years) return;
    draft.from = { ...reading, value: dayOfYear(years.first, 'first', open) };
    if (years.last !== undefined) draft.to = { ...reading, value: dayOfYear(years.last, 'last', open) };
  };
}
