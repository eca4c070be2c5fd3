import type { Cell, SheetRow, SheetSource } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { headerAbovePeople, headerNaming } from './header/above-people.ts';
import { type Combined, combinedColumns, combineRow } from './header/combined.ts';
import { type ContentJudge, contentJudge } from './header/content.ts';
import {
  findHeader,
  type HeaderBlock,
  type HeaderCell,
  headerAt,
  headerOfText,
  SEARCHED_ROWS,
} from './header/find-header.ts';
import { type Form, findForm } from './kinds/form.ts';
import {
  filledCells,
  isFamilyHeader,
  isHeaderAgain,
  isNumberRow,
  isOtherHeader,
  isTotal,
} from './kinds/row-marks.ts';
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
  /** As it stands in the sheet. */
  readonly header: HeaderBlock;
  /** The header's cells, those of columns that say one thing together as one. */
  readonly cells: readonly HeaderCell[];
  readonly combined: readonly Combined[];
  /** The rows above the header, and those of the first ones below it that look like people. */
  readonly above: readonly SheetRow[];
  readonly below: readonly SheetRow[];
  readonly sample: readonly SheetRow[];
  readonly content: ContentJudge;
  /** Of a text file: how many columns its header has, blank ones too. */
  readonly width?: number | undefined;
  /** One row a village: then every row holds several people. */
  readonly form?: Form | undefined;
}

export interface LookOptions {
  readonly headerRow?: number | undefined;
  /** The user says what columns are: then no form is looked for, and the header is where they stand. */
  readonly map: ReadonlyMap<Field, string>;
  readonly tools: RosterTools;
  readonly asOf: CalendarDate;
  /** As of the sheet. */
  readonly ragged?: boolean | undefined;
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
export const looksLikePerson = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length === 16 && /^[1-9]\d{15}$/.test(cell);

/** The rows below the header that look like people, up to a further header: the others would blur what a column holds. */
function sampleRows(below: readonly SheetRow[], header: HeaderBlock): SheetRow[] {
  const lines = headerLines(header);
  const least = Math.min(3, header.cells.length);
  const sample: SheetRow[] = [];
  for (const row of below) {
    if (row.cells.some(looksLikePerson)) {
      sample.push(row);
      continue;
    }
    const filled = filledCells(row);
    if (filled.length < least || isTotal(filled)) continue;
    if (isNumberRow(filled, header.cells.length) || isHeaderAgain(filled, lines)) continue;
    if (sample.length > 0 && isOtherHeader(filled)) break;
    sample.push(row);
  }
  return sample;
}

/** Looks at a sheet's first rows; undefined when no header stands in them. */
export function lookAt(rows: readonly SheetRow[], options: LookOptions): Look | undefined {
  const { headerRow, tools, asOf } = options;
  const form = options.map.size > 0 ? undefined : findForm(rows, tools, headerRow);
  const header = form?.header ?? headerOf(rows, options);
  if (!header) return undefined;
  const typed = rows.slice(header.last + 1);
  const combined = form ? [] : combinedColumns(header, sampleRows(typed, header));
  const below = combined.length === 0 ? typed : typed.map((row) => combineRow(row, combined));
  const sample = sampleRows(below, header);
  return {
    rows,
    header,
    cells: combinedCells(header, combined, tools),
    combined,
    above: rows.slice(0, header.first),
    below,
    sample,
    content: contentJudge(sample, asOf),
    width: options.ragged ? widthOf(rows.slice(header.first, header.last + 1)) : undefined,
    form,
  };
}

const widthOf = (header: readonly SheetRow[]): number =>
  Math.max(...header.map(({ cells, width = cells.length }) => width));

/** The named row, else the best known header, else the one that holds a mapped column, else the row above the first people. */
function headerOf(
  rows: readonly SheetRow[],
  { headerRow, map, tools: { words } }: LookOptions,
): HeaderBlock | undefined {
  if (headerRow !== undefined) return headerAt(words, rows, headerRow);
  const best = findHeader(words, rows);
  // A table above it under headings that no list has is the first one.
  const known = (best && headerOfFirst(words, rows, best)) ?? best;
  const wanted = [...map.values()];
  const holds = known?.cells.some(({ names }) => wanted.some((each) => names.includes(normalise(each))));
  if (known && (map.size === 0 || holds)) return known;
  const named = map.size === 0 ? undefined : headerNaming(words, rows, wanted);
  return named ?? known ?? headerAbovePeople(words, rows);
}

/** The header of people who stand above the best known header. */
function headerOfFirst(
  words: RosterTools['words'],
  rows: readonly SheetRow[],
  best: HeaderBlock,
): HeaderBlock | undefined {
  const first = headerAbovePeople(words, rows);
  if (!first || first.last >= best.first) return undefined;
  const row = rows[first.last];
  const filled = row ? filledCells(row) : [];
  return isOtherHeader(filled) && !isFamilyHeader(filled) ? first : undefined;
}

/** Cells of columns that say one thing together as one cell, looked up by what that is. */
function combinedCells(
  { cells }: HeaderBlock,
  combined: readonly Combined[],
  { words }: RosterTools,
): readonly HeaderCell[] {
  if (combined.length === 0) return cells;
  return cells.flatMap((cell) => {
    const group = combined.find(({ columns }) => columns.includes(cell.column));
    if (!group) return [cell];
    const { columns, header, names } = group;
    return cell.column === columns[0] ? [headerOfText(words, cell.column, header, names)] : [];
  });
}
