import type { Cell, TypedCell } from './cell.ts';

/**
 * Why a cell that is not empty has no value: an error of a formula, a formula whose result nobody stored, the number
 * signs that a narrow column shows, copied instead of what stood behind them, or two values of which nobody knows which is meant.
 */
export const LOSSES = ['error', 'formula', 'narrow', 'contradicted'] as const;
export type Loss = (typeof LOSSES)[number];

/** A formula that a program wrote and did not compute. One object for all: no reader keeps the formula itself. */
export const FORMULA_CELL: TypedCell = { type: 'formula', raw: '=' };

/** As Excel, LibreOffice and Google Sheets write them; also found as text, where values were copied. */
const ERROR =
  /^(#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|ERROR!|GETTING_DATA|PYTHON!|EXTERNAL!)|Err:\d{3}|Loading\.\.\.)$/i;
/** A formula as text: a function's name, or a cell's, behind the sign; `="0123"` is a text and has a value. */
const FORMULA = /^=[\s+(-]*('[^']*'!|[\w.]+!)?(\$?[A-Z]{1,3}\$?\d+\b|[A-Z_][\w.]*\s*\()/i;
const NARROW = /^#{2,}$/;
/** A longer text is none of these, but for a formula, which its beginning tells. */
const LONGEST = 200;

const HASH = 35;
const EQUALS = 61;
const BLANK = 32;
const E = 69;
const L = 76;

/** Undefined for a cell with a value, and for an empty one. Cheap for text, which nearly every cell is. */
export function lossOf(cell: Cell): Loss | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell !== 'string') {
    return cell.type === 'error' || cell.type === 'formula' || cell.type === 'contradicted'
      ? cell.type
      : undefined;
  }
  const first = cell.charCodeAt(0);
  if (first === HASH || first === EQUALS || first <= BLANK) return lossOfText(cell);
  if (first !== E && first !== L) return undefined;
  return cell.startsWith('Err:') || cell.startsWith('Loading.') ? lossOfText(cell) : undefined;
}

function lossOfText(cell: string): Loss | undefined {
  const text = cell.slice(0, LONGEST).trim();
  if (NARROW.test(text)) return 'narrow';
  if (ERROR.test(text)) return 'error';
  return FORMULA.test(text) ? 'formula' : undefined;
}
