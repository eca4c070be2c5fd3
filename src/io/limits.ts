/** What a file may cost before it is refused. The defaults leave room for 1,000,000 rows × 14 columns. */
export interface Limits {
  /** Of the file itself. */
  readonly fileBytes: number;
  /** Of one unpacked part of a zip archive. */
  readonly partBytes: number;
  /** Unpacked size over packed size, of parts large enough to hurt. */
  readonly ratio: number;
  readonly entries: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell: Excel's own limit. */
  readonly cellText: number;
  /** Bytes of one row in the file. */
  readonly rowBytes: number;
  /** Bytes of text in the table of shared strings, and how many there may be. */
  readonly stringBytes: number;
  readonly strings: number;
  /** Merged ranges of more than one row. */
  readonly merges: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 1024 * MB,
  partBytes: 1024 * MB,
  ratio: 300,
  entries: 10_000,
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  rowBytes: 8 * MB,
  stringBytes: 192 * MB,
  strings: 16_000_000,
  merges: 500_000,
};

/** Below this a part cannot hurt, whatever it was packed to. */
export const HARMLESS_BYTES: number = 32 * MB;

export const megabytes = (bytes: number): number => Math.round(bytes / MB);
