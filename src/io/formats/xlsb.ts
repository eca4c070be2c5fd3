import type { Book, MergedRange, SheetRow, SheetSource } from '../../domain/cell.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { sha256Of } from '../bytes.ts';
import { Exceeded, type Limits, megabytes } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { type OfficePackage, relationsOf, requirePart } from '../xlsx/package.ts';
import { StringList } from '../xlsx/string-table.ts';
import { isBuiltInDate, showsDate } from '../xlsx/styles.ts';
import { CellValues } from '../xlsx/values.ts';
import { refuseShared } from '../xlsx/workbook.ts';
import { partChunks } from '../zip/part.ts';
import { MergeList } from './merge-list.ts';
import { wideText, type XlsbRecord, xlsbRecords } from './xlsb-records.ts';
import { XlsbRows } from './xlsb-rows.ts';

const SHARED_STRING = 19;
const FONT = 43;
const NUMBER_FORMAT = 44;
const CELL_FORMAT = 47;
const WORKBOOK = 153;
const BEGIN_STRINGS = 159;
const END_STRINGS = 160;
const COLUMNS = 60;
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
  refuseShared(
    pack,
    info.tabs.flatMap((tab) => relations.find(({ id }) => id === tab.relation)?.target ?? []),
  );
  const sheets = info.tabs.flatMap((tab): SheetSource[] => {
    const relation = relations.find((candidate) => candidate.id === tab.relation);
    if (!relation)
      throw new UnreadableFile(source.file, { reason: 'damaged', args: { part: shownName(tab.name) } });
    if (relation.type !== 'worksheet') return [];
    const rows = async function* (): AsyncGenerator<readonly SheetRow[], void, undefined> {
      yield* sheetRows(pack, relation.target, await values(), limits);
    };
    const merges = (): Promise<readonly MergedRange[]> => mergedRanges(pack, relation.target, limits);
    const hidden = (): Promise<ReadonlySet<number>> => hiddenColumns(pack, relation.target, limits);
    return [{ name: tab.name, hidden: tab.hidden, rows, merges, hiddenColumns: hidden }];
  });
  if (sheets.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return { file: source.file, kind: 'xlsb', sheets, sha256: () => sha256Of(source), close: async () => {} };
}

/** Hands every record of a part to `visit`, and calls `end` after the last. A record too short for what it is, is damage. */
async function* visitPart(
  pack: OfficePackage,
  part: string,
  limits: Limits,
  visit: (record: XlsbRecord) => void,
  end?: () => void,
): AsyncGenerator<void, void, undefined> {
  const entry = requirePart(pack, part);
  try {
    for await (const records of xlsbRecords(partChunks(pack.source, entry))) {
      for (const record of records) visit(record);
      yield;
    }
    end?.();
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
  end?: () => void,
): Promise<void> {
  for await (const _ of visitPart(pack, part, limits, visit, end));
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
    if (tabs.length >= limits.sheets) throw new Exceeded('sheets', limits.sheets);
    const relation = wideText(data, 8);
    const name = wideText(data, 12 + relation.length * 2);
    tabs.push({ name, relation, hidden: data.readUInt32LE(0) !== 0 });
  });
  return { tabs, date1904 };
}

/** Cells name their text by its number: where one is missing, every later one would be somebody else's. */
async function readStrings(
  pack: OfficePackage,
  part: string,
  limits: Limits,
  list: StringList,
): Promise<void> {
  let stated = 0;
  let ended = false;
  const visit = ({ type, data }: XlsbRecord): void => {
    if (type === BEGIN_STRINGS) stated = data.readUInt32LE(4);
    else if (type === END_STRINGS) ended = true;
    else if (type === SHARED_STRING) list.add(wideText(data, 1));
  };
  await readPart(pack, part, limits, visit, () => {
    if (!ended || (stated > 0 && stated !== list.texts.length)) throw new SheetFault('damaged', 0);
  });
}

async function readValues(
  pack: OfficePackage,
  strings: string | undefined,
  styles: string | undefined,
  date1904: boolean,
  limits: Limits,
): Promise<CellValues> {
  const list = new StringList(limits);
  const formats = new Map<number, boolean>();
  const cellFormats: CellFormat[] = [];
  const struckFonts: boolean[] = [];
  let inCellFormats = false;
  if (strings !== undefined) {
    if (requirePart(pack, strings).size > limits.stringBytes) {
      const args = { megabytes: megabytes(limits.stringBytes) };
      throw new UnreadableFile(pack.source.file, { reason: 'too-large', args });
    }
    await readStrings(pack, strings, limits, list);
  }
  if (styles !== undefined) {
    await readPart(pack, styles, limits, ({ type, data }) => {
      if (type === NUMBER_FORMAT) formats.set(data.readUInt16LE(0), showsDate(wideText(data, 2)));
      else if (type === FONT) struckFonts.push((data.readUInt8(2) & STRIKE) !== 0);
      else if (type === CELL_FORMAT && inCellFormats)
        cellFormats.push({ number: data.readUInt16LE(2), font: data.readUInt16LE(4) });
      else if (type === BEGIN_CELL_FORMATS) inCellFormats = true;
      else if (type === END_CELL_FORMATS) inCellFormats = false;
    });
  }
  return new CellValues(
    list.texts,
    cellFormats.map(({ number }) => formats.get(number) ?? isBuiltInDate(number)),
    date1904,
    {
      styles: struckFonts.includes(true)
        ? cellFormats.map(({ font }) => struckFonts[font] === true)
        : undefined,
    },
  );
}

/** Of a cell: the number of its number format, and which font it has. */
interface CellFormat {
  readonly number: number;
  readonly font: number;
}

const STRIKE = 0x08;

async function* sheetRows(
  pack: OfficePackage,
  part: string,
  values: CellValues,
  limits: Limits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const reader = new XlsbRows(values, limits);
  const visit = (record: XlsbRecord): void => reader.record(record);
  for await (const _ of visitPart(pack, part, limits, visit, () => reader.end())) {
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  const rest = reader.take();
  if (rest.length > 0) yield rest;
}

async function hiddenColumns(
  pack: OfficePackage,
  part: string,
  limits: Limits,
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  await readPart(pack, part, limits, ({ type, data }) => {
    if (type !== COLUMNS) return;
    const [first, last, width] = [0, 4, 8].map((at) => data.readUInt32LE(at)) as [number, number, number];
    const isHidden = width === 0 || (data.readUInt16LE(16) & 1) !== 0;
    for (let column = first; isHidden && column <= Math.min(last, limits.columns); column++)
      hidden.add(column + 1);
  });
  return hidden;
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
