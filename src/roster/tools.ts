import type { KnownCategory } from '../policy/policy.ts';
import type { HeaderWords } from './header/find-header.ts';
import { KnownPlaces } from './header/known-places.ts';
import { categoryNames, type TitleTools } from './header/title.ts';
import { categoryKeys } from './posts/category-keys.ts';
import { postReader } from './posts/posts.ts';
import { LateDates } from './rows/late-dates.ts';

/**
 * What the sheets of one run are read with, and what it remembers of them: spellings of posts and headers, which a
 * district's files share. Made once a run, so that nothing outlives it.
 */
export interface RosterTools extends TitleTools {
  readonly words: HeaderWords;
  readonly places: KnownPlaces;
  readonly lateDates: LateDates;
}

export function rosterTools(known: readonly KnownCategory[]): RosterTools {
  const keys = categoryKeys(known);
  return {
    posts: postReader(known, keys),
    categories: categoryNames(keys),
    words: new Map(),
    places: new KnownPlaces(),
    lateDates: new LateDates(),
  };
}
