import { type Cell, expandNumber, type SheetRow } from '../../domain/cell.ts';
import { holdsLine } from '../header/above-people.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import { isBlank } from '../values/says-nothing.ts';
import { normalise, typedText } from '../values/text.ts';
import type { Outside } from './outside-cells.ts';
import type { ColumnMatch } from './row.ts';
import { isRead } from './row-reader.ts';
import { spread } from './spread.ts';

export interface TableBounds {
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMatch[];
  /** Rows that look like people. */
  readonly sample: readonly SheetRow[];
  /** Of a text file with delimiters: how many columns its header has, blank ones too. */
  readonly width?: number | undefined;
}

/** From here on cells beside a table may be another row of it. */
const LEAST_CELLS = 3;

const NUMBER =
  /(?<!\d)(?:\d{16}|\d{6}[ .'-]\d{6}[ .'-]?\d{4}|\d{4}([ .'-])\d{4}\1\d{4}\1\d{4}|\d(?: \d){15})(?!\d)/;

/** A number of sixteen digits, in whatever groups, alone or among words. */
function holdsLongNumber(cell: Cell): boolean {
  if (typeof cell === 'string') return cell.length >= 16 && NUMBER.test(cell);
  return cell?.type === 'number' && /^\d{16}$/.test(expandNumber(cell.raw));
}

/** Shorter than a NIK with something in front of it and behind, and nearly every text is. */
const LEAST_ROW = 24;

/** People by whom a table's habits are known. */
const SAMPLED = 32;

/** Another row of the list in the text of a cell: a NIK between separators, as where a line break or a quotation mark is missing. */
const holdsRow = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length >= LEAST_ROW && /[;,\t|\n\r]/.test(cell) && NUMBER.test(cell);

const FEW = 4;

/** Headings under which long numbers are nobody's NIK, or another person's who is known to be unread. */
const NUMBERS =
  /\b(?:no|nomor|nomer|nik|kk|kartu|rek|rekening|npwp|ktp|kpj|id|va|nip|induk|kode|hp|telp|telepon|sk|niap|akta|akte|paspor|bpjs)\b/;

/** Numbers its people, in front of the table. */
const isSerial = (cell: Cell): boolean => /^\d{1,4}[.)]?$/.test(typedText(cell));

const isFilled = (cell: Cell): boolean => cell !== undefined && !isBlank(typedText(cell));

/** How many of the rows that have anything in a column pass a test; undefined where none has. */
function shareOf(
  rows: readonly SheetRow[],
  column: number,
  test: (cell: Cell) => boolean,
): number | undefined {
  let [filled, passing] = [0, 0];
  for (const { cells } of rows) {
    const cell = cells[column - 1];
    if (!isFilled(cell)) continue;
    filled++;
    if (test(cell)) passing++;
  }
  return filled === 0 ? undefined : passing / filled;
}

/** Texts of a column that several rows have. */
function repeatedIn(rows: readonly SheetRow[], column: number): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { cells } of rows) {
    const text = normalise(typedText(cells[column - 1]));
    if (text !== '' && once.has(text)) again.add(text);
    once.add(text);
  }
  return again;
}

interface Bounds {
  readonly width: number;
  /** Indexes of columns without a heading among those that have one. */
  readonly gaps: readonly number[];
  /** Columns, from 1, without a heading that most people have something in: said once, for the whole column. */
  readonly usual: readonly number[];
  /** Columns with a heading that are not read, and in which no long number belongs. */
  readonly unread: readonly ColumnMatch[];
  /** Columns that are read as text, in which no long number belongs either. */
  readonly texts: readonly ColumnMatch[];
  /** The others, in which a long number may belong, but no row. */
  readonly others: readonly ColumnMatch[];
  /** What the last column says of several people: right of it this is a row that was pushed to the right. */
  readonly ends: ReadonlySet<string>;
}

