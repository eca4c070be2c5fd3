import { saysDead, saysGone } from './left.ts';
import { type HowLeft, isOfFather, leftBehind } from './left-behind.ts';
import { wordsIn } from './standing-words.ts';
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
const FORMER =
  /^\(?(mantan|eks|ex|bekas|pengganti|calon|ahli waris|keluarga|xx+)\)?(?:[.:]\s*|\s+)(?=\S{2})/i;
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
