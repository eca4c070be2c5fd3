import { expandNumber } from '../../domain/cell.ts';
import { type Nik, parseNik } from '../../domain/nik.ts';
import { unquoted } from './text.ts';

/** The digits of a text, when everything else in it is blanks, dots, dashes and the like, or words. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

/** `3.51609E+15`: what Excel shows of a long number. Saved as text, its other digits are gone for good. */
export function isExponent(text: string): boolean {
  return /^[+-]?\d+([.,]\d*)?e[+-]?\d{1,3}$/i.test(unquoted(text));
}

const EXPONENT = /^([+-]?)(\d+)(?:[.,](\d*))?e\+?(\d{1,3})$/i;

/**
 * The digits of `3.516091208799801e+15`, as programs write numbers: all of them are there. Undefined where the power asks
 * for more digits than stand there, as in what Excel shows (`3.51609E+15`).
 */
export function completeExponent(typed: string): string | undefined {
  if (typed.length > 40 || !/e/i.test(typed)) return undefined;
  const [, sign = '', whole = '', fraction = '', power = ''] = EXPONENT.exec(unquoted(typed)) ?? [];
  if (whole === '' || fraction.length < Number(power)) return undefined;
  return expandNumber(`${sign}${whole}.${fraction}e${power}`);
}

/** The NIK, also when it was typed with blanks, dots, dashes or an apostrophe; undefined unless its digits are right. */
export function readNik(text: string): Nik | undefined {
  const joined = text.length > 16 && !isExponent(text);
  return parseNik(text) ?? (joined ? parseNik(digitsOf(text)) : undefined);
}

/** OpenSID writes 0 for a person whose NIK is not known yet. */
export function isNoNik(text: string): boolean {
  return text.charCodeAt(0) === ZERO && /^0+$/.test(text);
}

/** A family card number: 16 digits. */
export function readFamilyCard(text: string): string | undefined {
  const digits = completeExponent(text) ?? (isExponent(text) ? '' : digitsOf(text));
  return digits.length === 16 ? digits : undefined;
}

/** BPJS Ketenagakerjaan's number: 11 digits; old ones have 9 to 15 letters and digits. */
export function readKpj(text: string): string | undefined {
  const number = completeExponent(text);
  if (number === undefined && isExponent(text)) return undefined;
  const joined = unquoted(number ?? text)
    .replace(/[\s.-]+/g, '')
    .toUpperCase();
  return /^[A-Z0-9]{9,15}$/.test(joined) && /\d{6}/.test(joined) ? joined : undefined;
}

const ZERO = 48;
const EIGHT = 56;

/** `08…` of 9 to 14 digits, as nearly every number is written: told without a pattern. */
function isMobile(text: string): boolean {
  const { length } = text;
  if (length < 9 || length > 14 || text.charCodeAt(0) !== ZERO || text.charCodeAt(1) !== EIGHT) return false;
  for (let at = 2; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** A mobile number as `08…`, of 9 to 14 digits as SIPP asks; of several the first. */
export function readPhone(text: string): string | undefined {
  if (isMobile(text)) return text;
  for (const part of unquoted(text).split(/[/;,|]|\bdan\b|\batau\b/)) {
    const number = completeExponent(part);
    if (number === undefined && isExponent(part)) continue;
    const digits = digitsOf(number ?? part)
      .replace(/^(0062|620|62)(?=8)/, '0')
      .replace(/^8/, '08');
    if (/^08\d{7,12}$/.test(digits)) return digits;
  }
  return undefined;
}

export function readPostcode(text: string): string | undefined {
  const digits = unquoted(text).replace(/\s+/g, '');
  return /^\d{5}$/.test(digits) ? digits : undefined;
}

/** 15 digits, or 16 since the NIK serves as one (2024). */
export function readNpwp(text: string): string | undefined {
  const digits = completeExponent(text) ?? (isExponent(text) ? '' : digitsOf(text));
  return digits.length === 15 || digits.length === 16 ? digits : undefined;
}

export function readEmail(text: string): string | undefined {
  const joined = unquoted(text).replace(/\s+/g, '');
  return /^[^@,;]+@[^@,;]+\.[A-Za-z]{2,}$/.test(joined) ? joined.toLowerCase() : undefined;
}

/** `RT 03`, `003`, `3` → the digits as typed. */
export function readBlock(text: string): string | undefined {
  return /^\D*(\d{1,3})$/.exec(unquoted(text))?.[1];
}

/** `003/001`, `RT 03 RW 01`, `RT.3/RW.1`. */
export function readBlocks(text: string): { rt: string; rw: string | undefined } | undefined {
  const [, rt, rw] = /^\D*(\d{1,3})(?:\D+(\d{1,3}))?\D*$/.exec(unquoted(text)) ?? [];
  return rt === undefined ? undefined : { rt, rw };
}
