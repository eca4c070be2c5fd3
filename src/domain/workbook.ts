/**
 * A workbook as a value: rooms that compute say what stands in it, and only io knows a spreadsheet library.
 * Rows are iterables, so that a sheet of a million rows need never be in memory.
 */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  /** Defined names: name → reference such as `Rincian!$H$5:$H$99`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: Iterable<RowModel>;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number } | undefined;
  readonly orientation?: 'landscape' | 'portrait' | undefined;
  /** Rows repeated on each printed page, `1:4`. */
  readonly repeatRows?: string | undefined;
  /** The part that is printed, `A1:S99`; all of it when absent. */
  readonly printArea?: string | undefined;
  readonly merges?: readonly string[] | undefined;
  readonly tabColour?: string | undefined;
  readonly autoFilter?: string | undefined;
  readonly dataBars?: readonly string[] | undefined;
  readonly hideGrid?: boolean | undefined;
}

export interface ColumnModel {
  /** In characters. */
  readonly width?: number | undefined;
  /** A number format such as `#,##0`, `@` or `dd-mm-yyyy`, for cells without one of their own. */
  readonly format?: string | undefined;
}

export interface RowModel {
  readonly cells: readonly CellModel[];
  readonly style?: CellStyle | undefined;
  readonly height?: number | undefined;
}

export type CellModel = string | number | undefined | RichCell;

export interface RichCell {
  /** For a formula: its cached result, which must be what the formula gives. */
  readonly value?: string | number | undefined;
  /** Without the equals sign. */
  readonly formula?: string | undefined;
  readonly style?: CellStyle | undefined;
  readonly note?: string | undefined;
}

export interface CellStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly size?: number | undefined;
  /** RRGGBB. */
  readonly colour?: string | undefined;
  readonly fill?: string | undefined;
  readonly format?: string | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly wrap?: boolean | undefined;
  readonly border?: 'thin' | 'top' | undefined;
}
