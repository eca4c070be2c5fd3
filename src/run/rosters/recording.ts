import type { SheetHeading } from '../../checks/engine/check.ts';
import type { RosterItem } from '../../roster/rows/row.ts';

/** The rows of a sheet as they came. */
export interface RecordedSheet {
  readonly heading: SheetHeading;
  readonly sha256: string;
  readonly batches: readonly (readonly RosterItem[])[];
  /** It was read to its end. */
  readonly ended: boolean;
}

/** A district's rosters are shorter, and take some forty megabytes. */
const MOST_ROWS = 32_768;
/** A longer sheet is a list of more than a district, and keeping the beginning of it would be for nothing. */
const LONGEST_SHEET = 12_288;

/** Keeps what is read, to be judged once more without reading it again; gives up where that would take too much memory. */
export class Recording {
  #sheets:
    | { heading: SheetHeading; sha256: string; batches: (readonly RosterItem[])[]; ended: boolean }[]
    | undefined = [];
  #rows = 0;
  #ofSheet = 0;

  /** `long`: it is known beforehand that it would be for nothing. */
  sheet(heading: SheetHeading, sha256: string, long = false): void {
    this.#ofSheet = 0;
    if (long) this.#sheets = undefined;
    this.#sheets?.push({ heading, sha256, batches: [], ended: false });
  }

  rows(batch: readonly RosterItem[]): void {
    this.#rows += batch.length;
    this.#ofSheet += batch.length;
    if (this.#rows > MOST_ROWS || this.#ofSheet > LONGEST_SHEET) this.#sheets = undefined;
    this.#sheets?.at(-1)?.batches.push(batch);
  }

  sheetEnd(): void {
    const sheet = this.#sheets?.at(-1);
    if (sheet) sheet.ended = true;
  }

  /** Undefined where not all is there. */
  get sheets(): readonly RecordedSheet[] | undefined {
    return this.#sheets;
  }
}
