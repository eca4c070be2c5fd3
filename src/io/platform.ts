import type { Options as CsvReading } from 'csv-parse';
import type { MergedRange, SheetRow } from '../domain/cell.ts';
import type { UnreadableCause } from '../domain/unreadable.ts';
import type { Limits } from './limits.ts';

/**
 * What readers and writers ask of the machine that they run on: all that a library of Node or of a browser does, and no
 * file. `machine/node-platform.ts` is Node's. What only some files need is loaded when it is asked for.
 */
export interface Platform {
  sha256(): Hash;
  /** Whether bytes are whole UTF-8 characters. */
  isUtf8(bytes: Uint8Array): boolean;
  zip(): Promise<ZipTools>;
  ciphers(): Promise<CipherTools>;
  /** Parses CSV; records before a fault may be lost. @throws what the parser says of the fault */
  csvRecords(pieces: AsyncIterable<Uint8Array>, options: CsvReading): AsyncIterable<readonly string[]>;
  /** Parses a binary workbook where neither an endless loop nor a lack of memory ends anything else. */
  parseXls(bytes: Uint8Array, limits: Limits): Promise<XlsAnswer>;
}

/** What became of a binary workbook: its sheets, or why it cannot be read. */
export type XlsAnswer = { readonly book: XlsBook } | { readonly fault: UnreadableCause };

export interface XlsBook {
  readonly sheets: readonly XlsSheet[];
}

/** Plain values, which can be sent from one process to another. */
export interface XlsSheet {
  /** Among all sheets of the file, charts too, from 0. */
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** How many cells with a value the library read. */
  readonly cells: number;
  readonly merges: readonly MergedRange[];
  /** From 1. */
  readonly hiddenColumns: readonly number[];
}

export interface Hash {
  update(bytes: Uint8Array): void;
  /** Hexadecimal. */
  digest(): string;
}

export interface ZipTools {
  /** Of the bytes, going on from that of the bytes before them; 0 to begin with. */
  crc32(bytes: Uint8Array, before: number): number;
  /** At once, raw deflate. @throws PackedFault, also for more than `most` bytes */
  inflate(packed: Uint8Array, most: number): Buffer;
  /** As it comes; breaking off ends it. @throws PackedFault */
  inflateStream(packed: AsyncIterable<Uint8Array>): AsyncIterable<Buffer>;
  deflate(bytes: Uint8Array): Uint8Array;
  deflateStream(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Packed bytes that contradict themselves. */
export class PackedFault extends Error {
  override readonly name = 'PackedFault';
}

export interface CipherTools {
  /** Of all parts, one behind the other. `algorithm` as office documents name it: `sha1`, `sha512`. @throws for others */
  hash(algorithm: string, ...parts: readonly Uint8Array[]): Buffer;
  /** AES without padding: with `iv` in chained blocks, without in plain ones. */
  decryptAes(key: Uint8Array, iv: Uint8Array | undefined, bytes: Uint8Array): Buffer;
}
