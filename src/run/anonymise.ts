import { type Book, cellText, type MergedRange, type SheetRow, type SheetSource } from '../domain/cell.ts';
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
  readonly rows: readonly SheetRow[];
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
  return { title: NOTHING, sheets: sheets.map((sheet, index) => anonymousSheet(sheet, index, wanted)) };
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

/** Every row at its place, blank ones too. */
function anonymousRows({ rows, fields, headings }: SheetFacts, wanted: Wanted): RowModel[] {
  const copied: RowModel[] = [];
  for (const { row, cells, hidden } of rows) {
    while (copied.length < row - 1) copied.push({ cells: [] });
    const heading = headings !== undefined && row >= headings.first && row <= headings.last;
    const below = headings === undefined || row > headings.last;
    const cell = (text: (typeof cells)[number], at: number): CellModel =>
      anonymousCell(text, { ...wanted, heading, field: below ? fields.get(at + 1) : undefined });
    copied.push({ cells: cells.map(cell), hidden });
  }
  return copied;
}
