import type { SheetRow, SheetSource } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { headerAbovePeople, headerNaming } from './header/above-people.ts';
import { type Combined, combinedCells, combinedColumns, combineRow } from './header/combined.ts';
import { type ContentJudge, contentJudge } from './header/content.ts';
import { findHeader, headerAt, SEARCHED_ROWS } from './header/find-header.ts';
import type { HeaderBlock, HeaderCell } from './header/header-block.ts';
import { type Form, findForm } from './kinds/form.ts';
import { filledCells, isFamilyHeader, isOtherHeader } from './kinds/row-marks.ts';
import { sampleRows } from './kinds/sample-rows.ts';
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

/** Looks at a sheet's first rows; undefined when no header stands in them. */
export function lookAt(rows: readonly SheetRow[], options: LookOptions): Look | undefined {
  const { headerRow, tools, asOf } = options;
  const form = options.map.size > 0 ? undefined : findForm(rows, tools, headerRow);
  const header = form?.header ?? headerOf(rows, options);
  if (!header) return undefined;
  const typed = rows.slice(header.last + 1);
  const people = sampleRows(typed, header);
  const combined = form ? [] : combinedColumns(header, people);
  const together = (all: readonly SheetRow[]): readonly SheetRow[] =>
    combined.length === 0 ? all : all.map((row) => combineRow(row, combined));
  const [below, sample] = [together(typed), together(people)];
  return {
    rows,
    header,
    cells: combinedCells(header, combined, tools.words),
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
  const filled = first.cells.map(({ column, header }) => ({ column, text: header }));
  const row = rows[first.last];
  return isOtherHeader(filled) && !isFamilyHeader(row ? filledCells(row) : []) ? first : undefined;
}
