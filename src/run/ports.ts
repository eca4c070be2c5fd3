import type { Book } from '../domain/cell.ts';
import type { CellEdit } from '../domain/cell-edit.ts';
import type { CellFix } from '../domain/fix.ts';
import type { FolderEntry, FoundFiles } from '../domain/found-files.ts';
import type { Marking } from '../domain/marking.ts';
import type { Pieces } from '../domain/output-file.ts';
import type { Notice } from '../reports/run/notice.ts';

/**
 * What the work asks of the world around it: a command line, a page or a test gives it. Paths are as the user named
 * them, with forward slashes, and hold from the folder on in which the user works.
 */
export interface Ports extends InputFiles, Copying {
  /** What must be said while the work goes on. */
  say(notice: Notice): void;
  /** Shows how far the reading of so many files has come; absent where nobody looks. */
  progress?(files: number): Promise<Progress | undefined>;
}

/** Whatever is read here is an input of this run, which no result may replace. */
export interface InputFiles {
  /** The files that the names stand for: files, folders, globs. */
  find(names: readonly string[]): Promise<FoundFiles>;
  /** Those of `met` that are results of ours; a marked copy is one only beside its original, somewhere in `all`. */
  ownResults(met: readonly string[], all: readonly string[]): Promise<ReadonlySet<string>>;
  open(file: string): Promise<Book>;
  readText(file: string): Promise<string>;
  /** As `readText`, of a file of ours, which a result may replace: a baseline. Undefined where there is none. */
  readOurs(file: string): Promise<string | undefined>;
  exists(file: string): Promise<boolean>;
  /** What lies in a folder, neither hidden nor lock files. @throws UnreadableFile for what is no folder or stays shut */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** A file of the user that may not be replaced, also where it is not read. */
  protect(file: string): void;
  /** The whole path, from `folder` on, for names that must be told apart or that stand in sentences. */
  wholePath(file: string, folder?: string): string;
  /** Hexadecimal. */
  sha256(text: string): string;
}

export interface Copying {
  markedCopy(file: string, marking: Marking): Pieces;
  fixedCopy(file: string, fixes: readonly CellFix[]): Pieces;
  /** Those of the fixes that can be made in the file. */
  possibleFixes(file: string, fixes: readonly CellFix[]): Promise<readonly CellFix[]>;
  /** A workbook with some cells of a sheet set. */
  filledCopy(file: string, sheet: string, edits: readonly CellEdit[]): Promise<Uint8Array>;
}

/** How far the reading of rosters has come. */
export interface Progress {
  /** So many more rows of the file at hand were read. */
  rows(count: number): void;
  /** The file at hand is done. */
  fileDone(): void;
  /** Wipes the line; to be called before anything else is said. */
  end(): void;
}
