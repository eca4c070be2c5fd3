import type { Cell } from '../../domain/cell.ts';
import { type CalendarDate, dateFromSerial, monthOfDate } from '../../domain/date.ts';
import type { ReceiptProblemCode } from '../../domain/kinds/receipt-problem.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { type Month, month, parseMonth } from '../../domain/month.ts';
import type { Segment } from '../../domain/programme.ts';
import { dateOfNumber, dayOfMonth, monthOfWord, parseDate, termCentury } from '../../roster/values/date.ts';
import { cellWords, normalise, typedText } from '../../roster/values/text.ts';
import { parseWage } from '../../roster/values/wage.ts';

/** What a cell says, or why it cannot be said. */
export type ReadValue<T> = { readonly value: T } | { readonly problem: ReceiptProblemCode };

const isNothing = (text: string): boolean => text === '' || /^[-–—.]+$/.test(text);

/** The day of a payment. Text is read day first; who asks must know whether the list is written so. */
export function dayOf(cell: Cell): CalendarDate | undefined {
  if (typeof cell === 'object' && (cell.type === 'number' || cell.type === 'date')) {
    const digits = typedText(cell);
    return dateOfNumber(cell, digits, termCentury) ?? (cell.type === 'number' ? serial(digits) : undefined);
  }
  return parseDate(cellWords(cell), termCentury);
}

/** Days since 1985 in five digits, with a time behind them. */
const serial = (digits: string): CalendarDate | undefined =>
  /^\d{5}\.\d+$/.test(digits) ? dateFromSerial(Math.floor(Number(digits))) : undefined;

const SEVERAL = /\b(?:s\/?d|sd|sampai|hingga|dan)\b|[–—&+]|\.\.|\p{L}\s*-\s*\p{L}|,/iu;

/** The contribution month that a cell names; `year` is what a title says where the cell leaves it out. */
export function contributionMonth(cell: Cell, year: number | undefined): ReadValue<Month> {
  if (typeof cell === 'object' && cell.date !== undefined) return { value: monthOfDate(cell.date) };
  const text = cellWords(cell).replace(/^(?:iuran\s+)?(?:bulan|bln|masa|periode)\s+/i, '');
  if (isNothing(text)) return { problem: 'no-month' };
  const whole = parseMonth(text) ?? namedMonth(text);
  if (whole !== undefined) return { value: whole };
  const hasYear = /\d{4}/.test(text) && text.replace(/\D+/g, '').length > 4;
  const day = dayOfMonth(text, 'first') ?? (hasYear ? parseDate(text, termCentury) : undefined);
  if (day !== undefined) return { value: monthOfDate(day) };
  if (SEVERAL.test(text)) return { problem: 'several-months' };
  const number = /^\d{1,2}$/.test(text) ? Number(text) : monthOfWord(text);
  if (number === undefined || number < 1 || number > 12) return { problem: 'no-month' };
  return year === undefined ? { problem: 'month-without-year' } : { value: month(year, number) };
}

/** `2026 Maret`, `2026/3`, `202603`, `032026`. */
function namedMonth(text: string): Month | undefined {
  const [, year = '', word = ''] = /^(20\d\d)[-/. ]?(\p{L}+|\d{1,2})$/u.exec(text) ?? [];
  const [, first = '', behind = ''] = /^(\d{2})(20\d\d)$/.exec(text) ?? [];
  const number = first !== '' ? Number(first) : /^\d/.test(word) ? Number(word) : monthOfWord(word);
  const inYear = behind || year;
  if (number === undefined || number < 1 || number > 12 || inYear === '') return undefined;
  return month(Number(inYear), number);
}

/** Whole rupiah; undefined for a cell that says nothing, or nought. */
export function amountIn(cell: Cell): ReadValue<Rupiah | undefined> {
  const text = typedText(cell);
  if (isNothing(text)) return { value: undefined };
  const sen = parseWage(text);
  if (sen === undefined || sen % 100 !== 0) return { problem: 'no-amount' };
  return { value: sen === 0 ? undefined : rupiah(sen / 100) };
}

const SEGMENT_WORDS: Readonly<Record<string, Segment>> = {
  pu: 'PU',
  'penerima upah': 'PU',
  bpu: 'BPU',
  'bukan penerima upah': 'BPU',
};

export function segmentIn(cell: Cell): ReadValue<Segment | undefined> {
  const text = normalise(cellWords(cell));
  if (text === '') return { value: undefined };
  const found = Object.hasOwn(SEGMENT_WORDS, text) ? SEGMENT_WORDS[text] : undefined;
  return found === undefined ? { problem: 'no-segment' } : { value: found };
}
