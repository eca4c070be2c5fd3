import type { CsvTable, TypedTable } from './csv.ts';
import type { Shown } from './shown.ts';
import type { WorkbookModel } from './workbook.ts';

/**
 * A file as it comes, piece by piece, so that a long one is never whole in memory. Text is UTF-8; a result's is what may be
 * shown, and only those who write bytes (`src/io`) take any.
 */
export type Pieces<Text extends string = Shown> = Iterable<Text> | AsyncIterable<Text | Uint8Array>;

/** What stands before a file in its set. */
export interface FilesBefore {
  /** Hexadecimal; undefined where there is none of that name. */
  sha256(name: string): Promise<string | undefined>;
}

export type Content<Text extends string = Shown> =
  | Text
  | Uint8Array
  | WorkbookModel
  | CsvTable
  | TypedTable<Text>
  | ((before: FilesBefore) => Pieces<Text>);

/** A result that is to be written, as a value: whoever gets it writes, offers or only counts it. */
export interface OutputFile<Text extends string = Shown> {
  /** Relative to the folder of the set, with forward slashes. */
  readonly name: string;
  readonly content: Content<Text>;
  /** People write into it afterwards: one that was changed since is never replaced. */
  readonly filledIn?: boolean | undefined;
}
