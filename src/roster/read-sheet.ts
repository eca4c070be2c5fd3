import type { SheetRow, SheetSource } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { Policy } from '../policy/policy.ts';
import { SEARCHED_ROWS } from './header/find-header.ts';
import { type BookTitle, type FoundLayout, findLayout, headerLines } from './header/layout.ts';
import { formTranslator } from './kinds/form.ts';
import { type PostReader, postReader } from './posts/posts.ts';
import { MergedCells } from './rows/merged-cells.ts';
import type { Layout, RosterItem } from './rows/row.ts';
import { rowTranslator, type TranslateContext } from './rows/translate.ts';

export interface RosterOptions {
  /** The (last) row of the header, from 1; found by itself when absent. */
  readonly headerRow?: number | undefined;
  /** Field → header text or column letter, stronger than every rule. */
  readonly map?: ReadonlyMap<Field, string> | undefined;
  readonly policy: Pick<Policy, 'known'>;
  /** As findings shall name it. */
  readonly file: string;
  /** Tells the century of a year of two digits. */
  readonly asOf: CalendarDate;
  /** Where the sheet names no village: what another sheet of its workbook says of all. */
  readonly book?: BookTitle | undefined;
}

export type { RosterItem };

export interface SheetReading {
  /** Undefined: no header was found. */
  readonly layout: Layout | undefined;
  /** How many rows were searched for a header. */
  readonly searched: number;
  /** Entries of `map` whose header this sheet does not have. */
  readonly unmapped: readonly { readonly field: Field; readonly header: string }[];
  /** Every row below the header, in order, in batches; nothing when no header was found. Can be read again. */
  rows(): AsyncIterable<readonly RosterItem[]>;
}

/** Rows below the header that are looked at before the columns are judged by their content. */
const SAMPLE_ROWS = 200;

interface Peek {
  readonly rows: readonly SheetRow[];
  /** All batches, when the sheet ended within the peek; a short sheet is read only once. */
  readonly all: readonly (readonly SheetRow[])[] | undefined;
}

const holdsText = (row: SheetRow): boolean => row.cells.some((cell) => cell !== undefined && cell !== '');

async function peekAt(sheet: SheetSource, headerRow: number | undefined): Promise<Peek> {
  const batches: (readonly SheetRow[])[] = [];
  const rows: SheetRow[] = [];
  for await (const batch of sheet.rows()) {
    batches.push(batch);
    for (const row of batch) if (holdsText(row)) rows.push(row);
    const enough = rows.length >= SEARCHED_ROWS + SAMPLE_ROWS;
    if (enough && (headerRow === undefined || (rows.at(-1)?.row ?? 0) > headerRow))
      return { rows, all: undefined };
  }
  return { rows, all: batches };
}

async function* replay<T>(batches: readonly T[]): AsyncIterable<T> {
  yield* batches;
}

/** Finds the header in the sheet's first rows and reads the rows below it as workers. */
export async function readSheet(sheet: SheetSource, options: RosterOptions): Promise<SheetReading> {
  const peek = await peekAt(sheet, options.headerRow);
  const posts = postReader(options.policy.known);
  const map = options.map ?? new Map<Field, string>();
  const { file, asOf, headerRow } = options;
  const found = findLayout(peek.rows, {
    headerRow,
    map,
    posts,
    known: options.policy.known,
    asOf,
    file,
    sheet: sheet.name,
    book: options.book,
  });
  const source = (): AsyncIterable<readonly SheetRow[]> => (peek.all ? replay(peek.all) : sheet.rows());
  return {
    layout: found?.layout,
    searched: Math.min(peek.rows.length, SEARCHED_ROWS),
    unmapped: found?.unmapped ?? [...map].map(([field, header]) => ({ field, header })),
    rows: () => (found ? translated(source(), found, sheet, options, posts) : replay([])),
  };
}

async function* translated(
  source: AsyncIterable<readonly SheetRow[]>,
  found: FoundLayout,
  sheet: SheetSource,
  options: RosterOptions,
  posts: PostReader,
): AsyncIterable<readonly RosterItem[]> {
  const merged = sheet.merges && new MergedCells(() => sheet.merges?.() ?? Promise.resolve([]));
  const context = { file: options.file, sheet: sheet.name, asOf: options.asOf, posts, merged };
  const translate = translator(found, context);
  const { headerRow } = found.layout;
  for await (const batch of source) {
    const below = (batch[0]?.row ?? 0) > headerRow ? batch : batch.filter(({ row }) => row > headerRow);
    if (below.length === 0) continue;
    const items: RosterItem[] = [];
    for (const row of below) {
      if (merged?.note(row)) await merged.ask();
      translate(row, items);
    }
    yield items;
  }
}

function translator(
  found: FoundLayout,
  context: TranslateContext,
): (row: SheetRow, into: RosterItem[]) => void {
  if (found.form) {
    const people = formTranslator(found.form, headerLines(found.header), { ...context, opensid: false });
    return (row, into) => void into.push(...people(row));
  }
  const translate = rowTranslator(found, context);
  return (row, into) => void into.push(translate(row));
}
