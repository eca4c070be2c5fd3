import type { CalendarDate } from './date.ts';

/**
 * A workbook as a value: rooms that compute say what stands in it, and only io knows a spreadsheet library.
 * Rows are iterables, so that a sheet of a million rows need never be in memory.
 */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  /** Defined names: name → reference such as `Rincian!$H$5:$H$99`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** A result and never a roster: it says so in its properties, and is passed over when met in a folder of rosters. */
  readonly isResult?: boolean | undefined;
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
  /** Not shown among the tabs: lists that other sheets point to. */
  readonly hidden?: boolean | undefined;
  /** Only unlocked cells can be changed. Without a password: it guards against slips, not against people. */
  readonly protect?: boolean | undefined;
  readonly validations?: readonly ValidationModel[] | undefined;
}

/** What may be typed into a range. */
export interface ValidationModel {
  readonly range: string;
  readonly rule: ValidationRule;
  /** Shown when something else is typed; `soft` lets it stand all the same. */
  readonly title: string;
  readonly message: string;
  readonly soft?: boolean | undefined;
}

export type ValidationRule =
  /** A range such as `Pilihan!$A$2:$A$9`, or `"L,P"`. */
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'date'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  /** Without the equals sign, for the first cell of the range. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface ColumnModel {
  /** In characters. */
  readonly width?: number | undefined;
  /** A number format such as `#,##0`, `@` or `dd-mm-yyyy`, for cells without one of their own. */
  readonly format?: string | undefined;
  /** Its cells can be changed in a protected sheet, save those of rows written here. */
  readonly unlocked?: boolean | undefined;
}

export interface RowModel {
  readonly cells: readonly CellModel[];
  readonly style?: CellStyle | undefined;
  readonly height?: number | undefined;
  readonly hidden?: boolean | undefined;
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
