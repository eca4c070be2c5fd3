import type { SheetRow } from '../../domain/cell.ts';
import { exactMatch } from '../header/header-match.ts';
import { type Root, rootsOf } from '../header/roots.ts';
import { clean, normalise, typedText } from '../values/text.ts';

/** A cell with text, cleaned. */
export interface FilledCell {
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

export function filledCells(row: SheetRow): FilledCell[] {
  const filled: FilledCell[] = [];
  row.cells.forEach((cell, index) => {
    const text = cell === undefined ? '' : clean(typeof cell === 'string' ? cell : typedText(cell));
    if (text) filled.push({ column: index + 1, text });
  });
  return filled;
}

const TOTAL = /^(grand|sub)?[\s-]*(jumlah|total|jml)\b/i;

/** A sum at the foot; its label stands in one of the first cells. */
export function isTotal(filled: readonly FilledCell[]): boolean {
  return filled.slice(0, 4).some(({ text }) => TOTAL.test(text));
}

/** `1 2 3 …`, `(1) (2) (3)`, which Excel made -1, -2, -3, or `KOLOM 2 3 4`. */
export function isNumberRow(filled: readonly FilledCell[], headers: number): boolean {
  const texts = filled.map(({ text }) => text);
  const numbers = (/^kolom$/i.test(texts[0] ?? '') ? texts.slice(1) : texts).map((text) =>
    /^\(?-?\d{1,3}\)?$/.test(text) ? Math.abs(Number(text.replace(/[()]/g, ''))) : Number.NaN,
  );
  if (numbers.length < Math.min(3, headers) || numbers.length < 2) return false;
  return numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}

/** The header of the table once more, as on the next printed page. */
export function isHeaderAgain(
  filled: readonly FilledCell[],
  headers: ReadonlyMap<number, readonly string[]>,
): boolean {
  const equal = filled.filter(({ column, text }) => isOneOf(text, headers.get(column))).length;
  return equal >= 2 && equal * 10 >= filled.length * 6;
}

/** Nearly every cell begins with another letter than its header, and then needs no second look. */
function isOneOf(text: string, lines: readonly string[] | undefined): boolean {
  if (lines === undefined) return false;
  const first = text.charCodeAt(0) | 32;
  const isPlain = (first > 47 && first < 58) || (first > 96 && first < 123);
  if (isPlain && lines.every((line) => line.charCodeAt(0) !== first)) return false;
  return lines.includes(normalise(text));
}

const holdsNumber = (filled: readonly FilledCell[]): boolean =>
  filled.some(({ text }) => /\d{5}|\d[-/]\d/.test(text));

/** The header of another table in the same sheet: three known names, a person among them, or words for number and name; no data. */
export function isOtherHeader(filled: readonly FilledCell[]): boolean {
  if (filled.length < 3 || holdsNumber(filled)) return false;
  const fields = new Set(filled.map(({ text }) => exactMatch(normalise(text))?.field));
  fields.delete(undefined);
  if (fields.size >= 3 && (fields.has('nama') || fields.has('nik'))) return true;
  return namesNumberAndName(filled);
}

/**
 * Headings that no list of ours has: most cells speak of something that columns hold, one of the number of people and another of
 * their names. A cell that is long is text.
 */
function namesNumberAndName(filled: readonly FilledCell[]): boolean {
  const roots = filled.map(({ text }) => (text.length > LONGEST_HEADING ? NO_ROOTS : rootsOf(text)));
  const numbers = roots.filter((each) => each.has('nik'));
  const names = roots.filter((each) => each.has('name') && !each.has('mother'));
  const both = names.some((name) => numbers.some((number) => number !== name));
  const known = roots.filter((each) => each.size > 0).length;
  return both && known * 10 >= filled.length * MOST_KNOWN;
}

/** Of ten cells. */
const MOST_KNOWN = 6;

const LONGEST_HEADING = 60;
const NO_ROOTS: ReadonlySet<Root> = new Set();

/** The heading of a family block in a population register: `NO.KK | NAMA.KK | ALAMAT`. */
export function isFamilyHeader(filled: readonly FilledCell[]): boolean {
  if (filled.length < 2 || filled.length > 6 || holdsNumber(filled)) return false;
  const names = filled.map(({ text }) => normalise(text));
  const familyCard = names.some((name) => exactMatch(name)?.field === 'no_kk');
  return (
    familyCard &&
    names.some((name) => name === 'alamat' || name === 'nama kk' || name.includes('kepala keluarga')) &&
    !names.includes('nik')
  );
}
