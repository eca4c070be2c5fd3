import type { CategoryId } from '../../domain/category.ts';
import type { KnownCategory } from '../../policy/policy.ts';
import { normalise } from '../values/text.ts';

/** A name of a category in the form in which texts are compared. */
export interface CategoryKey {
  readonly id: CategoryId;
  readonly key: string;
}

/** All names of the categories, in their order: worked out once for all that look for them. */
export const categoryKeys = (known: readonly KnownCategory[]): readonly CategoryKey[] =>
  known.flatMap(({ id, name, names: others }) =>
    [id, name.id, name.en, ...others].map((each) => ({ id, key: normalise(each) })),
  );
