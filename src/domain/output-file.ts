import type { CsvTable } from './csv.ts';
import type { WorkbookModel } from './workbook.ts';

/** A file as it comes, piece by piece, so that a long one is never whole in memory. Text is UTF-8. */
export type Pieces = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** What stands before a file in its set. */
export interface FilesBefore {
  /** Hexadecimal; undefined where there is none of that name. */
  sha256(name: string): Promise<string | undefined>;
}

export type Content = string | Uint8Array | WorkbookModel | CsvTable | ((before: FilesBefore) => Pieces);

/** A result that is to be written, as a value: whoever gets it writes, offers or only counts it. */
export interface OutputFile {
  /** Relative to the folder of the set, with forward slashes. */
  readonly name: string;
  readonly content: Content;
  /** People write into it afterwards: one that was changed since is never replaced. */
  readonly filledIn?: boolean | undefined;
}
