import { cellText, LINE_SIGNS, type LineSign, type SheetRow } from '../domain/cell.ts';
import { columnLetter } from '../domain/place.ts';
import { isNikCell } from './header/above-people.ts';
import { exactMatch } from './header/header-match.ts';
import { rootsOf } from './header/roots.ts';
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
      columns.set(column, [...(columns.get(column) ?? []), text.replace(/(?<!\s)\s*:\s*$/, '')]);
  const [found] = [...columns].filter(([, texts]) => known(texts) >= LEAST);
  const column = found?.[0] ?? labelledNik(rows);
  return column === undefined ? undefined : { kind: 'on-its-side', column: columnLetter(column) };
}

/** Rows around the label of a number in which the label of the name stands. */
const NEAR = 12;

/** The column of the label before the first number of sixteen digits, where the name has its label there too. */
function labelledNik(rows: readonly SheetRow[]): number | undefined {
  const at = rows.findIndex(({ cells }) => cells.some(isNikCell));
  const [label, ...values] = filledCells(rows[at] ?? { row: 0, cells: [] });
  if (!label || values.length === 0 || !rootsOf(label.text).has('nik') || isNikCell(label.text))
    return undefined;
  const near = rows.slice(Math.max(0, at - NEAR), at + NEAR);
  const names = near.some((row) => {
    const [first] = filledCells(row);
    const roots =
      first && first.column === label.column && row !== rows[at] ? rootsOf(first.text) : undefined;
    return roots?.has('name') === true && !roots.has('mother') && !roots.has('nik');
  });
  return names ? label.column : undefined;
}
