import type { CsvTable } from '../../domain/csv.ts';
import type { Content } from '../../domain/output-file.ts';

/** A result in one of its formats. */
export interface Rendered {
  readonly content: Content;
  /** What is too long for it, as a file beside it. */
  readonly detail?: LongDetail | undefined;
}

export interface LongDetail {
  readonly file: string;
  readonly table: CsvTable;
  readonly rows: number;
  /** The most rows that would have had a place in the result itself. */
  readonly limit: number;
}

/** The formats of a result: the keys are the words that ask for them, and each is loaded when it is asked for. */
export type Formats<F extends string, R> = Readonly<Record<F, (result: R) => Promise<Rendered>>>;
