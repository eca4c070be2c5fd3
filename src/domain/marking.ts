import type { Severity } from './finding.ts';
import type { Shown } from './shown.ts';
import type { SourceName } from './source-name.ts';

/** A cell to be coloured in a copy of the operator's workbook, with what its note says. */
export interface CellMark {
  /** As on the tab; undefined in a file that has no sheets. */
  readonly sheet: SourceName | undefined;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  /** Undefined: coloured only. */
  readonly note: Shown | undefined;
}

/** What a marked copy shows: coloured cells, and a first sheet that sums them up. One mark a cell. */
export interface Marking {
  readonly marks: readonly CellMark[];
  readonly summary: SummarySheet;
}

/** A plain sheet of text with links into the sheets it is about. */
export interface SummarySheet {
  /** Made different when the workbook has a sheet of that name. */
  readonly name: Shown;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SummaryCell[])[];
}

export interface SummaryCell {
  readonly text: Shown | number;
  readonly look?: SummaryLook | undefined;
  readonly link?: { readonly sheet: SourceName | undefined; readonly cell: string } | undefined;
}

export type SummaryLook = 'title' | 'heading' | 'wide' | Severity;
