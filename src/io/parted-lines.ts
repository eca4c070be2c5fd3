import {
  type Book,
  type Cell,
  cellText,
  type LineSign,
  type SheetRow,
  type SheetSource,
} from '../domain/cell.ts';
import { lineSignOf, SIGNS } from '../roster/unlike.ts';
import { plainText } from './csv/equals-text.ts';

/** Where whole lines stand in single cells of a sheet, what they are parted by and in how many values. */
interface Lines {
  readonly sign: LineSign;
  /** From 0. */
  readonly column: number;
  readonly width: number;
}

/** Rows in which a header is looked for, and lines that must agree with it before it is believed. */
const TITLES = 30;
const CERTAIN = 2_000;
/** Rows, blank ones among them, that are held back at most until it is decided. */
const HELD = 10_000;

/**
 * The book, with the lines split that a program put whole into single cells (a file with commas, opened where semicolons are
 * expected): where a line names the columns and every line under it has as many values. A line further down that has not is
 * left as it stands.
 */
export function withPartedLines(book: Book): Book {
  return { ...book, sheets: book.sheets.map(parted) };
}

function parted(sheet: SheetSource): SheetSource {
  const looker = new LineLooker();
  const rows = (): AsyncIterable<readonly SheetRow[]> => splitRows(sheet, looker);
  const { merges, hiddenColumns } = sheet;
  return {
    ...sheet,
    rows,
    async parted() {
      if (!looker.done) for await (const _ of rows()) break;
      return looker.lines?.sign;
    },
    // What is said of the file's own columns holds for none of those that the lines are split into.
    ...(merges && { merges: async () => (looker.lines ? [] : merges()) }),
    ...(hiddenColumns && { hiddenColumns: async () => (looker.lines ? new Set() : hiddenColumns()) }),
  };
}

/** Nothing is handed on before it is known whether lines are to be split; in nearly every sheet that is the first batch. */
async function* splitRows(
  sheet: SheetSource,
  looker: LineLooker,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  let held: (readonly SheetRow[])[] = [];
  const own = looker.done ? looker : new LineLooker();
  const split = (batch: readonly SheetRow[]): readonly SheetRow[] => {
    const { lines } = own;
    return lines ? batch.map((row) => splitRow(row, lines)) : batch;
  };
  for await (const batch of sheet.rows()) {
    if (own.done) {
      yield split(batch);
      continue;
    }
    held.push(batch);
    own.look(batch);
    if (!own.done) continue;
    looker.learn(own);
    for (const each of held) yield split(each);
    held = [];
  }
  own.end();
  looker.learn(own);
  for (const each of held) yield split(each);
}

/** Looks at a sheet from its first row on until it is certain whether whole lines stand in its cells. */
class LineLooker {
  done = false;
  lines: Lines | undefined;
  #rows = 0;
  #titles = 0;
  #below = 0;

  look(batch: readonly SheetRow[]): void {
    for (const { cells } of batch) {
      if (this.done) return;
      const column = cells.findIndex(isFilled);
      if (column >= 0) this.#row(cells, column);
      if (++this.#rows >= HELD && !this.done) this.#decide(this.#below > 0);
    }
  }

  /** The sheet has ended. A header alone says nothing yet. */
  end(): void {
    if (!this.done) this.#decide(this.#below > 0);
  }

  learn({ lines }: LineLooker): void {
    this.lines = lines;
    this.done = true;
  }

  #row(cells: readonly Cell[], column: number): void {
    const cell = cells[column];
    if (cells.findLastIndex(isFilled) !== column) this.#decide(false);
    else if (!this.lines) this.#aboveLines(cell, column);
    else if (!fits(cell, column, this.lines)) this.#decide(false);
    else if (++this.#below >= CERTAIN) this.#decide(true);
  }

  #aboveLines(cell: Cell, column: number): void {
    const sign = lineSignOf(cellText(cell));
    const width = sign && valuesOf(cell, sign)?.length;
    if (sign && width !== undefined) this.lines = { sign, column, width };
    else if (++this.#titles > TITLES) this.#decide(false);
  }

  #decide(areLines: boolean): void {
    this.done = true;
    if (!areLines) this.lines = undefined;
  }
}

const isFilled = (cell: Cell): boolean => cell !== undefined && cell !== '';

const fits = (cell: Cell, at: number, { sign, column, width }: Lines): boolean =>
  at === column && valuesOf(cell, sign)?.length === width;

function splitRow(row: SheetRow, lines: Lines): SheetRow {
  const column = row.cells.findIndex(isFilled);
  const cell = row.cells[column];
  if (row.cells.findLastIndex(isFilled) !== column || !fits(cell, column, lines)) return row;
  const values = valuesOf(cell, lines.sign) ?? [];
  const before = row.cells.slice(0, column);
  return { ...row, cells: [...before, ...values.map((text) => plainText(text) || undefined)] };
}

/** The values of a line, as in a CSV; undefined where its quotation marks do not close. */
function valuesOf(cell: Cell, sign: LineSign): readonly string[] | undefined {
  if (typeof cell !== 'string') return undefined;
  const delimiter = SIGNS[sign];
  if (!cell.includes('"')) return cell.split(delimiter);
  const values: string[] = [];
  const quoted = /\s*"((?:[^"]|"")*)"\s*/y;
  for (let at = 0; ; at++) {
    quoted.lastIndex = at;
    const inside = quoted.exec(cell)?.[1];
    const next = cell.indexOf(delimiter, at);
    const end = inside === undefined ? (next < 0 ? cell.length : next) : quoted.lastIndex;
    const value = inside === undefined ? cell.slice(at, end) : inside.replaceAll('""', '"');
    if (inside === undefined && value.trimStart().startsWith('"')) return undefined;
    values.push(value);
    if (end >= cell.length) return values;
    if (!cell.startsWith(delimiter, end)) return undefined;
    at = end;
  }
}
