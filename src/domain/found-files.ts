import type { AsideFile } from './aside.ts';
import type { UnreadableFile } from './unreadable.ts';

/** The files that some names stand for: files, folders, globs. */
export interface FoundFiles {
  /** Sorted, without repetition. */
  readonly files: readonly string[];
  /** Those of them that a name stands for outright, not by a folder or a glob. */
  readonly named: ReadonlySet<string>;
  /** Lock files of a program that has the roster open, passed over. */
  readonly locks: readonly string[];
  /** Met in folders and globs, and no spreadsheet by their names; system files are not among them. */
  readonly aside: readonly AsideFile[];
  /** Names that stand for nothing. */
  readonly missing: readonly UnreadableFile[];
}

/** Something that lies in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** A pipe, a device, a socket: nothing that can be read from its beginning again. */
  readonly isNoFile?: boolean;
}
