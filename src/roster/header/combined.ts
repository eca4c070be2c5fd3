import type { Cell, SheetRow } from '../../domain/cell.ts';
import { monthOfWord } from '../values/date.ts';
import { normalise, typedText } from '../values/text.ts';
import { type HeaderWords, headerOfText } from './find-header.ts';
import type { HeaderBlock, HeaderCell } from './header-block.ts';

/** Columns that say one thing together; what they say is put into the first of them. */
export interface Combined {
  /** From 1, the first one holds the value. */
  readonly columns: readonly number[];
  readonly kind: 'ticks' | 'date' | 'digits';
  readonly header: string;
  readonly names: readonly string[];
  join(cells: readonly Cell[]): Cell;
}

const lastLine = (cell: HeaderCell): string => cell.names.at(-1) ?? '';
const firstLine = ({ header }: HeaderCell): string => normalise(header.split(' / ')[0] ?? '');

const MALE = /^(l|lk|laki|laki laki|pria)$/;
const FEMALE = /^(p|pr|perempuan|wanita)$/;
const TICK = /^(?:1|x|v|l|p|lk|pr|ya|y|ada|[√✓✔☑☒✗✘●•*]|ü)$/i;

/** `L | P` under the sex, a tick in one of them. */
function ticks(cells: readonly HeaderCell[], sample: readonly SheetRow[]): Combined | undefined {
  const male = cells.find((cell) => MALE.test(lastLine(cell)));
  const female = male && cells.find((cell) => FEMALE.test(lastLine(cell)) && firstLine(cell) !== 'nama');
  if (!male || !female || Math.abs(male.column - female.column) !== 1) return undefined;
  const said = sample.map(({ cells: row }) => [
    typedText(row[male.column - 1]),
    typedText(row[female.column - 1]),
  ]);
  const ticked = said.flat().filter((text) => text !== '' && text !== '-' && text !== '0');
  if (ticked.length === 0 || !ticked.every((text) => TICK.test(text.trim()))) return undefined;
  const isTicked = (cell: Cell): boolean => {
    const text = typedText(cell).trim();
    return text !== '' && TICK.test(text);
  };
  return {
    columns: [male.column, female.column].sort((a, b) => a - b),
    kind: 'ticks',
    header: `${male.header} | ${female.header}`,
    names: ['jenis kelamin'],
    join: (row) => {
      const [isMale, isFemale] = [isTicked(row[male.column - 1]), isTicked(row[female.column - 1])];
      if (isMale === isFemale) return isMale ? 'L/P' : undefined;
      return isMale ? 'L' : 'P';
    },
  };
}

const DAY = /^(tanggal|tgl|tg|hari|dd|day)$/;
const MONTH = /^(bulan|bln|bl|mm|month)$/;
const YEAR = /^(tahun|thn|th|yyyy|yy|year)$/;

/** Told at a glance: nearly no three columns of a roster are one date. */
const SAYS_YEAR = /t(?:a?h)|y/;

/** Day, month and year in three columns beside each other, in whatever order, under one title or none. */
function dates(cells: readonly HeaderCell[]): Combined[] {
  const found: Combined[] = [];
  for (let at = 0; at + 2 < cells.length; at++) {
    const date = dateOf(cells.slice(at, at + 3));
    if (!date) continue;
    found.push(date);
    at += 2;
  }
  return found;
}

