import type { CategoryId } from '../../domain/category.ts';
import { editDistance } from '../../policy/nearest.ts';
import { OFFICES, PLACES } from './post-words.ts';

/** A word with its letters counted, so that most others are ruled out without measuring. */
interface Counted {
  readonly word: string;
  readonly letters: Uint8Array;
}

const LETTERS = 27;

function counted(word: string): Counted {
  const letters = new Uint8Array(LETTERS);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    const at = code >= 0 && code < LETTERS - 1 ? code : LETTERS - 1;
    letters[at] = Math.min(255, (letters[at] ?? 0) + 1);
  }
  return { word, letters };
}

/** Edits between two words, or undefined when there are more than `bound`: each edit changes one letter's count. */
function distanceWithin(a: Counted, b: Counted, bound: number): number | undefined {
  if (Math.abs(a.word.length - b.word.length) > bound) return undefined;
  let more = 0;
  let less = 0;
  for (let at = 0; at < LETTERS; at++) {
    const difference = (a.letters[at] ?? 0) - (b.letters[at] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  if (more > bound || less > bound) return undefined;
  const distance = editDistance(a.word, b.word);
  return distance <= bound ? distance : undefined;
}

const FIELDS_OF_WORK = ['keuangan', 'pemerintahan', 'kesejahteraan', 'pelayanan', 'perencanaan'];
const SHORTEST = 5;

/** The words of the trade, as they are spelled. */
function rightWords(phrases: ReadonlyMap<string, CategoryId>): ReadonlySet<string> {
  const trade = [...phrases.keys()].flatMap((phrase) => phrase.split(' '));
  return new Set([...trade, ...OFFICES, ...FIELDS_OF_WORK].filter((word) => word.length >= SHORTEST));
}

/** Puts a mistyped word right when exactly one word of the trade is near enough. */
export function speller(phrases: ReadonlyMap<string, CategoryId>): (words: string[]) => string[] {
  // Most lists have no word that is mistyped: gathered, and counted, when the first one comes.
  let right: ReadonlySet<string> | undefined;
  let words: readonly Counted[] | undefined;
  const put = (word: string): string => {
    if (word.length < SHORTEST || PLACES.has(word)) return word;
    right ??= rightWords(phrases);
    if (right.has(word)) return word;
    const bound = word.length >= 9 ? 2 : 1;
    const typed = counted(word);
    words ??= [...right].map(counted);
    const near = words
      .map((each) => ({ word: each.word, distance: distanceWithin(typed, each, bound) ?? bound + 1 }))
      .filter(({ distance }) => distance <= bound)
      .sort((a, b) => a.distance - b.distance);
    const [best, next] = near;
    return best && best.distance !== next?.distance ? best.word : word;
  };
  return (typed) => typed.map(put);
}

/** Finds the category whose name is nearest to a whole text: at most a quarter of it mistyped. */
export function nearestNames(
  names: ReadonlyMap<string, CategoryId>,
): (text: string) => CategoryId | undefined {
  let all: readonly { readonly name: Counted; readonly id: CategoryId }[] | undefined;
  return (text) => {
    all ??= [...names].map(([name, id]) => ({ name: counted(name), id }));
    const typed = counted(text);
    let best: { id: CategoryId; distance: number } | undefined;
    for (const { name, id } of all) {
      const bound = Math.floor(Math.max(name.word.length, text.length) / 4);
      const distance = distanceWithin(typed, name, bound);
      if (distance !== undefined && (best === undefined || distance < best.distance)) best = { id, distance };
    }
    return best?.id;
  };
}
