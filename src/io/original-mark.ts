import { MARKED_SHEET } from '../domain/result-marks.ts';

/** A file and the two folders over it: two villages' `roster.xlsx` are told apart, and the whole tree may move. */
const TAIL = 3;
/** Excel takes a code name of at most 31 characters. */
const DIGITS = 14;

/**
 * The code name of the first sheet of a marked copy: it says which file the copy was made of, without naming it. `path`: as
 * whole as it is known, with forward slashes.
 */
export function markOfOriginal(path: string, sha256: (text: string) => string): string {
  const tail = path.split('/').slice(-TAIL).join('/').normalize('NFC');
  return `${MARKED_SHEET}_${sha256(tail).slice(0, DIGITS)}`;
}

export const MARK_OF_ORIGINAL: RegExp = new RegExp(`(?<=codeName=")${MARKED_SHEET}_[0-9a-f]{${DIGITS}}(?=")`);
