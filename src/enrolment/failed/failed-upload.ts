import type { Shown } from '../../domain/shown.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { FailedMatch } from './match-failed.ts';
import type { FailedList, FailedRow } from './read-failed.ts';

/** A list as its file holds it. */
export interface FailedFile {
  readonly file: Shown;
  readonly sheet: Shown | undefined;
  readonly list: FailedList;
}

/** A failed row, its list, and whom it tells of. */
export interface FailedPerson extends Omit<FailedFile, 'list'> {
  readonly row: FailedRow;
  readonly match: FailedMatch | undefined;
}

export interface FailedUpload {
  readonly lists: readonly FailedFile[];
  readonly people: readonly FailedPerson[];
  /** The rosters that were read. */
  readonly sheets: readonly SheetAsRead[];
  readonly rejected: number;
  readonly unsettled: boolean;
}
