import type { BeyondLimit } from '../domain/unreadable.ts';

/**
 * What one file may cost before it is refused, all its readers together. Each number leaves room for the largest honest file of its
 * kind: a district's roster of 1,000,000 rows × 14 columns, or a workbook with a tab for each village.
 */
export interface Limits {
  /** Of the file itself: 1,000,000 rows of CSV are some 150 MB. */
  readonly fileBytes: number;
  /** Of what comes through a stream, all of which is held in memory. */
  readonly streamBytes: number;
  /** Of one unpacked part of a zip archive: the sheet of 1,000,000 rows × 14 columns has 800 MB. */
  readonly partBytes: number;
  /** Unpacked size over packed size, of parts and archives large enough to hurt: sheets are packed to a tenth, repetitive ones to a hundredth. */
  readonly ratio: number;
  /** Parts of an archive: workbooks have some five a sheet. */
  readonly entries: number;
  /** Tabs: one a village; the regency with most of them, Aceh Utara, has 852. */
  readonly sheets: number;
  /** Of a sheet: Excel's own limits. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell: Excel's own limit. */
  readonly cellText: number;
  /** Bytes of one row in the file: 16,384 short cells have 1 MB. */
  readonly rowBytes: number;
  /** Bytes of text in the table of shared strings, how many there may be, and how many of them empty: each text stands there once. */
  readonly stringBytes: number;
  readonly strings: number;
  readonly emptyStrings: number;
  /** Merged ranges of more than one row. */
  readonly merges: number;
  /** Elements of XML inside each other: a note with formatted text in a merged cell is some 15 deep. */
  readonly depth: number;
  /** Bytes of XML in one tag or one text; a picture in a flat document is the longest. */
  readonly pieceBytes: number;
  /**
   * Cells with a value that a file writes once and repeats, over all readings of its sheets: a formula drawn down 5,000 rows of 15
   * columns in each of 40 sheets, read twice, are 6,000,000.
   */
  readonly repeated: number;
  /** Steps over cells of a web page that reach down into other rows. */
  readonly spans: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 1024 * MB,
  streamBytes: 256 * MB,
  partBytes: 1024 * MB,
  ratio: 300,
  entries: 10_000,
  sheets: 1024,
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  rowBytes: 8 * MB,
  stringBytes: 192 * MB,
  strings: 14_000_000,
  emptyStrings: 1_000_000,
  merges: 500_000,
  depth: 256,
  pieceBytes: 32 * MB,
  repeated: 8_000_000,
  spans: 50_000_000,
};

/** Below this a part or an archive cannot hurt, whatever it was packed to. */
export const HARMLESS_BYTES: number = 8 * MB;
/** Of the parts that tell how a workbook is put together and looks: Excel's 64,000 styles have some 15 MB. */
export const SIDE_PART_BYTES: number = 32 * MB;

export const megabytes = (bytes: number): number => Math.round(bytes / MB);

/** What a file may still spend of one of its limits, counted in work and not in time: the same file ends in the same place everywhere. */
export class Allowance {
  readonly #what: BeyondLimit;
  readonly #limit: number;
  #left: number;

  constructor(what: BeyondLimit, limit: number) {
    this.#what = what;
    this.#limit = limit;
    this.#left = limit;
  }

  /** @throws Exceeded */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new Exceeded(this.#what, this.#limit);
  }
}

/** A limit that a file exceeds, thrown where nobody knows its name. */
export class Exceeded extends Error {
  override readonly name = 'Exceeded';
  readonly what: BeyondLimit;
  readonly limit: number;

  constructor(what: BeyondLimit, limit: number) {
    super(what);
    this.what = what;
    this.limit = limit;
  }
}
