import type { ReadIn, Word, WordSays } from './standing-word.ts';
import { WORDS_OF_DOUBT } from './words-of-doubt.ts';
import { WORDS_OF_LEAVING } from './words-of-leaving.ts';

/** Every word by which rosters say that somebody does not take part, once. */
const WORDS: readonly Word[] = [...WORDS_OF_LEAVING, ...WORDS_OF_DOUBT];

/** The words that may be read in a place, as one part of a pattern; only those that say one thing where `says` is given. */
export function wordsIn(place: ReadIn, says?: readonly WordSays[]): string {
  const words = WORDS.filter((word) => word.in.includes(place) && (says?.includes(word.says) ?? true));
  return words.map(({ spelling }) => spelling).join('|');
}

/** The same as a list, of words that are no patterns. */
export const plainWordsIn = (place: ReadIn): readonly string[] =>
  WORDS.filter((word) => word.in.includes(place) && /^\p{L}+$/u.test(word.spelling)).map(
    ({ spelling }) => spelling,
  );
