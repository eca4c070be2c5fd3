import type { CategoryId } from '../../domain/category.ts';
import { normalise } from '../values/text.ts';
import {
  ACTING,
  ADDRESS,
  ELSEWHERE,
  FIELDS_OF_OFFICE,
  HEADS,
  NOT_HEAD,
  NOT_IN_POST,
  OFFICES,
  PERSONAL,
  PLACES,
  SEPARATORS,
  WRITTEN_OUT,
} from './post-words.ts';

/** A known name inside a post name. */
interface Mention {
  readonly id: CategoryId;
  readonly start: number;
  readonly end: number;
}

export type PostVerdict = { readonly sure: CategoryId } | { readonly perhaps: CategoryId | undefined };

const ACTING_WORDS = new RegExp(`(?<= )(?:${ACTING.join('|')})(?= )`, 'g');

/** Between blanks, so that only whole words are found. */
const PADDED = WRITTEN_OUT.map(([short, long]) => [` ${short} `, ` ${long} `] as const);

/** Lower case, abbreviations written out, `RT01` as two words, acting words taken out. */
export function wordsOf(text: string): { words: string[]; acting: boolean } {
  let spaced = ` ${normalise(text)
    .replace(/\b(rt|rw)(\d)/g, '$1 $2')
    .replace(/(\d)(rt|rw)\b/g, '$1 $2')} `;
  for (const [short, long] of PADDED) if (spaced.includes(short)) spaced = spaced.replaceAll(short, long);
  const bare = spaced.replace(ACTING_WORDS, '').replace(/\s+/g, ' ').trim();
  return { words: bare ? bare.split(' ') : [], acting: bare !== spaced.trim() };
}

/**
 * Tells of a normalised text whether it can hold a known name at all, by the words with which names and abbreviations begin:
 * whole columns of people's names are asked, and for those no rule is worth its time.
 */
export function mayMention(phrases: ReadonlyMap<string, CategoryId>): (key: string) => boolean {
  const beginnings = [...phrases.keys(), ...WRITTEN_OUT.map(([short]) => short)];
  const words = new Set(beginnings.map((text) => text.split(' ', 1)[0]));
  // `RT01` is two words once it is written out.
  return (key) => key.split(' ').some((word) => words.has(word) || /\d/.test(word));
}

/** Known names in the words, the longest at each place, from the left. */
function mentions(words: readonly string[], phrases: ReadonlyMap<string, CategoryId>): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + 6); end > start; end--) {
      const id = phrases.get(words.slice(start, end).join(' '));
      if (id === undefined) continue;
      found.push({ id, start, end });
      start = end - 1;
      break;
    }
  }
  return found;
}

/** `RT 03` behind something else, and a hamlet's name, say where, not what. */
function saysWhere({ start, end }: Mention, words: readonly string[], head: Mention): boolean {
  return start > head.start && end - start === 1 && PLACES.has(words[start] ?? '');
}

/** Nothing in front but forms of address; of an institution also its offices and their fields (`Ketua Bidang Umum BPD`). */
function leadsWell(head: Mention, words: readonly string[]): boolean {
  const before = words.slice(0, head.start).filter((word) => !ADDRESS.has(word));
  if (PERSONAL.has(head.id)) return before.length === 0;
  if (HEADS.has(head.id) && words.some((word) => NOT_HEAD.has(word))) return false;
  const field = before.findIndex((word) => FIELDS_OF_OFFICE.has(word));
  return (field < 0 ? before : before.slice(0, field)).every((word) => OFFICES.has(word));
}

/** One post in words: the first known name decides, when nothing before or after it turns its meaning. */
function judge(words: readonly string[], phrases: ReadonlyMap<string, CategoryId>): PostVerdict {
  const all = mentions(words, phrases);
  const [head] = all;
  if (!head) return { perhaps: undefined };
  const unsure: PostVerdict = { perhaps: head.id };
  if (words.some((word) => NOT_IN_POST.has(word)) || !leadsWell(head, words)) return unsure;
  if (PERSONAL.has(head.id) && ELSEWHERE.has(words[head.end] ?? '')) return unsure;
  const others = all.filter((each) => each.id !== head.id && !saysWhere(each, words, head));
  if (others.length > 0) return unsure;
  const [rt, rw] = [words.indexOf('rt'), words.indexOf('rw')];
  if (rw >= 0 && rw < rt && rw < head.end) return { perhaps: phrases.get('rt') };
  if (rt >= 0 && rw === rt + 1 && rt < head.end) return unsure;
  return { sure: head.id };
}

/** `RT 03`, `RW 01` behind a separator: where somebody lives or serves. `RT` alone and `Ketua RT 03` are posts. */
function isAddress(words: readonly string[]): boolean {
  return PLACES.has(words[0] ?? '') && words.some((word) => /^\d+$/.test(word));
}

/** Between two posts; an address stands behind no such sign: `Ketua RT 01 & RW 01`. */
const JOINS = /[&+]|\p{L}/u;

/** Several posts in one cell: sure only when all lead to one category. */
export function judgeAll(
  text: string,
  phrases: ReadonlyMap<string, CategoryId>,
  spell: (words: string[]) => string[],
): PostVerdict {
  const whole = judge(spell(wordsOf(text).words), phrases);
  if (!SEPARATORS.test(text) || 'perhaps' in whole) return whole;
  let end = 0;
  const other = text.split(SEPARATORS).some((each) => {
    const start = text.indexOf(each, end);
    const isJoined = JOINS.test(text.slice(end, start));
    end = start + each.length;
    const words = spell(wordsOf(each).words);
    const part = judge(words, phrases);
    return 'sure' in part && part.sure !== whole.sure && (isJoined || !isAddress(words));
  });
  return other ? { perhaps: whole.sure } : whole;
}
