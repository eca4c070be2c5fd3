import type { CategoryId } from '../domain/category.ts';
import { editDistance } from '../policy/nearest.ts';
import type { KnownCategory } from '../policy/policy.ts';
import {
  ACTING,
  ADDRESS,
  BEGINNINGS,
  ELSEWHERE,
  FIELDS_OF_OFFICE,
  NOT_IN_POST,
  OFFICES,
  PERSONAL,
  PLACES,
  SEPARATORS,
  WRITTEN_OUT,
} from './post-words.ts';
import type { Confidence } from './row.ts';
import { normalise } from './values/text.ts';

/** What a post name was taken for, and how sure that is. */
export interface Post {
  readonly value: CategoryId | undefined;
  readonly confidence: Confidence;
  readonly nearest?: CategoryId | undefined;
  readonly acting?: boolean | undefined;
}

export type PostReader = (text: string) => Post;

export const NO_POST: Post = { value: undefined, confidence: 'none' };

/** True when the category is taken, not only suggested. */
export const isSure = (post: Post): boolean => post.value !== undefined;

/** A known name inside a post name. */
interface Mention {
  readonly id: CategoryId;
  readonly start: number;
  readonly end: number;
}

type Verdict = { readonly sure: CategoryId } | { readonly perhaps: CategoryId | undefined };

/**
 * True for an office of some institution that is not named (`Ketua`, `Anggota`, OpenSID's code 90): what the title
 * or the heading above says, holds.
 */
export function isBareOffice(text: string): boolean {
  const { words } = wordsOf(text);
  return words.length > 0 && words.every((word) => OFFICES.has(word) || word === '90');
}

/** True for a category that one person holds, not an institution with members. */
export function isPersonal(id: CategoryId): boolean {
  return PERSONAL.has(id);
}

/** Normalised names → category; the first category that claims a name keeps it. */
function nameTable(known: readonly KnownCategory[]): Map<string, CategoryId> {
  const names = new Map<string, CategoryId>();
  const claim = (name: string, id: CategoryId): void => {
    const key = normalise(name);
    if (key && !names.has(key)) names.set(key, id);
  };
  for (const { id, name, names: others } of known)
    for (const each of [id, name.id, name.en, ...others]) claim(each, id);
  return names;
}

/** The policy's names, and the beginnings that hold everywhere for the categories that it knows. */
function phraseTable(
  names: ReadonlyMap<string, CategoryId>,
  known: readonly KnownCategory[],
): Map<string, CategoryId> {
  const phrases = new Map(names);
  for (const { id } of known) {
    for (const phrase of BEGINNINGS.get(id) ?? []) if (!phrases.has(phrase)) phrases.set(phrase, id);
  }
  return phrases;
}

const ACTING_WORDS = new RegExp(`(?<= )(?:${ACTING.join('|')})(?= )`, 'g');

/** Lower case, abbreviations written out, `RT01` as two words, acting words taken out. */
function wordsOf(text: string): { words: string[]; acting: boolean } {
  let spaced = ` ${normalise(text)
    .replace(/\b(rt|rw)(\d)/g, '$1 $2')
    .replace(/(\d)(rt|rw)\b/g, '$1 $2')} `;
  for (const [short, long] of WRITTEN_OUT) spaced = spaced.replaceAll(` ${short} `, ` ${long} `);
  const bare = spaced.replace(ACTING_WORDS, '').replace(/\s+/g, ' ').trim();
  return { words: bare ? bare.split(' ') : [], acting: bare !== spaced.trim() };
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
  const field = before.findIndex((word) => FIELDS_OF_OFFICE.has(word));
  return (field < 0 ? before : before.slice(0, field)).every((word) => OFFICES.has(word));
}

/** One post in words: the first known name decides, when nothing before or after it turns its meaning. */
function judge(words: readonly string[], phrases: ReadonlyMap<string, CategoryId>): Verdict {
  const all = mentions(words, phrases);
  const [head] = all;
  if (!head) return { perhaps: undefined };
  const unsure: Verdict = { perhaps: head.id };
  if (words.some((word) => NOT_IN_POST.has(word)) || !leadsWell(head, words)) return unsure;
  if (PERSONAL.has(head.id) && ELSEWHERE.has(words[head.end] ?? '')) return unsure;
  const others = all.filter((each) => each.id !== head.id && !saysWhere(each, words, head));
  if (others.length > 0) return unsure;
  const [rt, rw] = [words.indexOf('rt'), words.indexOf('rw')];
  if (rw >= 0 && rw < rt && rw < head.end) return { perhaps: phrases.get('rt') };
  if (rt >= 0 && rw === rt + 1 && rt < head.end) return unsure;
  return { sure: head.id };
}

