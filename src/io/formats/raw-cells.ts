import { UnreadableFile } from '../../domain/unreadable.ts';

/** Low byte of the record that begins a sub-stream, in every version of .xls. */
const BEGIN = 0x09;
const END = 0x0a;
/** Says how the records behind it are enciphered. */
export const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const MANY_NUMBERS = 0xbd;
const WORKSHEET = 0x10;

/** Records of .xls that hold one cell with a value: numbers, texts, truths and errors, formulas. */
const CELLS: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e, 0x0406,
]);

/**
 * Walks the records of an .xls and counts its cells with a value, to hold against what the library reads.
 * Errors: `damaged` when a part does not end.
 */
export function countXlsCells(file: string, stream: Buffer): number {
  let depth = 0;
  let whole = 0;
  let expected = 1;
  let cells = 0;
  let isSheet = false;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    const begins = (type & 0xff) === BEGIN && type <= 0x0809;
    if (depth === 0 && !begins) break;
    if (type === BOUND_SHEET) expected++;
    if (begins && depth++ === 0)
      isSheet = at + 8 <= stream.length && stream.readUInt16LE(at + 6) === WORKSHEET;
    else if (type === END && --depth === 0) whole++;
    else if (depth === 1 && isSheet) cells += cellsOf(type, stream.readUInt16LE(at + 2));
  }
  if (whole < expected) throw new UnreadableFile(file, { reason: 'damaged', args: {} });
  return cells;
}

/** Whether a password is needed to read the records; they say so near their beginning. */
export function isLocked(stream: Buffer): boolean {
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    if (type === FILE_PASS) return true;
    if (type === END) return false;
  }
  return false;
}

function cellsOf(type: number, length: number): number {
  return type === MANY_NUMBERS ? Math.floor((length - 6) / 6) : CELLS.has(type) ? 1 : 0;
}
