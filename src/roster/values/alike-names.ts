import { editDistance } from '../../policy/nearest.ts';
import { normalise } from './text.ts';

/** Muhammad, in its many spellings and short forms. */
const MUHAMMAD = /^m(?:d|hd|[ou](?:c?h|k?h)(?:\.?a?m+[ae]d)?)?$/;

/** A word and its initial or short form: `M.`, `Moh.`, `Abd.`; any spelling of Muhammad. */
const shortened = (a: string, b: string): boolean =>
  (MUHAMMAD.test(a) && MUHAMMAD.test(b)) ||
  (Math.min(a.length, b.length) <= 3 && (a.startsWith(b) || b.startsWith(a)));

/** The same word but for one slip of the pen. */
const spelled = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && editDistance(a, b) <= 1);

/**
 * Whether two texts can be one person's name, or one place's, as two clerks wrote it: every word of the shorter one has
 * its own in the longer, and one of them is whole.
 */
export function alikeNames(own: string, other: string): boolean {
  const [a, b] = [normalise(own), normalise(other)];
  const [joinedA, joinedB] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  const slips = Math.floor(Math.min(joinedA.length, joinedB.length) / 6);
  if (joinedA === joinedB || (slips > 0 && editDistance(joinedA, joinedB) <= slips)) return true;
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  const take = (word: string, match: (a: string, b: string) => boolean): boolean => {
    const at = long.findIndex((candidate) => match(word, candidate));
    if (at >= 0) long.splice(at, 1);
    return at >= 0;
  };
  const rest = short.filter((word) => !take(word, spelled));
  return rest.length < short.length && rest.every((word) => take(word, shortened));
}
