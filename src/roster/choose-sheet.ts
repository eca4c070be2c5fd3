import type { Book, SheetSource } from '../domain/cell.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { onlyColumns } from './header/side-by-side.ts';
import { type RosterOptions, readSheet, type SheetReading } from './read-sheet.ts';
import type { BookTitle } from './scope.ts';
import { type RosterTools, rosterTools } from './tools.ts';

export interface ChooseOptions extends RosterOptions {
  /** The name of a tab, or its number from 1. */
  readonly sheet?: string | undefined;
}

export interface ChosenSheet {
  readonly sheet: SheetSource;
  readonly reading: SheetReading;
}

export interface SheetChoice {
  /** Sheets that hold a roster, in the order of the file; the named one even without a header. */
  readonly chosen: readonly ChosenSheet[];
  /** Sheets without one: code lists, instructions, empty ones. */
  readonly passed: readonly ChosenSheet[];
}

const same = (a: string | undefined, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();

function namedSheet(book: Book, name: string): SheetSource | undefined {
  return (
    book.sheets.find((sheet) => sheet.name === name) ??
    book.sheets.find((sheet) => same(sheet.name, name)) ??
    (/^\d+$/.test(name) ? book.sheets[Number(name) - 1] : undefined)
  );
}

/** One for each RT of a village beside each other are some thirty; the sheet is read once for each. */
const MOST_TABLES = 64;

/** The sheet, or each of the tables that stand beside each other in it. */
async function readTables(
  file: string,
  sheet: SheetSource,
  options: ChooseOptions,
): Promise<readonly ChosenSheet[]> {
  const whole = await readSheet(sheet, options);
  const { layout } = whole;
  const tables = layout?.beside?.tables;
  if (!layout || !tables) return [{ sheet, reading: whole }];
  if (tables.length > MOST_TABLES) {
    const args = { what: 'tables', limit: MOST_TABLES } as const;
    throw new UnreadableFile(file, { reason: 'beyond-limit', args });
  }
  const parts: ChosenSheet[] = [];
  for (const [own, range] of tables.entries()) {
    const end = (tables[own + 1]?.first ?? Number.POSITIVE_INFINITY) - 1;
    const part = onlyColumns(sheet, { first: own === 0 ? 1 : range.first, last: end }, layout);
    const reading = await readSheet(part, options);
    const found = reading.layout && { ...reading.layout, beside: { tables, own } };
    parts.push({ sheet: part, reading: { ...reading, layout: found } });
  }
  return parts;
}

/** A roster names its people or their numbers; a sheet with only one of many fields is a list of something else. */
function holdsRoster({ layout }: SheetReading): boolean {
  const fields = new Set(layout?.columns.map(({ field }) => field));
  return fields.has('nik') || (fields.has('nama') && fields.size >= 3);
}

/** What the one titled sheet says of all; nothing when two name different villages or a column names them. */
function bookTitle(chosen: readonly ChosenSheet[]): BookTitle | undefined {
  const layouts = chosen.flatMap(({ reading }) => reading.layout ?? []);
  if (layouts.some(({ columns }) => columns.some(({ field }) => field === 'desa'))) return undefined;
  const named = layouts.filter(({ said }) => said?.village?.row !== undefined);
  const [first] = named;
  const { village, kecamatan, said } = first ?? {};
  if (village === undefined || said?.village === undefined) return undefined;
  if (named.some((other) => !same(other.village, village))) return undefined;
  return {
    village: { value: village, place: said.village },
    kecamatan: kecamatan && said.kecamatan ? { value: kecamatan, place: said.kecamatan } : undefined,
  };
}

const PLAIN_NAME = /^(?:(?:sheet|lembar|data|daftar|worksheet)\s*)?\d*$/i;

/** A tab called `RT RW` or `Sheet2` names no village; one called `Pohkecik` may. */
function namesNoVillage({ sheet }: ChosenSheet, { posts }: RosterTools): boolean {
  const name = sheet.name?.trim() ?? '';
  const post = posts(name);
  return PLAIN_NAME.test(name) || post.value !== undefined || post.nearest !== undefined;
}

/** Sheets that name no village stand under the village of the workbook. */
function withBookTitle(chosen: readonly ChosenSheet[], tools: RosterTools): readonly ChosenSheet[] {
  const book = bookTitle(chosen);
  if (!book) return chosen;
  return chosen.map((each) => {
    const { layout } = each.reading;
    if (!layout || layout.village !== undefined || !namesNoVillage(each, tools)) return each;
    const reading = each.reading.under(book);
    const again = reading.layout && { ...reading.layout, beside: layout.beside };
    return { sheet: each.sheet, reading: { ...reading, layout: again } };
  });
}

/**
 * Picks the sheets that hold a roster by their headers, hidden ones too. With `sheet`, only that one; undefined when
 * the file has no such sheet.
 */
export async function chooseSheet(book: Book, asked: ChooseOptions): Promise<SheetChoice | undefined> {
  const tools = asked.tools ?? rosterTools(asked.policy.known);
  const options = { ...asked, tools };
  if (options.sheet !== undefined) {
    const sheet = namedSheet(book, options.sheet);
    if (!sheet) return undefined;
    return { chosen: await readTables(book.file, sheet, options), passed: [] };
  }
  const chosen: ChosenSheet[] = [];
  const passed: ChosenSheet[] = [];
  for (const sheet of book.sheets) {
    for (const table of await readTables(book.file, sheet, options))
      (holdsRoster(table.reading) ? chosen : passed).push(table);
  }
  return { chosen: withBookTitle(chosen, tools), passed };
}
