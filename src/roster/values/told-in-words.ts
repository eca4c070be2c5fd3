import { plainWordsIn } from './standing-words.ts';

/** What tells of leaving is looked for in every name and post: in plain words it is told here, and only the others need the patterns. */

/** The words of a name that may tell so. */
const WORDS: ReadonlySet<string> = new Set([
  ...(['last', 'name', 'cased'] as const).flatMap(plainWordsIn),
  ...'waris keluarga xx xxx md alm almh mantan eks ex bekas pengganti mendiang nonaktif dinonaktifkan aktif tugas purnatugas phk diphk job nonjob skors skorsing diskors'.split(
    ' ',
  ),
  ...'diskorsing aktifkan dinonaktif nonaktifkan dibebastugas lantik dilantik angkat diangkat sk bebastugas bebastugaskan dibebastugaskan tugaskan usia mulai sampai hingga sejak masuk per donya dunyo dunia memoriam'.split(
    ' ',
  ),
]);
const MOST_LETTERS = 30;
/** By the first two letters of such words their lengths, as bits: few words of names begin so, and the others need not be cut out. */
const LENGTHS: readonly number[] = Array.from({ length: 1024 }, (_, at) =>
  [...WORDS]
    .filter((word) => word.length <= MOST_LETTERS && beginning(word.charCodeAt(0), word.charCodeAt(1)) === at)
    .reduce((bits, word) => bits | (1 << word.length), 0),
);

const [A, L, M, Z] = [97, 108, 109, 122];
const LOWER = 32;
const BLANK = 32;
const APOSTROPHE = 39;
const TYPESET_APOSTROPHE = 0x2019;
const LONGEST_PLAIN = 60;

/** Of two letters in either case; a second one that is none counts as nothing. */
function beginning(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/**
 * Words of plain letters with single blanks, also with an apostrophe inside (`Nur’aini`), of which none may tell that the bearer is
 * gone and none holds `alm`. Told in one pass: every row has names, and nearly all are such.
 */
export function isPlainName(name: string): boolean {
  if (name.length > LONGEST_PLAIN) return false;
  let start = 0;
  let before = 0;
  let telling = false;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) | LOWER;
    if (letter >= A && letter <= Z) {
      if (letter === M && at - start >= 2 && isAlm(name, at)) return false;
      continue;
    }
    if (at === start || !endsPart(name.charCodeAt(at))) return false;
    telling ||= (before === 1 && at - start === 1) || isTelling(name, start, at);
    before = at - start;
    start = at + 1;
  }
  const last = name.length - start;
  // A word alone is somebody's name, and letters apart (`Siti M D`) may be a word spread out.
  if (start === 0) return last > 0;
  return last > 0 && !telling && !(last === 1 && before === 1) && !isTelling(name, start, name.length);
}

const endsPart = (code: number): boolean =>
  code === BLANK || code === APOSTROPHE || code === TYPESET_APOSTROPHE;
const isAlm = (name: string, at: number): boolean =>
  (name.charCodeAt(at - 1) | LOWER) === L && (name.charCodeAt(at - 2) | LOWER) === A;

/** Whether a text of plain words may hold a word of leaving, or end in letters apart. */
export function mayTellLeft(text: string): boolean {
  const last = text.lastIndexOf(' ');
  if (last <= 0) return false;
  if (text.length - last === 2 && text.charCodeAt(last - 2) === BLANK) return true;
  for (let start = 0, end = text.indexOf(' '); ; end = text.indexOf(' ', start)) {
    if (end < 0) return isTelling(text, start, text.length);
    if (isTelling(text, start, end)) return true;
    start = end + 1;
  }
}

function isTelling(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > MOST_LETTERS) return false;
  const lengths =
    LENGTHS[beginning(text.charCodeAt(start), length > 1 ? text.charCodeAt(start + 1) : 0)] ?? 0;
  return (lengths & (1 << length)) !== 0 && WORDS.has(text.slice(start, end).toLowerCase());
}
