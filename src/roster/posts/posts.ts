import { type CategoryId, category } from '../../domain/category.ts';
import type { Confidence } from '../../domain/kinds/confidence.ts';
import type { KnownCategory } from '../../policy/policy.ts';
import { normalise } from '../values/text.ts';
import { type CategoryKey, categoryKeys } from './category-keys.ts';
import { judgeAll, mayMention, type PostVerdict, wordsOf } from './post-rules.ts';
import { nearestNames, speller } from './post-spelling.ts';
import { BEGINNINGS, OFFICES, PERSONAL } from './post-words.ts';

/** What a post name was taken for, and how sure that is. */
export interface PostReading {
  readonly value: CategoryId | undefined;
  readonly confidence: Confidence;
  readonly nearest?: CategoryId | undefined;
  /** Categories that have the word in their names, where there are several. */
  readonly candidates?: readonly CategoryId[] | undefined;
  readonly acting?: boolean | undefined;
}

export interface PostReader {
  (text: string): PostReading;
  /** The category that a text surely means, spelled as it is; costs little, so any text may be asked. */
  sure(text: string): CategoryId | undefined;
}

export const NO_POST: PostReading = { value: undefined, confidence: 'none' };

/** True when the category is taken, not only suggested. */
export const isSure = (post: PostReading): boolean => post.value !== undefined;

/**
 * True for an office of some institution that is not named (`Ketua`, `Anggota`, OpenSID's code 90): what the title
 * or the heading above says, holds.
 */
export function isBareOffice(text: string): boolean {
  const words = normalise(text).split(' ');
  return words.every((word) => OFFICES.has(word) || word === '90');
}

/** True for a category that one person holds, not an institution with members. */
export function isPersonal(id: CategoryId): boolean {
  return PERSONAL.has(id);
}

/** Normalised names → category; the first category that claims a name keeps it. */
function nameTable(keys: readonly CategoryKey[]): Map<string, CategoryId> {
  const names = new Map<string, CategoryId>();
  for (const { id, key } of keys) if (key && !names.has(key)) names.set(key, id);
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

/** More of them have a word that says nothing, such as `desa`. */
const MOST_CANDIDATES = 4;

/** The categories in whose names a text stands as whole words: `Kader` is one of the health post or of human development. */
function havingWord(names: ReadonlyMap<string, CategoryId>, key: string): readonly CategoryId[] {
  if (key.length < 4) return [];
  const found = new Set([...names].flatMap(([name, id]) => (` ${name} `.includes(` ${key} `) ? [id] : [])));
  return found.size > MOST_CANDIDATES ? [] : [...found];
}

/** Longer texts are remarks, no posts. */
const LONGEST_POST = 120;
/** A roster has some hundred spellings; a column of a hundred thousand unknown texts is no column of posts. */
const MOST_PUZZLES = 20_000;
const MOST_REMEMBERED = 20_000;

/** Bare offices belong to some institution or other: a hint for `Sekretaris`, never an answer. */
const BARE: ReadonlyMap<string, CategoryId> = new Map([
  ['sekretaris', category('sekretaris-desa')],
  ['kepala', category('kepala-desa')],
  ['operator', category('operator-desa')],
]);

/**
 * Turns post names into categories, remembering each spelling: exactly a known name, or by rules that leave no
 * doubt; otherwise the nearest category as a hint, which is never taken. One reader serves all files of a run.
 */
export function postReader(known: readonly KnownCategory[], keys = categoryKeys(known)): PostReader {
  const names = nameTable(keys);
  const phrases = phraseTable(names, known);
  const ids = new Set<string>(known.map(({ id }) => id));
  const hasMention = mayMention(phrases);
  const spell = speller(phrases);
  const nearestName = nearestNames(names);
  let puzzled = 0;
  const judged = (text: string): PostVerdict => judgeAll(text, phrases, (each) => each);
  const sure = (text: string): CategoryId | undefined => {
    const key = normalise(text);
    const exact = names.get(key);
    if (exact !== undefined || key.length > LONGEST_POST || !hasMention(key)) return exact;
    const verdict = judged(text);
    return 'sure' in verdict ? verdict.sure : undefined;
  };
  const asTyped = (text: string): PostReading => {
    const key = normalise(text);
    const exact = names.get(key);
    if (exact !== undefined) return { value: exact, confidence: 'exact' };
    if (key.length > LONGEST_POST) return NO_POST;
    const verdict = judged(text);
    const mark = wordsOf(text).acting ? { acting: true } : {};
    if ('sure' in verdict) return { value: verdict.sure, confidence: 'rule', ...mark };
    return { value: undefined, confidence: 'none', nearest: verdict.perhaps, ...mark };
  };
  const unsure = (text: string, post: PostReading): PostReading => {
    const verdict = post.nearest === undefined ? judgeAll(text, phrases, spell) : { perhaps: post.nearest };
    if ('sure' in verdict) return { ...post, value: verdict.sure, confidence: 'spelled' };
    const bare = BARE.get(wordsOf(text).words.join(' '));
    const hint = bare !== undefined && ids.has(bare) ? bare : nearestName(normalise(text));
    const parts =
      verdict.perhaps === undefined && bare === undefined ? havingWord(names, normalise(text)) : [];
    if (parts.length > 1) return { ...post, candidates: parts };
    const nearest = verdict.perhaps ?? parts[0] ?? hint;
    return { ...post, confidence: nearest === undefined ? 'none' : 'nearest', nearest };
  };
  const read = (text: string): PostReading => {
    const post = asTyped(text);
    if (isSure(post) || text.length > LONGEST_POST || ++puzzled > MOST_PUZZLES) return post;
    return unsure(text, post);
  };
  const posts = remembered(read);
  return Object.assign((text: string) => posts(text), {
    sure: remembered(sure),
  });
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined || seen.has(text)) return before as T;
    const value = read(text);
    if (seen.size < MOST_REMEMBERED) seen.set(text, value);
    return value;
  };
}