function boundsOf({ header, columns, sample, width: physical }: TableBounds): Bounds {
  const headed = new Set(
    [...header.cells, ...columns]
      .map(({ column }) => column)
      // A column that only rows too wide have is none, whatever stands in it.
      .filter((column) => column <= (physical ?? column)),
  );
  const width = Math.max(0, ...headed);
  const person = columns.filter(({ field }) => field === 'nik' || field === 'nama');
  const people = spread(
    sample.filter(({ cells }) => person.some(({ column }) => isFilled(cells[column - 1]))),
    SAMPLED,
  );
  const widest = Math.min(
    physical ?? Number.POSITIVE_INFINITY,
    Math.max(0, ...people.map(({ cells }) => cells.length)),
  );
  const open = Array.from({ length: Math.max(width, widest) }, (_, index) => index + 1).filter(
    (column) => !headed.has(column),
  );
  const filled = (column: number): number => people.filter(({ cells }) => isFilled(cells[column - 1])).length;
  const usual = open.filter((column) => filled(column) >= 2 && filled(column) * 2 >= people.length);
  const plain = columns.filter(
    ({ header: heading, role, category }) =>
      role === undefined && category === undefined && heading !== '' && !NUMBERS.test(normalise(heading)),
  );
  const isUsual = ({ column }: ColumnMatch, holds: (cell: Cell) => boolean): boolean =>
    // Nearly always none does.
    people.some(({ cells }) => holds(cells[column - 1])) && (shareOf(people, column, holds) ?? 0) >= 0.5;
  const unread = plain.filter(
    (each) => (each.field === undefined || !isRead(each.field)) && !isUsual(each, holdsLongNumber),
  );
  const texts = plain.filter(
    (each) =>
      each.field !== undefined &&
      isRead(each.field) &&
      each.field !== 'nik' &&
      // Of so few people a half proves no habit.
      (people.length < FEW || !isUsual(each, holdsRow)),
  );
  const gaps = open
    .filter((column) => column <= width && !usual.includes(column))
    .map((column) => column - 1);
  const others = columns.filter((each) => !unread.includes(each) && !texts.includes(each));
  return { width, gaps, usual, unread, texts, others, ends: repeatedIn(people, width) };
}

/** Finds filled cells in columns without a heading, by their indexes: `any` is asked of every row, and makes nothing. */
function strayCells(
  { width, gaps, usual }: Pick<Bounds, 'width' | 'gaps' | 'usual'>,
  first: number,
): { any(cells: readonly Cell[]): boolean; all(cells: readonly Cell[]): readonly number[] } {
  const isInGap = (cells: readonly Cell[], index: number): boolean =>
    isFilled(cells[index]) && !(index < first && isSerial(cells[index]));
  const isBehind = (cells: readonly Cell[], index: number): boolean =>
    isFilled(cells[index]) && !usual.includes(index + 1);
  return {
    any(cells) {
      for (const index of gaps) if (isInGap(cells, index)) return true;
      for (let index = width; index < cells.length; index++) if (isBehind(cells, index)) return true;
      return false;
    },
    all(cells) {
      const found = gaps.filter((index) => isInGap(cells, index));
      for (let index = width; index < cells.length; index++) if (isBehind(cells, index)) found.push(index);
      return found;
    },
  };
}

/**
 * A function that tells of each row of a table what stands in it outside the columns that have a heading; undefined for a row
 * that is whole. Costs a row without such cells next to nothing.
 */
export function outsideOf(table: TableBounds): (cells: readonly Cell[]) => Outside | undefined {
  const { width, gaps, usual, unread, texts, others, ends } = boundsOf(table);
  const least = table.width ?? Number.POSITIVE_INFINITY;
  const numbered = new Set(
    usual.filter((column) => (shareOf(table.sample, column, holdsLongNumber) ?? 0) >= 0.5),
  );
  const headed = [...new Set([...table.header.cells, ...table.columns].map(({ column }) => column - 1))];
  const first = Math.min(...headed);
  const stray = strayCells({ width, gaps, usual }, first);
  const told = new Set<number>();
  const inUsual = (cells: readonly Cell[]): Outside | undefined => {
    for (const column of usual) {
      if (!holdsLongNumber(cells[column - 1]) || told.has(column)) continue;
      const whole = numbered.has(column) || undefined;
      if (whole) told.add(column);
      return { kind: 'number', columns: [column], whole };
    }
    return undefined;
  };
  const inUnread = (cells: readonly Cell[]): Outside | undefined => {
    for (const { column, header } of unread)
      if (holdsLongNumber(cells[column - 1])) return { kind: 'number', columns: [column], header };
    return undefined;
  };
  const inTexts = (cells: readonly Cell[]): Outside | undefined => {
    for (const { column, header } of texts)
      if (holdsRow(cells[column - 1])) return { kind: 'number', columns: [column], header, inside: true };
    for (const { column, header } of others)
      if (holdsLine(cells[column - 1])) return { kind: 'number', columns: [column], header, inside: true };
    return undefined;
  };
  const isPushed = (cells: readonly Cell[]): boolean =>
    isFilled(cells[width - 1]) && ends.has(normalise(typedText(cells[width])));
  return (cells) => {
    if (!stray.any(cells)) return inUsual(cells) ?? inUnread(cells) ?? inTexts(cells);
    const found = stray.all(cells);
    const [column = 0] = found;
    const own = headed.filter((index) => isFilled(cells[index])).length;
    const kind = found.some((index) => holdsLongNumber(cells[index]))
      ? 'number'
      : found.some((index) => index >= least) || isPushed(cells)
        ? 'wide'
        : found.length >= Math.max(LEAST_CELLS, own / 2)
          ? 'row'
          : 'beside';
    return { kind, columns: [column + 1, ...found.slice(1).map((index) => index + 1)] };
  };
}
