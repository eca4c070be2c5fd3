import type { CalendarDate } from './date.ts';
import type { Fund } from './fund.ts';
import type { LineProgramme, Segment } from './programme.ts';
import type { Shown } from './shown.ts';

/**
 * A workbook as a value: rooms that compute say what stands in it, and only io knows a spreadsheet library.
 * Rows are iterables, so that a sheet of a million rows need never be in memory.
 * What its cells say may be shown (`Shown`): a forgotten mask does not compile. Only invented rosters, which nobody's run
 * makes, hold plain text.
 */
export interface WorkbookModel<Text extends string = Shown> {
  readonly title: Text;
  readonly sheets: readonly SheetModel<Text>[];
  /** Defined names: name → reference such as `Rincian!$H$5:$H$99`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** A result and never a roster: it says so in its properties, and is passed over when met in a folder of rosters. */
  readonly isResult?: boolean | undefined;
}

export interface SheetModel<Text extends string = Shown> {
  readonly name: Text;
  readonly columns: readonly ColumnModel[];
  readonly rows: Iterable<RowModel<Text>>;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number } | undefined;
  readonly orientation?: 'landscape' | 'portrait' | undefined;
  /** Rows repeated on each printed page, `1:4`. */
  readonly repeatRows?: string | undefined;
  /** The part that is printed, `A1:S99`; all of it when absent. */
  readonly printArea?: string | undefined;
  /** A form to be printed: narrow margins, and the number of each page. */
  readonly printed?: boolean | undefined;
  readonly merges?: readonly string[] | undefined;
  readonly tabColour?: string | undefined;
  readonly autoFilter?: string | undefined;
  readonly dataBars?: readonly string[] | undefined;
  readonly hideGrid?: boolean | undefined;
  /** Not shown among the tabs: lists that other sheets point to. */
  readonly hidden?: boolean | undefined;
  /** Only unlocked cells can be changed. Without a password: it guards against slips, not against people. */
  readonly protect?: boolean | undefined;
  readonly validations?: readonly ValidationModel<Text>[] | undefined;
}

/** What may be typed into a range. */
export interface ValidationModel<Text extends string = Shown> {
  readonly range: string;
  readonly rule: ValidationRule;
  /** Shown when something else is typed; `soft` lets it stand all the same. */
  readonly title: Text;
  readonly message: Text;
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

export interface RowModel<Text extends string = Shown> {
  readonly cells: readonly CellModel<Text>[];
  readonly style?: CellStyle | undefined;
  readonly height?: number | undefined;
  readonly hidden?: boolean | undefined;
}

export type CellModel<Text extends string = Shown> = Text | CellWord | number | undefined | RichCell<Text>;

/** Words of ours that cells hold as they are. */
export type CellWord = '' | Fund | LineProgramme | Segment;

export interface RichCell<Text extends string = Shown> {
  /** For a formula: its cached result, which must be what the formula gives. */
  readonly value?: Text | CellWord | number | undefined;
  /** Without the equals sign. */
  readonly formula?: string | undefined;
  readonly style?: CellStyle | undefined;
  readonly note?: Text | undefined;
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
