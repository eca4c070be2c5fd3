import type { CategoryId } from '../domain/category.ts';
import type { KnownCategory } from '../policy/policy.ts';
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

/** Normalised names → category; the first category that claims a name keeps it. */
function nameTable(known: readonly KnownCategory[]): Map<string, CategoryId> {
  const names = new Map<string, CategoryId>();
  for (const { id, name, names: others } of known) {
    for (const each of [id, name.id, name.en, ...others]) {
      const key = normalise(each);
      if (!names.has(key)) names.set(key, id);
    }
  }
  return names;
}

/** Turns post names into categories, remembering each spelling. */
export function postReader(known: readonly KnownCategory[]): PostReader {
  const names = nameTable(known);
  return (text) => {
    const value = names.get(normalise(text));
    return value === undefined ? NO_POST : { value, confidence: 'exact' };
  };
}
