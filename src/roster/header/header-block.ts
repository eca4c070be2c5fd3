import type { HeaderMatch } from './header-match.ts';

/** One column's header: what stands in it, and the texts under which it is looked up, the best first. */
export interface HeaderCell {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly names: readonly string[];
  readonly match: HeaderMatch | undefined;
}

export interface HeaderBlock {
  /** Indexes into the rows searched. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
  readonly score: number;
}
