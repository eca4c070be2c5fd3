import type { Field } from './field.ts';
import type { SourceName } from './source-name.ts';

/** A cell whose spelling has one right form, and that form. */
export interface CellFix {
  readonly sheet: SourceName | undefined;
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  /** As it stands in the file; empty for a cell that is filled in. */
  readonly before: string;
  readonly after: string;
}
