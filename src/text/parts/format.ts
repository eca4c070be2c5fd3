import type { CalendarDate } from '../../domain/date.ts';
import { dateParts } from '../../domain/date.ts';
import { groupedDigits } from '../../domain/grouped.ts';
import type { Language } from '../../domain/language.ts';
import { formatRate, formatSen, type Ppm, percentParts, ppm, type Sen } from '../../domain/money.ts';
import { type Month, monthOfYear, parseMonth, yearOf } from '../../domain/month.ts';
import { ownWords, type Shown } from '../../domain/shown.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A whole number in groups of three: `1.234.567` in Indonesian, `1,234,567` in English; `-5`. */
export function groupedNumber(value: number, language: Language): Shown {
  const digits = groupedDigits(String(Math.abs(value)), language);
  return ownWords(value < 0 ? `-${digits}` : digits);
}

/** Whole rupiah: `Rp23.110`; below zero `-Rp23.110`. */
export function rupiahWords(value: number, language: Language): Shown {
  const text = groupedNumber(Math.abs(value), language);
  return ownWords(value < 0 ? `-Rp${text}` : `Rp${text}`);
}

/** `Rp2.152.322,94`; no decimals where there are no cents. */
export function senWords(value: Sen, language: Language): Shown {
  const [whole = '0', cents] = formatSen(value).split('.');
  const text = rupiahWords(Number(whole), language);
  return ownWords(cents === undefined ? text : `${text}${point(language)}${cents}`);
}

/** `0,24%` in Indonesian, `0.24%` in English. */
export function rateWords(value: Ppm, language: Language): Shown {
  const text = formatRate(value);
  return ownWords(language === 'id' ? text.replace('.', ',') : text);
}

/** A share of a whole as a policy has it, up to four decimals: `33,3333%`. */
export const shareWords = (percent: number, language: Language): Shown =>
  rateWords(ppm(percentParts(percent)), language);

/** `Maret` */
function monthName(value: Month, language: Language): string {
  return MONTHS[language][monthOfYear(value) - 1] ?? '';
}

/** As the form of village withdrawals (Permendagri 20/2018, H.1) has them where they are not the first three letters. */
const SHORTENED: Readonly<Record<string, string>> = { Agustus: 'Agt', November: 'Nop' };

/** `Mar`, as a narrow column shows it: the first three letters; in Indonesian as the official forms have it. */
export function shortMonth(value: Month, language: Language): Shown {
  const name = monthName(value, language);
  return ownWords((language === 'id' ? SHORTENED[name] : undefined) ?? name.slice(0, 3));
}

/** `Maret 2026` */
export function monthWords(value: Month, language: Language): Shown {
  return ownWords(`${monthName(value, language)} ${yearOf(value)}`);
}

/** `Agustus 2026` of a finding's `2026-08`. */
export function isoMonthWords(iso: Shown, language: Language): Shown {
  const month = parseMonth(iso);
  return month === undefined ? iso : monthWords(month, language);
}

/** `15 Maret 2026` */
export function dateWords(date: CalendarDate, language: Language): Shown {
  const { year, month, day } = dateParts(date);
  return ownWords(`${day} ${MONTHS[language][month - 1] ?? ''} ${year}`);
}

/** Months in as few words as say them: `Januari–Maret 2026, Mei 2026`. They must be in order. */
export function monthSpans(months: readonly Month[], language: Language): Shown {
  const spans: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const span = spans.at(-1);
    if (span && month === span.last + 1) span.last = month;
    else spans.push({ first: month, last: month });
  }
  return ownWords(spans.map(({ first, last }) => spanWords(first, last, language)).join(', '));
}

function spanWords(first: Month, last: Month, language: Language): string {
  if (first === last) return monthWords(first, language);
  const start = yearOf(first) === yearOf(last) ? monthName(first, language) : monthWords(first, language);
  return `${start}–${monthWords(last, language)}`;
}

/** Tenths of a percent: `121,0%`. */
export function percentWords(tenths: number, language: Language): Shown {
  return ownWords(`${groupedNumber(Math.floor(tenths / 10), language)}${point(language)}${tenths % 10}%`);
}

const point = (language: Language): string => (language === 'id' ? ',' : '.');

const SHORT_UNITS: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  id: [
    [1e12, 'T'],
    [1e9, 'M'],
    [1e6, 'jt'],
    [1e3, 'rb'],
  ],
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
};

/** `1,5 M` (miliar), `20 jt`, `500 rb`; in English `1.5 bn`, `20 m`, `500 k`. */
export function shortAmount(value: number, language: Language): Shown {
  const [size, name] = SHORT_UNITS[language].find(([bound]) => Math.abs(value) >= bound) ?? [1, ''];
  const tenths = Math.round((value / size) * 10);
  const whole = groupedNumber(Math.trunc(tenths / 10), language);
  const decimal = tenths % 10 === 0 ? '' : `${point(language)}${Math.abs(tenths % 10)}`;
  return ownWords(`${whole}${decimal}${name === '' ? '' : ` ${name}`}`);
}
