import type { CategoryId } from '../../domain/category.ts';
import { cellOf, type Visitor, type Where } from './check.ts';

/** Judges once each category that the roster holds, at the cell of the first worker in it. */
export function perCategory(judge: (category: CategoryId, where: Where) => void): Visitor {
  const held = new Map<CategoryId, Where>();
  return {
    accepted(row) {
      const { category } = row;
      if (category?.value !== undefined && !held.has(category.value))
        held.set(category.value, cellOf(row, category));
    },
    end() {
      for (const [category, where] of held) judge(category, where);
    },
  };
}
