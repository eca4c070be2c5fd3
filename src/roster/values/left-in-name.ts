import { type HowLeft, leftBehind } from './left-behind.ts';
import { plainWordsIn } from './standing-words.ts';
import { clean } from './text.ts';

/** A name without the word that its bearer is dead or gone, and that word. */
export interface LeftName {
  readonly name: string;
  readonly said: string;
  readonly says: HowLeft;
}

/** `Alm.` before a name, with a dot, a comma or a blank; Alma is a name. */
const LATE = /^(?:almarhum(?:ah)?|almh?)(?:\.\s*|\s+)(?=\S{2})/i;
/** `MD` behind a name may be a degree or a part of it: the name stays as it is. */
const MD_LAST = /(?<=\S[\s,]{1,3})M\.?D\.?$/;

/** Undefined where no such word stands in a name. */
export function leftInName(text: string): LeftName | undefined {
  const [late] = LATE.exec(text) ?? [];
  if (late !== undefined) return { name: clean(text.replace(LATE, '')), said: clean(late), says: 'dead' };
  const [md] = MD_LAST.exec(text) ?? [];
  if (md !== undefined) return { name: text, said: md, says: 'unclear' };
  const behind = leftBehind(text, 'name');
  return behind && behind.rest !== ''
    ? { name: clean(behind.rest), said: behind.said, says: behind.says }
    : undefined;
}

const A = 97;
const BLANK = 32;
const LOWER = 32;
const Z = 122;

/** The words with which a name ends that tells so: the last ones of what the table has for that. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...plainWordsIn('last'),
  ...'md alm almh nonaktif dinonaktifkan aktif tugas purnatugas phk diphk job nonjob skors skorsing diskors'.split(
    ' ',
  ),
  ...'diskorsing lantik dilantik angkat diangkat sk bebastugas bebastugaskan dibebastugaskan tugaskan'.split(
    ' ',
  ),
]);
/** By its first letter, the lengths that such a word has, as bits: nearly no name ends so, and none needs be cut for it. */
const LAST_LENGTHS: readonly number[] = Array.from({ length: 26 }, (_, letter) =>
  [...LAST_WORDS]
    .filter((word) => word.charCodeAt(0) - A === letter)
    .reduce((bits, word) => bits | (1 << word.length), 0),
);

/** Whether a name of plain words may end in a word of leaving, or in letters apart: told without a piece of text or a pattern. */
export function mayEndLeft(name: string): boolean {
  const blank = name.lastIndexOf(' ');
  if (blank <= 0) return false;
  const length = name.length - blank - 1;
  if (length === 1) return name.charCodeAt(blank - 2) === BLANK;
  const letter = name.charCodeAt(blank + 1) | LOWER;
  if (letter < A || letter > Z || ((LAST_LENGTHS[letter - A] ?? 0) & (1 << length)) === 0) return false;
  return LAST_WORDS.has(name.slice(blank + 1).toLowerCase());
}
