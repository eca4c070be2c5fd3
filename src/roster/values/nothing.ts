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
export const saysNothing = (text: string): boolean => NO_VALUE.test(text);

/** Says, where somebody's name or NIK would stand, that nobody holds the post. */
export const saysVacant = (text: string): boolean => VACANT.test(text);
