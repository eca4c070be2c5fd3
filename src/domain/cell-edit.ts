/** A value that is to stand in a cell of an existing sheet. Rows and columns count from 1. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Text is written as text, whatever it looks like. */
  readonly value: string | number;
}
