import type { Book, Cell, MergedRange, SheetRow, SheetSource } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { sha256Of } from '../bytes.ts';
import { type Limits, megabytes } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { type OfficePackage, relationsOf, requirePart } from '../xlsx/package.ts';
import { isBuiltInDate, showsDate } from '../xlsx/styles.ts';
import { booleanCell, CellValues, errorCell, place } from '../xlsx/values.ts';
import { partChunks } from '../zip/part.ts';
import { errorName } from './error-names.ts';
import { MergeList } from './merge-list.ts';
import { wideText, type XlsbRecord, xlsbRecords } from './xlsb-records.ts';

const ROW = 0;
const SHARED_STRING = 19;
const NUMBER_FORMAT = 44;
const CELL_FORMAT = 47;
const RICH_CELL = 62;
const END_OF_ROWS = 146;
const WORKBOOK = 153;
const SHEET = 156;
const MERGED = 176;
const BEGIN_CELL_FORMATS = 617;
const END_CELL_FORMATS = 618;

/** Excel's binary workbook. Numbers are doubles in the file: their raw text is the shortest that gives the same one. */
export async function openXlsb(pack: OfficePackage, workbook: string, limits: Limits): Promise<Book> {
  const { source } = pack;
  const relations = await relationsOf(pack, workbook);
  const related = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const info = await readWorkbook(pack, workbook, limits);
  let shared: Promise<CellValues> | undefined;
  const values = (): Promise<CellValues> => {
    shared ??= readValues(pack, related('sharedStrings'), related('styles'), info.date1904, limits);
    return shared;
  };
  const sheets = info.tabs.flatMap((tab): SheetSource[] => {
    const relation = relations.find((candidate) => candidate.id === tab.relation);
    if (!relation) throw new UnreadableFile(source.file, { reason: 'damaged', args: { part: tab.name } });
    if (relation.type !== 'worksheet') return [];
    const rows = async function* (): AsyncGenerator<readonly SheetRow[], void, undefined> {
      yield* sheetRows(pack, relation.target, await values(), limits);
    };
    const merges = (): Promise<readonly MergedRange[]> => mergedRanges(pack, relation.target, limits);
    return [{ name: tab.name, hidden: tab.hidden, rows, merges }];
  });
  if (sheets.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return { file: source.file, kind: 'xlsb', sheets, sha256: () => sha256Of(source), close: async () => {} };
}

/**
 * Hands every record of a part to `visit`, until that says true; the rest is still unpacked, for its checksum.
 * A record too short for what it is, is damage.
 */
async function* visitPart(
  pack: OfficePackage,
  part: string,
  limits: Limits,
  visit: (record: XlsbRecord) => boolean | undefined,
): AsyncGenerator<void, void, undefined> {
  const entry = requirePart(pack, part);
  let done = false;
  try {
    for await (const records of xlsbRecords(partChunks(pack.source, entry))) {
      for (const record of records) if (!done) done = visit(record) === true;
      yield;
    }
  } catch (error) {
    if (error instanceof SheetFault) throw error.toUnreadable(pack.source.file, limits, part);
    if (error instanceof RangeError)
      throw new SheetFault('damaged', 0).toUnreadable(pack.source.file, limits, part);
    throw error;
  }
}

async function readPart(
  pack: OfficePackage,
  part: string,
  limits: Limits,
  visit: (record: XlsbRecord) => void,
): Promise<void> {
  for await (const _ of visitPart(pack, part, limits, (record) => void visit(record)));
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

async function readWorkbook(
  pack: OfficePackage,
  part: string,
  limits: Limits,
): Promise<{ tabs: readonly Tab[]; date1904: boolean }> {
  const tabs: Tab[] = [];
  let date1904 = false;
  await readPart(pack, part, limits, ({ type, data }) => {
    if (type === WORKBOOK) date1904 = (data.readUInt32LE(0) & 1) === 1;
    if (type !== SHEET) return;
    const relation = wideText(data, 8);
    const name = wideText(data, 12 + relation.length * 2);
    tabs.push({ name, relation, hidden: data.readUInt32LE(0) !== 0 });
  });
  return { tabs, date1904 };
}

async function readValues(
  pack: OfficePackage,
  strings: string | undefined,
  styles: string | undefined,
  date1904: boolean,
  limits: Limits,
): Promise<CellValues> {
  const texts: string[] = [];
  const formats = new Map<number, boolean>();
  const cellFormats: number[] = [];
  let inCellFormats = false;
  if (strings !== undefined) {
    if (requirePart(pack, strings).size > limits.stringBytes) {
      const args = { megabytes: megabytes(limits.stringBytes) };
      throw new UnreadableFile(pack.source.file, { reason: 'too-large', args });
    }
    await readPart(pack, strings, limits, ({ type, data }) => {
      if (type === SHARED_STRING) texts.push(wideText(data, 1));
    });
  }
  if (styles !== undefined) {
    await readPart(pack, styles, limits, ({ type, data }) => {
      if (type === NUMBER_FORMAT) formats.set(data.readUInt16LE(0), showsDate(wideText(data, 2)));
      else if (type === CELL_FORMAT && inCellFormats) cellFormats.push(data.readUInt16LE(2));
      else if (type === BEGIN_CELL_FORMATS) inCellFormats = true;
      else if (type === END_CELL_FORMATS) inCellFormats = false;
    });
  }
  return new CellValues(
    texts,
    cellFormats.map((id) => formats.get(id) ?? isBuiltInDate(id)),
    date1904,
  );
}

async function* sheetRows(
  pack: OfficePackage,
  part: string,
  values: CellValues,
  limits: Limits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const reader = new RowReader(values, limits);
  for await (const _ of visitPart(pack, part, limits, (record) => reader.record(record))) {
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  reader.end();
  const rest = reader.take();
  if (rest.length > 0) yield rest;
}

async function mergedRanges(
  pack: OfficePackage,
  part: string,
  limits: Limits,
): Promise<readonly MergedRange[]> {
  const list = new MergeList(limits);
  await readPart(pack, part, limits, ({ type, data }) => {
    if (type !== MERGED) return;
    const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => data.readUInt32LE(at) + 1);
    list.add({ top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 });
  });
  return list.ranges;
}

/** The records of one worksheet as rows. */
class RowReader {
  readonly #values: CellValues;
  readonly #limits: Limits;
  #rows: SheetRow[] = [];
  #row = 0;
  #hidden = false;
  #cells: Cell[] = [];
  #column = -1;

  constructor(values: CellValues, limits: Limits) {
    this.#values = values;
    this.#limits = limits;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): void {
    if (this.#row > 0) {
      const row = { row: this.#row, cells: this.#cells };
      this.#rows.push(this.#hidden ? { ...row, hidden: true } : row);
    }
    this.#row = 0;
    this.#cells = [];
  }

  /** True at the end of the rows. */
  record({ type, data }: XlsbRecord): boolean {
    if (type === END_OF_ROWS) return true;
    if (type === ROW) this.#startRow(data);
    else if ((type >= 1 && type <= 11) || type === RICH_CELL) this.#cell(type, data, 8, data.readUInt32LE(0));
    else if (type >= 12 && type <= 18) this.#cell(type - 11, data, 4, this.#column + 1);
    return false;
  }

  #startRow(data: Buffer): void {
    const row = data.readUInt32LE(0) + 1;
    if (row > this.#limits.rows) throw new SheetFault('too-many-rows', row);
    if (row <= this.#row) throw new SheetFault('damaged', row);
    this.end();
    this.#row = row;
    this.#hidden = ((data[11] ?? 0) & 0x10) !== 0;
    this.#column = -1;
  }

  /** A cell whose value begins at `at`; behind its column stand style and flags. */
  #cell(type: number, data: Buffer, at: number, column: number): void {
    if (column >= this.#limits.columns) throw new SheetFault('too-many-columns', this.#row);
    if (column <= this.#column || this.#row === 0) throw new SheetFault('damaged', this.#row);
    this.#column = column;
    const style = data.readUIntLE(at - 4, 3);
    const value = this.#value(type, data, at, style);
    if (typeof value === 'string' && value.length > this.#limits.cellText) {
      throw new SheetFault('cell-too-long', this.#row);
    }
    place(this.#cells, column, value);
  }

  /** Plain cells and, from 8 on, the same kinds as results of formulas. */
  #value(type: number, data: Buffer, at: number, style: number): Cell {
    if (type === 1) return undefined;
    if (type === 2) return this.#values.number(String(packedNumber(data.readInt32LE(at))), style);
    if (type === 3 || type === 11) return errorCell(errorName(data.readUInt8(at)));
    if (type === 4 || type === 10) return booleanCell(data.readUInt8(at) === 0 ? '0' : '1');
    if (type === 5 || type === 9) return this.#values.number(String(finite(data.readDoubleLE(at))), style);
    if (type === 7) return this.#shared(data.readUInt32LE(at));
    return wideText(data, type === RICH_CELL ? at + 1 : at);
  }

  #shared(index: number): string {
    const text = this.#values.strings[index];
    if (text === undefined) throw new SheetFault('damaged', this.#row);
    return text;
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('no number');
  return value;
}

/** Thirty bits of an integer or of a double, and whether it was multiplied by a hundred. */
function packedNumber(packed: number): number {
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(packed & ~3, 4);
    value = finite(bytes.readDoubleLE(0));
  }
  return (packed & 1) === 0 ? value : value / 100;
}
