import type { Cell, SheetRow, SheetSource } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import { type ContentJudge, contentJudge } from './header/content.ts';
import { findHeader, type HeaderBlock, headerAt, SEARCHED_ROWS } from './header/find-header.ts';
import { type Form, findForm } from './kinds/form.ts';
import { filledCells, isHeaderAgain, isNumberRow, isTotal } from './kinds/row-marks.ts';
import type { RosterTools } from './tools.ts';
import { normalise } from './values/text.ts';

/** The first rows of a sheet that hold anything. */
export interface Peek {
  readonly rows: readonly SheetRow[];
  /** All batches, when the sheet ended within the peek; a short sheet is read only once. */
  readonly all: readonly (readonly SheetRow[])[] | undefined;
}

/** What is seen of a sheet before anything is decided: where its header stands and what its columns hold. */
export interface Look {
  readonly rows: readonly SheetRow[];
  readonly header: HeaderBlock;
  /** The rows above the header, and those of the first ones below it that look like people. */
  readonly above: readonly SheetRow[];
  readonly below: readonly SheetRow[];
  readonly sample: readonly SheetRow[];
  readonly content: ContentJudge;
  /** One row a village: then every row holds several people. */
  readonly form?: Form | undefined;
}

export interface LookOptions {
  readonly headerRow?: number | undefined;
  /** The user says what columns are: then no form is looked for. */
  readonly mapped: boolean;
  readonly tools: RosterTools;
  readonly asOf: CalendarDate;
}

/** Rows below the header that are looked at before the columns are judged by their content. */
const SAMPLE_ROWS = 200;

const holdsText = (row: SheetRow): boolean => row.cells.some((cell) => cell !== undefined && cell !== '');

export async function peekAt(sheet: SheetSource, headerRow: number | undefined): Promise<Peek> {
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

/** Every text of each column's header, line by line: how a header is known again further down. */
export function headerLines(header: HeaderBlock): ReadonlyMap<number, readonly string[]> {
  return new Map(
    header.cells.map(({ column, header: text, names }) => [
      column,
      [...names, ...text.split(' / ').map(normalise)],
    ]),
  );
}

/** A cell of a NIK's digits: no heading, sum or numbering has one, and nothing else need be asked of its row. */
const looksLikePerson = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length === 16 && /^[1-9]\d{15}$/.test(cell);

/** The rows below the header that look like people: the others would blur what a column holds. */
function sampleRows(below: readonly SheetRow[], header: HeaderBlock): SheetRow[] {
  const lines = headerLines(header);
  const least = Math.min(3, header.cells.length);
  return below.filter((row) => {
    if (row.cells.some(looksLikePerson)) return true;
    const filled = filledCells(row);
    if (filled.length < least || isTotal(filled)) return false;
    return !isNumberRow(filled, header.cells.length) && !isHeaderAgain(filled, lines);
  });
}

/** Looks at a sheet's first rows; undefined when no header stands in them. */
export function lookAt(rows: readonly SheetRow[], options: LookOptions): Look | undefined {
  const { headerRow, tools, asOf } = options;
  const form = options.mapped ? undefined : findForm(rows, tools, headerRow);
  const header = form?.header ?? headerOf(rows, headerRow, tools);
  if (!header) return undefined;
  const below = rows.slice(header.last + 1);
  const sample = sampleRows(below, header);
  const content = contentJudge(sample, asOf);
  return { rows, header, above: rows.slice(0, header.first), below, sample, content, form };
}

const headerOf = (
  rows: readonly SheetRow[],
  headerRow: number | undefined,
  { words }: RosterTools,
): HeaderBlock | undefined =>
  headerRow === undefined ? findHeader(words, rows) : headerAt(words, rows, headerRow);
