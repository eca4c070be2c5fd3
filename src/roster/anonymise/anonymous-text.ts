import { plainDigits, replaceNiks } from '../../domain/shown/mask.ts';
import { invented, type Shown } from '../../domain/shown.ts';
import { monthOfWord } from '../values/date.ts';
import type { Inventor } from './inventor.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const two = (value: number): string => String(value).padStart(2, '0');

/** What may be kept of a text. */
export interface Keeping {
  /** Whether a word names nobody. */
  readonly word: (lower: string) => boolean;
  /** Whether its days are terms of office, which may stay. */
  readonly days: boolean;
  /** Whether its numbers are money, which may stay. */
  readonly money: boolean;
}

/** 12-08-1980, 1980-08-12, 12 Agustus 1980, a run of digits with or without dots between, or a word. */
const TOKEN =
  /(?<![\d])(?:(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([ -])(\p{L}{3,9})\9(\d{4}))(?!\d)|\d(?:[\d. -]{3,}\d|\d*)|\p{L}[\p{L}\p{M}'’]*/gu;

/** The text with everything invented that could be about a person; signs, blanks and lengths of numbers stay. */
export function anonymousText(text: string, keep: Keeping, inventor: Inventor): Shown {
  const anonymous = withoutNiks(text, inventor).replace(TOKEN, (token, ...found: unknown[]) => {
    const groups = found.slice(0, 11).map((group) => (typeof group === 'string' ? group : undefined));
    const day = anonymousDay(token, groups, keep, inventor);
    if (day !== undefined) return day;
    if (/^\d/.test(token)) return keep.money && !isLong(token) ? token : anonymousDigits(token, inventor);
    return keep.word(token.toLowerCase()) ? token : inventor.word(token);
  });
  return invented(anonymous);
}

/** Digits of every script are digits, and a NIK is one whatever stands between them: `3516/0112/0880/0001`. */
const withoutNiks = (text: string, inventor: Inventor): string =>
  replaceNiks(plainDigits(text), (run) => (ONE_TOKEN.test(run) ? run : anonymousDigits(run, inventor)));

/** What is seen as one number anyway. */
const ONE_TOKEN = /^[\d. -]+$/;

/** No amount of money: the number of a person that slipped into its column. */
const isLong = (token: string): boolean => token.replace(/\D/g, '').length >= LONG;
const LONG = 13;

function anonymousDay(
  token: string,
  [a, sign = '', b, year, isoYear, isoMonth, isoDay, named, blank = '', word = '', namedYear]: (
    | string
    | undefined
  )[],
  keep: Keeping,
  inventor: Inventor,
): string | undefined {
  const month = monthOfWord(word);
  const written = a ?? isoYear ?? (month === undefined ? undefined : named);
  if (written === undefined) return undefined;
  if (keep.days) return token;
  if (isoYear !== undefined) {
    const [newMonth, newDay] = inventor.day(Number(isoYear), Number(isoMonth), Number(isoDay));
    return `${isoYear}-${two(newMonth)}-${two(newDay)}`;
  }
  if (named !== undefined) {
    const [newMonth, newDay] = inventor.day(Number(namedYear), month ?? 0, Number(named));
    return `${newDay}${blank}${MONTHS[newMonth - 1]}${blank}${namedYear}`;
  }
  const monthFirst = Number(b) > 12 && Number(a) <= 12;
  const whole = fullYear(year);
  const [newMonth, newDay] = monthFirst
    ? inventor.day(whole, Number(a), Number(b))
    : inventor.day(whole, Number(b), Number(a));
  const [first, second] = monthFirst ? [newMonth, newDay] : [newDay, newMonth];
  return [two(first), two(second), year].join(sign);
}

const fullYear = (year = ''): number => (year.length === 2 ? 1900 : 0) + Number(year);

/** A NIK keeps its area, its year, and whether its day exists; short numbers (RT, RW, ages) stay. */
export function anonymousDigits(token: string, inventor: Inventor): string {
  const digits = token.replace(/\D/g, '');
  if (digits.length < 5) return token;
  const invented =
    digits.length >= LONG && digits.length <= 19 ? anonymousNik(digits, inventor) : inventor.digits(digits);
  let at = 0;
  return token.replace(/\d/g, () => invented[at++] ?? '0');
}

function anonymousNik(digits: string, inventor: Inventor): string {
  if (/^(\d)\1*$/.test(digits)) return digits;
  const [day, month, year] = [6, 8, 10].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const woman = day > 40;
  const [newMonth, newDay] = inventor.day(1900 + year, month, woman ? day - 40 : day);
  const serial = inventor
    .digits(digits.slice(12).padStart(4, '0') + digits)
    .slice(-Math.max(digits.length - 12, 1));
  // Of a NIK typed as a number Excel keeps fifteen digits and ends it with zero: a fault that must stay to be seen.
  const end = digits.endsWith('0') ? `${serial.slice(0, -1)}0` : serial;
  const days = two(woman ? newDay + 40 : newDay) + two(newMonth);
  return digits.slice(0, 6) + days + digits.slice(10, 12) + end;
}
