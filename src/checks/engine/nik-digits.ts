import { twoDigits } from '../../domain/nik.ts';
import type { Reading, RosterRow } from '../../roster/rows/row.ts';
import { saysNothing } from '../../roster/values/says-nothing.ts';

/** What stands in the place of a NIK and is none. Words that say that there is none yet are the business of `required`. */
export function unreadNik({ nik }: RosterRow): Reading<unknown> | undefined {
  return nik && nik.value === undefined && !saysNothing(nik.text) ? nik : undefined;
}

/** The digits of a NIK typed with blanks, dots, dashes or apostrophes; undefined when anything else stands in it. */
export function nikDigits(text: string): string | undefined {
  const digits = text.replace(/[\s\u00a0.'’‘`-]+/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** What people type so that the cell is full: one or two digits over and over, or the digits in a row. */
export function placeholderKind(digits: string): 'repeated' | 'sequence' | undefined {
  if (!mayBeFiller(digits)) return undefined;
  if (digits[0] === digits[2] && /^(\d{1,2})\1{7,}$/.test(digits)) return 'repeated';
  const step = stepAt(digits, 1);
  if (step !== 1 && step !== 9) return undefined;
  for (let index = 2; index < digits.length; index++) if (stepAt(digits, index) !== step) return undefined;
  return 'sequence';
}

/** Nearly every number fails both comparisons; this runs on every row. */
export function mayBeFiller(digits: string): boolean {
  const step = stepAt(digits, 1);
  return digits.charCodeAt(0) === digits.charCodeAt(2) || step === 1 || step === 9;
}

/** How far a digit is from the one before it, from 0 to 9. */
const stepAt = (digits: string, index: number): number =>
  (digits.charCodeAt(index) - digits.charCodeAt(index - 1) + 10) % 10;

/** Kemendagri codes of the 38 provinces, and 54 of Timor Timur, which old NIKs still carry. */
const PROVINCES: readonly boolean[] = Array.from({ length: 100 }, (_, code) =>
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 ' +
    '61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'
  )
    .split(' ')
    .includes(String(code)),
);

/** Whether a number begins with the code of a province. */
export const hasProvince = (digits: string): boolean => PROVINCES[twoDigits(digits, 0)] === true;
