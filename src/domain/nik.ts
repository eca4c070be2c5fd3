import type { Sex } from './sex.ts';

/**
 * A Nomor Induk Kependudukan whose shape is right: 16 digits that hold a calendar day. It is a string, but the compiler
 * is told that it is a symbol: that is the one type which it lets nobody put into a template, add to a string or hand
 * over as text. `shownNik` and `wholeNik` (domain/shown.ts) show it, `digitsOf` is for what computes with it.
 */
export type Nik = symbol & { readonly unit: 'nik' };

/** The digits, to compare and to look up; what is shown comes from `shownNik`. */
export const digitsOf = (nik: Nik): string => nik as unknown as string;

/** For who knows that these digits are one, such as tests. */
export const asNik = (digits: string): Nik => digits as unknown as Nik;

/** What the digits of a NIK say: PPKKCC DDMMYY SSSS, the day plus 40 for women (PP 37/2007 Ps 37). */
export interface NikParts {
  /** Province, regency and district of the first registration, six digits. It does not follow a move. */
  readonly region: string;
  readonly day: number;
  readonly month: number;
  /** The last two digits of the year of birth. */
  readonly yearOfCentury: number;
  readonly sex: Sex;
  /** The serial number that SIAK gave, from 0001. */
  readonly serial: string;
}

/** The longest month each: a two-digit year cannot rule out 29 February. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The parts of a NIK, or undefined when it is not 16 digits or holds no possible day. */
export function nikParts(nik: Nik | string): NikParts | undefined {
  const digits = nik as string;
  if (digits !== last.digits) last = { digits, parts: cutNik(digits) };
  return last.parts;
}

/** Several checks ask about each row in turn. */
let last: { readonly digits: string; readonly parts: NikParts | undefined } = {
  digits: '',
  parts: undefined,
};

/** Sixteen digits that hold a possible day. */
function isPossible(digits: string): boolean {
  if (digits.length !== 16 || !isDigits(digits)) return false;
  const written = twoDigits(digits, 6);
  const day = written > 40 ? written - 40 : written;
  const month = twoDigits(digits, 8);
  return day >= 1 && month >= 1 && month <= 12 && day <= (LONGEST[month - 1] ?? 0);
}

function cutNik(digits: string): NikParts | undefined {
  if (!isPossible(digits)) return undefined;
  const written = twoDigits(digits, 6);
  const female = written > 40;
  return {
    region: digits.slice(0, 6),
    day: female ? written - 40 : written,
    month: twoDigits(digits, 8),
    yearOfCentury: twoDigits(digits, 10),
    sex: female ? 'P' : 'L',
    serial: digits.slice(12),
  };
}

const ZERO = 48;

/** Several checks ask for each row: characters are compared, no pattern is run. */
function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** The number that the two digits from `at` make; no number of two digits where they are none. */
export const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** The birth date that a NIK holds, as YYMMDD: the last six digits of a `CalendarDate`. For what asks every row; the sex is in the day. */
export function bornByNik(nik: Nik): number {
  const digits = digitsOf(nik);
  const written = twoDigits(digits, 6);
  return (
    twoDigits(digits, 10) * 10_000 + twoDigits(digits, 8) * 100 + (written > 40 ? written - 40 : written)
  );
}

export function parseNik(digits: string): Nik | undefined {
  return isPossible(digits) ? asNik(digits) : undefined;
}
