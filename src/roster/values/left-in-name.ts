import { saysDead, saysGone } from './left.ts';
import { type HowLeft, isOfFather, leftBehind } from './left-behind.ts';
import { plainWordsIn, wordsIn } from './standing-words.ts';
import { termBehind } from './term-behind.ts';
import { clean } from './text.ts';

/** A name without the word that its bearer is dead or gone, and that word. */
export interface LeftName {
  readonly name: string;
  readonly said: string;
  readonly says: HowLeft;
}

/** `Alm.` before a name, also behind a form of address or a title; with a dot, a comma or a blank; Alma is a name. */
const LATE =
  /^((?:(?:bapak|bpk|pak|ibu|bu|sdri?|h|hj|haji|hajah|drs|dra|dr|ir|kh?|ust|tgk)(?:\.\s?|\s))*)\(?(?:almarhum(?:ah)?|almh?|mendiang)(?:[.,:)]+\s*|\s+)(?=\S)(?!(?:bin|binti|bt|b)\b)/i;
/** Who was, or comes instead of whom the name tells. */
const FORMER = /^\(?(mantan|eks|ex|bekas|pengganti|calon)\)?(?:[.:]\s*|\s+)(?=\S{2})/i;
/** `MD` behind a name may be a degree or a part of it: the name stays as it is; a physician has the degree. */
const MD_LAST = /(?<=\S[\s,]{1,3})M\.?D\.?$/;
const PHYSICIAN = /^(?:\S{1,6}\s)?drg?\.?\s/i;

/** Undefined where no such word stands in a name. */
export function leftInName(text: string): LeftName | undefined {
  const [late, titles = ''] = LATE.exec(text) ?? [];
  if (late !== undefined)
    return {
      name: clean(titles + text.slice(late.length)),
      said: clean(late.slice(titles.length)),
      says: 'dead',
    };
  const [former, word = ''] = FORMER.exec(text) ?? [];
  if (former !== undefined) return { name: clean(text.slice(former.length)), said: word, says: 'unclear' };
  const [md] = MD_LAST.exec(text) ?? [];
  if (md !== undefined) return PHYSICIAN.test(text) ? undefined : { name: text, said: md, says: 'unclear' };
  const behind = leftBehind(text, 'name');
  if (behind && behind.rest !== '') return { name: clean(behind.rest), said: behind.said, says: behind.says };
  return toldInside(text) ?? writtenOtherwise(text) ?? withTerm(text);
}

/** Words that stand in no name, behind its first word. */
const TOLD = new RegExp(`(?<=\\S[\\s,.]{1,3})(?:${wordsIn('name')})(?!\\p{L})`, 'giu');
const LATE_WORD = /^alm/i;

function toldInside(text: string): LeftName | undefined {
  if (text.length > LONGEST) return undefined;
  for (const { 0: word, index } of text.matchAll(TOLD)) {
    const before = text.slice(0, index);
    if (isOfFather(before)) continue;
    const tail = text.slice(index);
    const says = saysDead(tail) ? 'dead' : saysGone(tail) ? 'gone' : 'unclear';
    const behind = LATE_WORD.test(word) ? text.slice(index + word.length).replace(/^[\s.,)]+/, ' ') : '';
    const name = before.replace(EDGE, '').replace(AUXILIARY, '').replace(EDGE, '') + behind;
    return { name: clean(name), said: word, says };
  }
  return undefined;
}
/** What a name ends with before such a word. */
const EDGE = /(?<![\s,])[\s,]+$/;
const AUXILIARY = /\s(?:sudah|sdh|telah|ybs|akan|sk)$/i;
const LONGEST = 200;

/** `SITI lama`, `Siti LAMA`: who writes a word otherwise than the name does not mean a name. */
function writtenOtherwise(text: string): LeftName | undefined {
  const [word] = CASED.exec(text) ?? [];
  if (word === undefined) return undefined;
  const before = text.slice(0, -word.length).trimEnd();
  return ALWAYS.test(word) || caseOf(word) !== caseOf(before)
    ? { name: before, said: word, says: 'unclear' }
    : undefined;
}
const CASED = new RegExp(`(?<=\\p{L}\\s)(?:${wordsIn('cased')})$`, 'iu');
/** Nobody is called so. */
const ALWAYS = /^(?:mati|calon|hilang|kosong|sakit|habis)$/i;
const caseOf = (text: string): 'upper' | 'lower' | 'title' =>
  text === text.toUpperCase() ? 'upper' : text === text.toLowerCase() ? 'lower' : 'title';

/** `SITI (s.d. Juni)`, `SITI mulai Juli`: since when or until when, in a name. */
function withTerm(text: string): LeftName | undefined {
  const term = termBehind(text, undefined);
  if (!term) return undefined;
  return { name: clean(text.slice(0, -term.whole.length)), said: clean(term.said), says: 'unclear' };
}

const A = 97;
const BLANK = 32;
const LOWER = 32;
const Z = 122;

/** The words of a name that may tell so. */
const WORDS: ReadonlySet<string> = new Set([
  ...(['last', 'name', 'cased'] as const).flatMap(plainWordsIn),
  ...'md alm almh mantan eks ex bekas pengganti mendiang nonaktif dinonaktifkan aktif tugas purnatugas phk diphk job nonjob skors skorsing diskors'.split(
    ' ',
  ),
  ...'diskorsing aktifkan dinonaktif nonaktifkan dibebastugas lantik dilantik angkat diangkat sk bebastugas bebastugaskan dibebastugaskan tugaskan usia mulai sampai hingga sejak masuk per donya dunyo dunia memoriam'.split(
    ' ',
  ),
]);
const LETTERS = 26;
const MOST_LETTERS = 31;
/** By first letter and length of such words their second letters, as bits: few words of names begin so, and the others need not be cut out. */
const SECONDS: readonly number[] = Array.from({ length: LETTERS * (MOST_LETTERS + 1) }, (_, at) =>
  [...WORDS]
    .filter((word) => at === place(word.charCodeAt(0) - A, word.length))
    .reduce((bits, word) => bits | (1 << (word.charCodeAt(1) - A)), 0),
);

function place(letter: number, length: number): number {
  return letter * (MOST_LETTERS + 1) + length;
}

/** Whether a name of plain words may hold a word of leaving, or end in letters apart: told without a pattern. */
export function mayTellLeft(name: string): boolean {
  const last = name.lastIndexOf(' ');
  if (last <= 0) return false;
  if (name.length - last === 2 && name.charCodeAt(last - 2) === BLANK) return true;
  for (let start = 0, end = name.indexOf(' '); ; end = name.indexOf(' ', start)) {
    if (end < 0) return isTelling(name, start, name.length);
    if (isTelling(name, start, end)) return true;
    start = end + 1;
  }
}

function isTelling(name: string, start: number, end: number): boolean {
  const letter = name.charCodeAt(start) | LOWER;
  if (letter < A || letter > Z || end - start > MOST_LETTERS) return false;
  const seconds = SECONDS[place(letter - A, end - start)] ?? 0;
  const second = name.charCodeAt(start + 1) | LOWER;
  if (end - start > 1 && (seconds & (1 << (second - A))) === 0) return false;
  return WORDS.has(name.slice(start, end).toLowerCase());
}
