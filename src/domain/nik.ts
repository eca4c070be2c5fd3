import type { Sex } from './sex.ts';

/** A Nomor Induk Kependudukan whose shape is right: 16 digits that hold a calendar day. */
export type Nik = string & { readonly unit: 'nik' };

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
export function nikParts(digits: string): NikParts | undefined {
  if (digits !== last.digits) last = { digits, parts: cutNik(digits) };
  return last.parts;
}

/** Several checks ask about each row in turn. */
let last: { readonly digits: string; readonly parts: NikParts | undefined } = {
  digits: '',
  parts: undefined,
};

function cutNik(digits: string): NikParts | undefined {
  if (digits.length !== 16 || !isDigits(digits)) return undefined;
  const written = twoDigits(digits, 6);
  const female = written > 40;
  const day = female ? written - 40 : written;
  const month = twoDigits(digits, 8);
  if (day < 1 || day > (LONGEST[month - 1] ?? 0)) return undefined;
  return {
    region: digits.slice(0, 6),
    day,
    month,
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

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

export function parseNik(digits: string): Nik | undefined {
  return nikParts(digits) ? (digits as Nik) : undefined;
}

/**
 * First six, stars, last four: the only form in which a NIK may leave the program unasked.
 * Anything shorter than eleven characters keeps two at each end, so that no short number shows whole.
 */
export function maskNik(text: string): string {
  const [head, tail] = text.length >= 11 ? [6, 4] : [2, Math.min(2, Math.max(0, text.length - 3))];
  if (text.length <= head) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}

const NIK_LIKE = /\d(?:[ .'’\-\u00a0]?\d){13,}/g;

/**
 * Masks every run of 14 or more digits, however it is spaced: a sentence that quotes a cell cannot know that a NIK or
 * a family card number has slipped into the column.
 */
export function hideNiks(text: string): string {
  return text.replace(NIK_LIKE, (run) => maskNik(run.replace(/\D/g, '')));
}

const LONG_RUN = /\d{16,}/g;
const SPACED_RUN = /(?<!\d|\d[ .'’_\-\u00a0])\d(?:[ .'’_\-\u00a0]?\d){15}(?![ .'’_\-\u00a0]?\d)/g;

/**
 * The name of a file, a sheet or a folder, or a word of the command line, as it may be shown. It holds days and times
 * far more often than NIKs (`unduhan-20260301101530`), so a run that is spaced is masked only where it can be one.
 */
export function shownName(name: string): string {
  return name.replace(LONG_RUN, maskNik).replace(SPACED_RUN, (run) => {
    const digits = run.replace(/\D/g, '');
    return nikParts(digits) ? maskNik(digits) : run;
  });
}
