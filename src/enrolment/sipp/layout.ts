import type { SippField } from '../../domain/sipp/sipp-field.ts';

/** Values of one worker as SIPP takes them; a field without a value is absent, never empty text. */
export type SippValues = Readonly<Partial<Record<SippField, string>>>;

/**
 * `required`: yellow header. `conditional`: yellow, but asked for in some cases only. `locked`: red, filled by SIPP,
 * never changed. `editable`: yellow where yellow means "may be changed".
 */
export type Need = 'required' | 'conditional' | 'optional' | 'locked' | 'editable';

export interface SippColumn {
  readonly header: string;
  readonly field: SippField;
  readonly need: Need;
  /** The column's number format in the official file; the cells themselves are text. */
  readonly format: '@' | 'dd-mm-yyyy' | undefined;
  /** In characters; undefined: not known or the default. */
  readonly width: number | undefined;
}

export type LayoutId = 'tk-baru' | 'tk-lanjutan' | 'tk-na' | 'upah' | 'koreksi';

/** One upload file of SIPP Online. A changed template is a change of these data. */
export interface SippLayout {
  readonly id: LayoutId;
  /** `template_tk` of `template_tk_12345678.xlsx`: SIPP refuses any other name. */
  readonly stem: string;
  /** All sheets in their order. */
  readonly sheets: readonly string[];
  readonly dataSheet: string;
  /** Header in row 1, data from row 2. */
  readonly columns: readonly SippColumn[];
  /** Lines of the sheet "Petunjuk Pengisian"; empty where the file is only ever filled, never made. */
  readonly guide: readonly GuideLine[];
  readonly guideMerges: readonly string[];
  readonly tabColour: string | undefined;
  /** SIPP hands it out with the workers in it: it is filled in place, in SIPP's order. */
  readonly prefilled: boolean;
  /** Days on which an official file of this form was seen, ISO. */
  readonly seen: readonly string[];
  readonly source: string;
  /** What was compared with an official file, and what was not. */
  readonly verified: {
    readonly columns: boolean;
    readonly guide: 'whole' | 'in-part' | 'not-seen';
    readonly looks: boolean;
  };
}

export interface GuideLine {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly bold?: boolean | undefined;
}

/** SIPP takes 10,000 rows a file; whether the header counts is not known, so one less. */
export const ROWS_A_FILE = 9_999;

export function fileName(layout: SippLayout, npp: string): string {
  return `${layout.stem}_${npp}.xlsx`;
}

const NEEDS = { Y: 'required', C: 'conditional', N: 'optional', L: 'locked', E: 'editable' } as const;

type ColumnData = readonly [
  header: string,
  field: SippField,
  need: keyof typeof NEEDS,
  format?: SippColumn['format'] | '',
  width?: number,
];

/** Columns from A on, one line each. */
export function sippColumns(...data: readonly ColumnData[]): readonly SippColumn[] {
  return data.map(([header, field, need, format, width]) => ({
    header,
    field,
    need: NEEDS[need],
    format: format || undefined,
    width,
  }));
}

export const GUIDE = 'Petunjuk Pengisian';
export const LOCATIONS = 'Lokasi Pekerjaan';

/** The guide's form in every official file: a title, a header, then a column and its hint a line. */
export function guideOf(
  title: string,
  hints: readonly (readonly [column: string, hint: string])[],
  closing: string,
): readonly GuideLine[] {
  return [
    { row: 3, cells: [title], bold: true },
    { row: 4, cells: ['Pengisian Column', 'Petunjuk'], bold: true },
    ...hints.map(([column, hint], index) => ({ row: 5 + index, cells: [column, hint] })),
    { row: 6 + hints.length, cells: [closing] },
  ];
}
