import { ownWords, type Shown } from './shown.ts';
import type { SourceName } from './source-name.ts';

/** Where something stands in the operator's own file. Rows and columns count from 1. */
export interface Place<Name = SourceName> {
  readonly file: Name;
  readonly sheet?: Name | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** A place named as it may be shown. */
export type ShownPlace = Place<Shown>;

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): Shown {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return ownWords(letters);
}

/** A → 1, AA → 27; undefined for anything that is no column letter. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B17`, as every spreadsheet program names the cell; undefined without row and column. */
export function cellName(place: Pick<Place, 'row' | 'column'>): Shown | undefined {
  return place.row && place.column ? ownWords(`${columnLetter(place.column)}${place.row}`) : undefined;
}
