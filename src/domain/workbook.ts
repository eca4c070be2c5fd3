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
  /** A4 when absent; F4 is the folio of Indonesian offices, 8.5 by 13 inches. */
  readonly paper?: Paper | undefined;
  /** Percent of its size in which it is printed; when absent it is shrunk until its columns fit beside each other. */
  readonly scale?: number | undefined;
  /** Columns, and rows, behind which a page ends, counted from 1. Heeded only beside `scale`. */
  readonly columnBreaks?: readonly number[] | undefined;
  readonly rowBreaks?: readonly number[] | undefined;
  /** Columns, counted from 0, before which a page best begins where not all fit beside each other. */
  readonly pageStarts?: readonly number[] | undefined;
  /** The row, counted from 1, from which all to the end is printed on one page: a signature never stands alone. */
  readonly together?: number | undefined;
  /** Columns repeated on each printed page, `A:C`. */
  readonly repeatColumns?: string | undefined;
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
  readonly tables?: readonly TableModel<Text>[] | undefined;
  readonly charts?: readonly ChartModel<Text>[] | undefined;
}

export type Paper = 'A4' | 'F4';

/** A defined table: what a pivot table, Power Query or a formula asks for by its name. */
export interface TableModel<Text extends string = Shown> {
  /** Of letters, digits and underscores; of no other table or name in the workbook. */
  readonly name: string;
  /** Its one head row and the rows below: `A4:S99`, one row below the head at least. */
  readonly range: string;
  /** As they stand in the head row, each once. */
  readonly heads: readonly Text[];
}

/** A chart of the spreadsheet program's own, which follows the cells that it shows. */
export interface ChartModel<Text extends string = Shown> {
  readonly title: Text;
  /** Beside each other, or one below the other where names are long. */
  readonly kind: 'columns' | 'bars';
  /** The cells whose corners its own lie on: column and row, both from 0. */
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
  readonly categories: ChartCells<Text>;
  readonly series: readonly ChartSeries<Text>[];
}

export interface ChartCells<Value> {
  /** `Grafik!$A$5:$A$9` */
  readonly range: string;
  /** What stands in them, for programs that do not look. */
  readonly values: readonly Value[];
}

export interface ChartSeries<Text extends string = Shown> {
  readonly name: ChartCells<Text>;
  readonly amounts: ChartCells<number>;
  /** RRGGBB. */
  readonly colour: string;
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
  /** The cell can be changed in a protected sheet. */
  readonly unlocked?: boolean | undefined;
}
