import { type Nik, nikParts } from './nik.ts';

/**
 * Text that may be shown: on the screen, in a report, in a workbook. Only the functions of this file make it, so that
 * a text function that takes it cannot be given what a cell, a file or a policy says as it stands.
 */
export type Shown = string & { readonly shown: true };

/** Where nothing is said. */
export const NOTHING: Shown = '' as Shown;

/** A NIK as it may be shown: the only form in which one leaves the program unasked. */
export function shownNik(nik: Nik | string): Shown {
  return mask(nik as string) as Shown;
}

/**
 * A NIK with all its digits, for files that must hold it (SIPP, the branch's list for BPU, what is missing for SIPP,
 * F1A) and where `--unmask` asks. `test/domain/shown.test.ts` lists who may call it.
 */
export function wholeNik(nik: Nik): Shown {
  return nik as unknown as Shown;
}

/** Masked, unless the user asked for whole ones. */
export const nikAsAsked = (nik: Nik, unmask: boolean): Shown => (unmask ? wholeNik(nik) : shownNik(nik));

/** What a cell, a policy or a village list says: every run of 14 or more digits is masked, however it is spaced. */
export function shownText(text: string): Shown {
  return (hasDigits(text) ? text.replace(NIK_LIKE, (run) => mask(run.replace(/\D/g, ''))) : text) as Shown;
}

/**
 * The name of a file, a sheet or a folder, or a word of the command line, as it may be shown. It holds days and times
 * far more often than NIKs (`unduhan-20260301101530`), so a run that is spaced is masked only where it can be one.
 */
export function shownName(name: string): Shown {
  if (!hasDigits(name)) return name as Shown;
  return name.replace(LONG_RUN, mask).replace(SPACED_RUN, (run) => {
    const digits = run.replace(/\D/g, '');
    return nikParts(digits) ? mask(digits) : run;
  }) as Shown;
}

const NIK_LIKE = /\d(?:[ .'’\-\u00a0]?\d){13,}/g;
const LONG_RUN = /\d{16,}/g;
const SPACED_RUN = /(?<!\d|\d[ .'’_\-\u00a0])\d(?:[ .'’_\-\u00a0]?\d){15}(?![ .'’_\-\u00a0]?\d)/g;

/** Names are nearly always free of digits, and every row has some: no pattern is run over those. */
function hasDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code > 127) return true;
  }
  return false;
}

/**
 * First six, stars, last four. Anything shorter than eleven characters keeps two at each end, so that no short number
 * shows whole.
 */
function mask(text: string): string {
  const [head, tail] = text.length >= 11 ? [6, 4] : [2, Math.min(2, Math.max(0, text.length - 3))];
  if (text.length <= head) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
