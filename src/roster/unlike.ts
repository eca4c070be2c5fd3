import { cellText, LINE_SIGNS, type LineSign, type SheetRow } from '../domain/cell.ts';
import { columnLetter } from '../domain/place.ts';
import { exactMatch } from './header/header-match.ts';
import { filledCells } from './kinds/row-marks.ts';
import { normalise } from './values/text.ts';

/**
 * What a sheet without a header holds instead, where that can be seen: whole lines in single cells, their parts parted by a
 * sign, or the names of the fields one below the other, so that each person or form runs downwards.
 */
export type Unlike =
  | { readonly kind: 'lines-in-cells'; readonly cell: string; readonly delimiter: LineSign }
  | { readonly kind: 'on-its-side'; readonly column: string };

/** By names: what is shown holds no tab. */
export const SIGNS: Readonly<Record<LineSign, string>> = { semicolon: ';', comma: ',', tab: '\t', bar: '|' };
/** Fewer known names are a word of a sentence. */
const LEAST = 3;

const known = (texts: readonly string[]): number => {
  const fields = new Set(texts.map((text) => exactMatch(normalise(text))?.field));
  fields.delete(undefined);
  return fields.has('nik') || fields.has('nama') ? fields.size : 0;
};

export function unlikeRoster(rows: readonly SheetRow[]): Unlike | undefined {
  return linesInCells(rows) ?? onItsSide(rows);
}

/** No line that names columns is longer. */
const LONGEST = 4_000;

/** What parts the values of a line that names the columns of a roster; undefined for any other text. */
export function lineSignOf(line: string): LineSign | undefined {
  if (line.length > LONGEST) return undefined;
  return LINE_SIGNS.find((sign) => line.includes(SIGNS[sign]) && known(line.split(SIGNS[sign])) >= LEAST);
}

function linesInCells(rows: readonly SheetRow[]): Unlike | undefined {
  for (const row of rows) {
    const [first, ...others] = filledCells(row);
    if (!first || others.length > 0) continue;
    // The cleaned text has lost its tabs.
    const line = cellText(row.cells[first.column - 1]);
    const delimiter = lineSignOf(line);
    if (delimiter)
      return { kind: 'lines-in-cells', cell: `${columnLetter(first.column)}${row.row}`, delimiter };
  }
  return undefined;
}

function onItsSide(rows: readonly SheetRow[]): Unlike | undefined {
  const columns = new Map<number, string[]>();
  for (const row of rows)
    for (const { column, text } of filledCells(row))
      columns.set(column, [...(columns.get(column) ?? []), text.replace(/\s*:\s*$/, '')]);
  const [found] = [...columns].filter(([, texts]) => known(texts) >= LEAST);
  return found && { kind: 'on-its-side', column: columnLetter(found[0]) };
}
