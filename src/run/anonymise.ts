import {
  type Book,
  type Cell,
  cellText,
  type MergedRange,
  type SheetRow,
  type SheetSource,
} from '../domain/cell.ts';
import type { Field } from '../domain/field.ts';
import { columnLetter } from '../domain/place.ts';
import { NOTHING, type Shown, said } from '../domain/shown.ts';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../domain/workbook.ts';
import { anonymousCell } from '../roster/anonymise/anonymous-cell.ts';
import { anonymousText } from '../roster/anonymise/anonymous-text.ts';
import { Inventor } from '../roster/anonymise/inventor.ts';
import { keptWords } from '../roster/anonymise/kept-words.ts';
import type { ChosenSheet } from '../roster/choose-sheet.ts';
import type { Layout } from '../roster/rows/row.ts';
import { rosterTools } from '../roster/tools.ts';
import type { Ports } from './ports.ts';
import { type RosterRequest, sheetChoice } from './rosters/roster-sheets.ts';
import { needed, withBook } from './with-book.ts';

/** Columns that must be known by name before a header is believed to be one, and not a person's row. */
const NAMED_COLUMNS = 3;

interface SheetFacts {
  /** The first is taken out once it is copied: a long sheet never stands there twice. */
  readonly rows: SheetRow[];
  readonly merges: readonly MergedRange[];
  readonly source: SheetSource;
  readonly fields: ReadonlyMap<number, Field>;
  readonly headings: { readonly first: number; readonly last: number } | undefined;
}

interface Wanted {
  readonly kept: ReadonlySet<string>;
  readonly inventor: Inventor;
}

/**
 * A copy of a file with invented people: the same sheets, rows, columns and merged cells, the same faults. Whatever is not
 * known to name nobody is invented. Comments, formulas and properties of the original are not in it. @throws Refused
 */
export function anonymise(file: string, asked: RosterRequest, ports: Ports): Promise<WorkbookModel> {
  const request = { ...asked, tools: rosterTools(asked.policy.known) };
  return needed(() => withBook(ports, file, (book) => anonymousBook(book, request)));
}

async function anonymousBook(book: Book, request: RosterRequest): Promise<WorkbookModel> {
  const { chosen } = await sheetChoice(book, request);
  const sheets: SheetFacts[] = [];
  for (const source of book.sheets) sheets.push(await factsOf(source, chosen));
  const wanted = { kept: keptWords(request.policy.known), inventor: new Inventor(wordsOf(sheets)) };
  const copies = sheets.map((sheet, index) => {
    const copy = anonymousSheet(sheet, index, wanted);
    // What is invented follows from the order of the file: only the last sheet may wait until it is written.
    return index < sheets.length - 1 ? { ...copy, rows: [...copy.rows] } : copy;
  });
  return { title: NOTHING, sheets: copies };
}

async function factsOf(source: SheetSource, chosen: readonly ChosenSheet[]): Promise<SheetFacts> {
  const rows: SheetRow[] = [];
  for await (const batch of source.rows()) rows.push(...batch);
  const layouts = chosen.flatMap(({ sheet, reading }) =>
    sheet.name === source.name && reading.layout ? [reading.layout] : [],
  );
  const fields = new Map<number, Field>();
  for (const { columns } of layouts)
    for (const { column, field, role } of columns) {
      const said = field ?? (role === 'name-part' ? 'nama' : undefined);
      if (said !== undefined) fields.set(column, said);
    }
  return { rows, merges: (await source.merges?.()) ?? [], source, fields, headings: headingsOf(layouts) };
}

function headingsOf([layout]: readonly Layout[]): SheetFacts['headings'] {
  if (layout === undefined) return undefined;
  const named = layout.columns.filter(({ by }) => by === 'alias').length;
  if (named < NAMED_COLUMNS) return undefined;
  return { first: layout.firstHeaderRow ?? layout.headerRow, last: layout.headerRow };
}

function wordsOf(sheets: readonly SheetFacts[]): Set<string> {
  const words = new Set<string>();
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells)
        for (const [word] of cellText(cell)
          .toLowerCase()
          .matchAll(/\p{L}[\p{L}\p{M}'’]*/gu))
          words.add(word);
  return words;
}

function anonymousSheet(sheet: SheetFacts, index: number, wanted: Wanted): SheetModel {
  const { source, merges } = sheet;
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    name: anonymousName(source.name, wanted) ?? said`Data ${index + 1}`,
    columns: Array.from({ length: width }, () => ({})),
    rows: anonymousRows(sheet, wanted),
    merges: merges.map(
      ({ top, left, bottom, right }) => `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`,
    ),
    hidden: source.hidden,
  };
}

function anonymousName(name: string | undefined, { kept, inventor }: Wanted): Shown | undefined {
  if (name === undefined) return undefined;
  return anonymousText(name, { word: (lower) => kept.has(lower), days: false, money: false }, inventor);
}

/** Every row at its place, blank ones too; to be gone through once. */
function* anonymousRows({ rows, fields, headings }: SheetFacts, wanted: Wanted): Generator<RowModel> {
  const again = remembering();
  let copied = 0;
  for (const { row, cells, hidden } of takenOut(rows)) {
    for (; copied < row - 1; copied++) yield { cells: [] };
    const heading = headings !== undefined && row >= headings.first && row <= headings.last;
    const below = headings === undefined || row > headings.last;
    const made = (cell: Cell, at: number): CellModel =>
      anonymousCell(cell, { ...wanted, heading, field: below ? fields.get(at + 1) : undefined });
    yield { cells: cells.map(below ? (cell, at) => again(cell, at, made) : made), hidden };
    copied++;
  }
}

/** Posts, villages and days stand in a column many times, and become the same each time. */
function remembering(): (cell: Cell, at: number, made: (cell: Cell, at: number) => CellModel) => CellModel {
  const columns: Map<string, CellModel>[] = [];
  return (cell, at, made) => {
    if (typeof cell !== 'string') return made(cell, at);
    columns[at] ??= new Map();
    const known = columns[at];
    const before = known.get(cell);
    if (before !== undefined) return before;
    const copy = made(cell, at);
    if (known.size < MOST_REMEMBERED) known.set(cell, copy);
    return copy;
  };
}

const MOST_REMEMBERED = 2_000;

/** The rows in their order, each of them let go. */
function* takenOut(rows: SheetRow[]): Generator<SheetRow> {
  rows.reverse();
  for (let row = rows.pop(); row !== undefined; row = rows.pop()) yield row;
}
