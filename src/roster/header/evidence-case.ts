import type { Shape } from '../../domain/kinds/column.ts';
import type { HeaderCell } from './header-block.ts';
import type { Root } from './roots.ts';

/** A column, as what speaks for its field asks it. */
export interface Column {
  readonly cell: HeaderCell;
  readonly roots: ReadonlySet<Root>;
  /** True of a shape that nearly all values have. */
  is(shape: Shape): boolean;
  /** Values agree with the NIK's birth date. */
  readonly birth: boolean;
  /** How many of the values differ from each other, 0 to 1. */
  readonly variety: number;
}

/** What speaks for a field, and what against it. */
export interface Case {
  /** Points by the first shape that the column has; none: then the field is out of the question. */
  readonly shapes: readonly (readonly [Shape | 'birth' | 'any', number])[];
  /** Points for words of the header, the best group counts. */
  readonly roots: readonly (readonly [readonly Root[], number])[];
  /** Words that speak against it. */
  readonly against?: readonly (readonly [Root, number])[];
  readonly also?: (column: Column) => number;
}

export const never = (...roots: Root[]): (readonly [Root, number])[] => roots.map((root) => [root, -12]);
