/**
 * What stands in a row beside the columns of its table. `number`: a number as long as a NIK that nobody reads; `row`: as much as
 * another row of the table; `wide`: the row of a text file is wider than its header; `beside`: something less.
 */
export interface Outside {
  readonly kind: 'number' | 'row' | 'wide' | 'beside';
  /** Of such cells, from 1 and rising; one at least. */
  readonly columns: readonly [number, ...number[]];
  /** Of the column in which a number stands: an unread one, or (`inside`) one that is read as text. */
  readonly header?: string | undefined;
  /** The number stands in the text of a column that is read: another row may have got into it. */
  readonly inside?: true | undefined;
  /** The whole column holds such numbers, and only the first one is told. */
  readonly whole?: true | undefined;
}
