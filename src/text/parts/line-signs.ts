import type { LineSign } from '../../domain/cell.ts';

/** As the wizard of a spreadsheet program calls them. */
export const SIGN_ID: Readonly<Record<LineSign, string>> = {
  comma: 'koma',
  semicolon: 'titik koma',
  tab: 'tab',
  bar: 'garis tegak |',
};
export const SIGN_EN: Readonly<Record<LineSign, string>> = {
  comma: 'comma',
  semicolon: 'semicolon',
  tab: 'tab',
  bar: 'the bar |',
};