function dateOf(three: readonly HeaderCell[]): Combined | undefined {
  const [first, , last] = three;
  if (!first || last?.column !== first.column + 2) return undefined;
  if (!three.some((cell) => SAYS_YEAR.test(lastLine(cell)))) return undefined;
  const words = three.map((cell) => lastLine(cell).split(' '));
  // `Tgl Lahir | Bln Lahir | Thn Lahir` name the thing behind the part.
  const behind = orderOf(words.map(([head = '']) => head));
  const order = orderOf(words.map((each) => each.at(-1) ?? '')) ?? behind;
  if (!order) return undefined;
  const above = three.map(({ header }) => normalise(header.split(' / ').slice(0, -1).join(' ')));
  const about = words.map((each, at) => above[at] || (behind ? each.slice(1) : each.slice(0, -1)).join(' '));
  // `Umur (tahun)` beside a day and a month is no part of their date.
  const [what = ''] = about;
  if (about.some((each) => each !== what)) return undefined;
  return {
    columns: three.map(({ column }) => column),
    kind: 'date',
    header: three.map(({ header }) => header).join(' | '),
    names: [...new Set([what, normalise(`tanggal ${what}`)])].filter(Boolean),
    join: (row) => joinDate(order.map((part) => row[first.column - 1 + part])),
  };
}

/** Where among three words those of the day, the month and the year stand; undefined unless each is one of them. */
function orderOf(words: readonly string[]): readonly number[] | undefined {
  const order = [DAY, MONTH, YEAR].map((part) => words.findIndex((word) => part.test(word)));
  return order.includes(-1) ? undefined : order;
}

/** Of the day, the month and the year. */
function joinDate(parts: readonly Cell[]): Cell {
  const [day = '', month = '', year = ''] = parts.map((cell) => typedText(cell).trim());
  if (day === '' && month === '' && year === '') return undefined;
  const number = /^\d+$/.test(month) ? Number(month) : monthOfWord(month);
  return number === undefined ? `${day} ${month} ${year}` : `${day}-${number}-${year}`;
}

const NIK_DIGITS = 16;

/** One digit a cell under one header, as on a paper form: the header's column and the fifteen after it. */
function digits(cells: readonly HeaderCell[], sample: readonly SheetRow[]): Combined | undefined {
  const head = cells.find(({ column, match }) => {
    if (match?.field !== 'nik' && match?.field !== 'no_kk') return false;
    const whole = sample.filter((row) => isSpread(row.cells, column));
    return whole.length > 0 && whole.length * 2 >= sample.length;
  });
  if (!head) return undefined;
  const columns = Array.from({ length: NIK_DIGITS }, (_, index) => head.column + index);
  return {
    columns,
    kind: 'digits',
    header: head.header,
    names: head.names,
    join: (row) => columns.map((column) => typedText(row[column - 1])).join('') || undefined,
  };
}

function isSpread(row: readonly Cell[], column: number): boolean {
  for (let at = column - 1; at < column - 1 + NIK_DIGITS; at++)
    if (!/^\d$/.test(typedText(row[at]))) return false;
  return true;
}

/** The columns of a sheet that say one thing together. */
export function combinedColumns(header: HeaderBlock, sample: readonly SheetRow[]): readonly Combined[] {
  const { cells } = header;
  return [ticks(cells, sample) ?? [], dates(cells), digits(cells, sample) ?? []].flat();
}

/** Cells of columns that say one thing together as one cell, looked up by what that is. */
export function combinedCells(
  { cells }: HeaderBlock,
  combined: readonly Combined[],
  words: HeaderWords,
): readonly HeaderCell[] {
  if (combined.length === 0) return cells;
  return cells.flatMap((cell) => {
    const group = combined.find(({ columns }) => columns.includes(cell.column));
    if (!group) return [cell];
    const { columns, header, names } = group;
    return cell.column === columns[0] ? [headerOfText(words, cell.column, header, names)] : [];
  });
}

/** The row with what combined columns say in the first of them and nothing in the others. */
export function combineRow(row: SheetRow, combined: readonly Combined[]): SheetRow {
  if (combined.length === 0) return row;
  const cells: Cell[] = [...row.cells];
  for (const { columns, join } of combined) {
    const value = join(row.cells);
    for (const column of columns) if (column <= cells.length) cells[column - 1] = undefined;
    const [first = 1] = columns;
    if (value !== undefined) cells[first - 1] = value;
  }
  return { ...row, cells };
}
