/** Three answers to what a cell holds where nothing is: each has its use, and its name. */

const BLANK = /^['’‘`´\-–—−.·_*\s]*$/;
/** OpenSID writes the NIK `0` for "has none yet". */
const NO_VALUE = /^(?:[-–—_.,'’?0\s]+|tidak ada|tdk ada|belum ada|kosong|nihil|n\/?a|#n\/a|null|none)$/i;
/** How a vacant post is written where its holder's name would stand. */
const VACANT =
  /^\W*(?:kosong|lowong|lowongan|vacant|vakum|(?:belum|blm|tidak|tdk) (?:ter)?(?:ada|isi|diisi|terisi)(?: (?:pejabat|orang)\w*)?|jabatan (?:kosong|lowong))\W*$/i;

/** As good as an empty cell: nothing, or only dashes, dots, a lone apostrophe. Readers pass over it. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const wordStart = (first > 47 && first < 58) || (first > 64 && first < 91) || (first > 96 && first < 123);
  return !wordStart && BLANK.test(text);
}

/** Says that there is no value: what is blank, and `0`, `?`, `tidak ada`, `kosong`. The cell was filled in, with that. */
export const saysNothing = (text: string): boolean => mayBegin(text, NOTHING_BEGINS) && NO_VALUE.test(text);

/** Says, where somebody's name or NIK would stand, that nobody holds the post. */
export const saysVacant = (text: string): boolean => mayBegin(text, VACANT_BEGINS) && VACANT.test(text);

/** The letters with which the words of a pattern begin. */
const NOTHING_BEGINS = 'tbkn';
const VACANT_BEGINS = 'klvbtj';

/** Names and numbers are asked in every row, and nearly all begin otherwise: no pattern is run over those. */
function mayBegin(text: string, letters: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return first < 97 || first > 122 || letters.includes(String.fromCharCode(first));
}
