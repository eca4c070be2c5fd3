import type { Cell, TypedCell } from '../../domain/cell.ts';
import type { Field } from '../../domain/field.ts';
import { isBlank } from '../values/says-nothing.ts';
import { typedText } from '../values/text.ts';
import type { Draft, Reading } from './row.ts';

/** A cell that is not empty. */
export type FullCell = string | TypedCell;

/** The value of a cell's text, or undefined when it cannot be understood; `cell` is given for anything but text. */
export type Parse<T> = (text: string, cell: TypedCell | undefined) => T | undefined;

/** No reading: the cell says nothing. */
export type ReadCell<T> = (cell: FullCell) => Reading<T> | undefined;

/** Repeated texts are parsed once. A column of more different texts starts anew, or stops when few came again. */
const REMEMBERED = 16_384;

function fresh<T>(field: Field, column: number, parse: Parse<T>, cell: FullCell): Reading<T> | undefined {
  const typed = typeof cell === 'string' ? undefined : cell;
  const text = typedText(cell);
  if (text === '' || isBlank(text)) return undefined;
  const value = typed?.type === 'error' ? undefined : parse(text, typed);
  return typed?.type === 'number'
    ? { field, column, text, value, numeric: true }
    : { field, column, text, value };
}

/** Reads a column whose values are nearly all different. */
export function readEach<T>(field: Field, column: number, parse: Parse<T>): ReadCell<T> {
  return (cell) => fresh(field, column, parse, cell);
}

/** A number; texts compare by their letters, and equal dates of a workbook are one cell. */
const isLoneCell = (cell: FullCell): boolean => typeof cell !== 'string' && cell.type !== 'date';

/** Reads a column whose values repeat: equal texts share one reading. */
export function readRepeated<T>(field: Field, column: number, parse: Parse<T>): ReadCell<T> {
  const texts = new Map<FullCell, Reading<T> | undefined>();
  let again = 0;
  let repeats = true;
  // Rows of one village stand together.
  let before: FullCell = '';
  let readBefore: Reading<T> | undefined;
  return (cell) => {
    if (cell === before) {
      again++;
      return readBefore;
    }
    if (!repeats || isLoneCell(cell)) return fresh(field, column, parse, cell);
    const known = texts.get(cell);
    if (known !== undefined || texts.has(cell)) {
      again++;
      before = cell;
      readBefore = known;
      return known;
    }
    if (texts.size >= REMEMBERED) {
      repeats = again > REMEMBERED;
      again = 0;
      texts.clear();
    }
    const reading = fresh(field, column, parse, cell);
    texts.set(cell, reading);
    return reading;
  };
}

/** Puts what a cell says into its row. */
export type Fill = (cell: FullCell, draft: Draft, cells: readonly Cell[]) => void;
