import type { Cell, SheetRow } from '../../domain/cell.ts';
import { spread } from '../rows/spread.ts';
import { isBlank } from '../values/says-nothing.ts';
import { typedText, unquoted } from '../values/text.ts';

/** From so many rows on a few of them are asked first. */
const MANY = 16;

/** What says a value of a column; nothing where the cell is as good as empty. */
export function valueIn(cell: Cell): string {
  const text = cell === undefined ? '' : unquoted(typedText(cell));
  return isBlank(text) ? '' : text;
}

/** What a text must have to pass a test at all: told at a glance, and most columns have not. */
export type Needs = 'digit' | 'letter' | 'both';

interface Probe {
  readonly text: string;
  readonly cell: Cell;
  readonly digit: boolean;
  readonly letter: boolean;
}

/** Four values spread evenly over a column; undefined where it has few rows or one of those is empty. */
function probesOf(rows: readonly SheetRow[], column: number): readonly Probe[] | undefined {
  if (rows.length < MANY) return undefined;
  const probes: Probe[] = [];
  for (const { cells } of spread(rows, 4)) {
    const cell = cells[column - 1];
    const text = valueIn(cell);
    if (text === '') return undefined;
    probes.push({ text, cell, digit: /\d/.test(text), letter: /\p{L}/u.test(text) });
  }
  return probes;
}

const mayPass = ({ digit, letter }: Probe, needs: Needs | undefined): boolean =>
  (digit || needs === undefined || needs === 'letter') &&
  (letter || needs === undefined || needs === 'digit');

/**
 * Tells of a column and a test whether four values, from all over the column, all fail it. Where nearly all fit, one in five does
 * not; four of four do not where it is another column.
 */
export function prober(
  rows: readonly SheetRow[],
): (column: number, test: (text: string, cell: Cell) => boolean, needs?: Needs) => boolean {
  const probes = new Map<number, readonly Probe[] | undefined>();
  return (column, test, needs) => {
    const all = probes.has(column) ? probes.get(column) : probesOf(rows, column);
    probes.set(column, all);
    return all?.every((probe) => !mayPass(probe, needs) || !test(probe.text, probe.cell)) ?? false;
  };
}
