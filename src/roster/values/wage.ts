import type { Cell } from '../../domain/cell.ts';
import { type Sen, senFromDecimal, senOfRupiah } from '../../domain/money.ts';
import { completeExponent } from './number.ts';
import { clean } from './text.ts';

const CURRENCY = /^(rp|idr)[.:\s]*/;
const PER_MONTH = /(?<!\s)\s*(\/|per|,-\/)\s*(bulan|bln|bl|month)\.?$/;
const NO_CENTS = /[.,]\s*[-–—=]+$/;

/** A longer text is no amount. */
const LONGEST = 100;

/** Groups of three behind each separator: `2.022.200`. */
function isGrouped(text: string, separator: string): boolean {
  const [head = '', ...groups] = text.split(separator);
  return /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
}

function decimalOf(whole: string, separator: string, cents: string): string | undefined {
  if (/^\d+$/.test(whole)) return cents ? `${whole}.${cents}` : whole;
  return isGrouped(whole, separator) ? `${whole.split(separator).join('')}.${cents || '0'}` : undefined;
}

/** Which of dot and comma groups and which one divides is told from the text itself; an unclear text is no amount. */
function decimalText(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const point = text[last] ?? '.';
  const other = point === '.' ? ',' : '.';
  const tail = text.slice(last + 1);
  const head = text.slice(0, last);
  if (head.includes(point) || (!head.includes(other) && tail.length === 3)) {
    return isGrouped(text, point) ? text.split(point).join('') : undefined;
  }
  return /^\d{1,2}$/.test(tail) || /^\d{2}0+$/.test(tail) ? decimalOf(head, other, tail) : undefined;
}

/** Digits that an amount may have. */
const MOST_DIGITS = 13;

/** The number that a text is which holds nothing but digits, as most wages do: read without a pattern. */
function wholeNumber(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS) return undefined;
  let number = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** `Rp 2.022.200,00`, `2,022,200`, `2022200`, `Rp1.000.000,-/bulan`: the exact amount, or undefined. */
export function parseWage(typed: string): Sen | undefined {
  if (typed.length > LONGEST) return undefined;
  const whole = wholeNumber(typed);
  if (whole !== undefined) return senOfRupiah(whole);
  if (/^\d+$/.test(typed)) return senFromDecimal(typed);
  const number = completeExponent(typed);
  if (number !== undefined) return wageOfNumber(number);
  const text = clean(typed.replace(/^['’‘`´]+/, ''))
    .toLowerCase()
    .replace(PER_MONTH, '')
    .replace(CURRENCY, '')
    .replace(NO_CENTS, '')
    .replace(/\s+/g, '');
  const decimal = decimalText(text);
  return decimal === undefined ? undefined : senFromDecimal(decimal);
}

/** Adds one to the last digit of a string of digits. */
function increment(digits: string): string {
  return String(BigInt(digits) + 1n).padStart(digits.length, '0');
}

/** Half up on the written digits; `keep` counts digits of whole and fraction together. */
function roundDigits(whole: string, fraction: string, decimals: number): string {
  if (fraction.length <= decimals) return fraction ? `${whole}.${fraction}` : whole;
  const kept = whole + fraction.slice(0, decimals);
  const rounded = (fraction[decimals] ?? '0') >= '5' ? increment(kept) : kept;
  const at = rounded.length - decimals;
  return decimals ? `${rounded.slice(0, at)}.${rounded.slice(at)}` : rounded;
}

/**
 * The amount of a number cell from its written digits. Excel knows fifteen digits and writes seventeen, so
 * `2152322.9399999999` is the 2152322.94 that the operator sees; a formula's finer fraction is rounded half up to the sen.
 */
function wageOfNumber(digits: string): Sen | undefined {
  const exact = senFromDecimal(digits);
  if (exact !== undefined) return exact;
  const match = /^(\d{1,13})\.(\d+)$/.exec(digits);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  const seen = roundDigits(whole, fraction, Math.max(0, 15 - whole.length));
  const [left = '', right = ''] = seen.split('.');
  return senFromDecimal(roundDigits(left, right, 2));
}

/** The amount in a cell, of which `text` is what is written: a number's digits are its own, a text is read as people write amounts. */
export const wageIn = (text: string, cell: Cell | undefined): Sen | undefined =>
  typeof cell === 'object' && cell.type === 'number' ? wageOfNumber(text) : parseWage(text);