/** Several posts in one cell: sure only when all lead to one category. */
function judgeAll(
  text: string,
  phrases: ReadonlyMap<string, CategoryId>,
  spell: (words: string[]) => string[],
): Verdict {
  const whole = judge(spell(wordsOf(text).words), phrases);
  if (!SEPARATORS.test(text) || 'perhaps' in whole) return whole;
  const parts = text.split(SEPARATORS).map((part) => judge(spell(wordsOf(part).words), phrases));
  const other = parts.find((part) => 'sure' in part && part.sure !== whole.sure);
  const located = wordsOf(text).words.some((word) => word === 'rt');
  return other && !located ? { perhaps: whole.sure } : whole;
}

/** Puts a mistyped word right when exactly one word of the trade is near enough. */
function speller(phrases: ReadonlyMap<string, CategoryId>): (words: string[]) => string[] {
  const right = new Set(
    [...phrases.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word.length >= 5),
  );
  for (const word of [...OFFICES, 'keuangan', 'pemerintahan', 'kesejahteraan', 'pelayanan', 'perencanaan']) {
    if (word.length >= 5) right.add(word);
  }
  const put = (word: string): string => {
    if (word.length < 5 || right.has(word) || PLACES.has(word)) return word;
    const bound = word.length >= 9 ? 2 : 1;
    const near = [...right]
      .filter((each) => Math.abs(each.length - word.length) <= bound)
      .map((each) => ({ each, distance: editDistance(word, each) }))
      .sort((a, b) => a.distance - b.distance);
    const [best, next] = near;
    return best && best.distance <= bound && best.distance !== next?.distance ? best.each : word;
  };
  return (words) => words.map(put);
}

/** The category whose name is nearest to the whole text: at most a quarter of it mistyped. */
function nearestName(text: string, names: ReadonlyMap<string, CategoryId>): CategoryId | undefined {
  let best: { id: CategoryId; distance: number } | undefined;
  for (const [name, id] of names) {
    const bound = Math.floor(Math.max(name.length, text.length) / 4);
    if (Math.abs(name.length - text.length) > bound) continue;
    const distance = editDistance(text, name);
    if (distance <= bound && (best === undefined || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}

/** Longer texts are remarks, no posts. */
const LONGEST_POST = 120;
/** A roster has some hundred spellings; a column of a hundred thousand unknown texts is no column of posts. */
const MOST_PUZZLES = 2_000;
const MOST_REMEMBERED = 20_000;

/** Bare offices belong to some institution or other: a hint for `Sekretaris`, never an answer. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['sekretaris', 'sekretaris-desa'],
  ['kepala', 'kepala-desa'],
  ['operator', 'operator-desa'],
]);

/**
 * Turns post names into categories, remembering each spelling: exactly a known name, or by rules that leave no
 * doubt; otherwise the nearest category as a hint, which is never taken.
 */
export function postReader(known: readonly KnownCategory[]): PostReader {
  const names = nameTable(known);
  const phrases = phraseTable(names, known);
  const ids = new Set<string>(known.map(({ id }) => id));
  const spell = speller(phrases);
  const read = (text: string): Post => {
    const key = normalise(text);
    const exact = names.get(key);
    if (exact !== undefined) return { value: exact, confidence: 'exact' };
    if (key.length > LONGEST_POST) return NO_POST;
    const { words, acting } = wordsOf(text);
    const mark = acting ? { acting } : {};
    const asTyped = judgeAll(text, phrases, (each) => each);
    if ('sure' in asTyped) return { value: asTyped.sure, confidence: 'rule', ...mark };
    if (++puzzled > MOST_PUZZLES) return NO_POST;
    const spelt = asTyped.perhaps === undefined ? judgeAll(text, phrases, spell) : asTyped;
    if ('sure' in spelt) return { value: spelt.sure, confidence: 'rule', ...mark };
    const bare = BARE.get(words.join(' '));
    const nearest = spelt.perhaps ?? (bare !== undefined && ids.has(bare) ? bare : nearestName(key, names));
    return { value: undefined, confidence: nearest === undefined ? 'none' : 'nearest', nearest, ...mark };
  };
  let puzzled = 0;
  const seen = new Map<string, Post>();
  return (text) => {
    const before = seen.get(text);
    if (before) return before;
    const post = read(text);
    if (seen.size < MOST_REMEMBERED) seen.set(text, post);
    return post;
  };
}
