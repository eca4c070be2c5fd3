import { BINARIES, DOCUMENTS, SPREADSHEETS } from './documents.ts';
import type { Hostile } from './item.ts';
import { PAGES } from './pages.ts';
import { CELLS, CSV } from './texts.ts';
import { ZIPS } from './zips.ts';

/** Every hostile file, by families; made when asked for, and never stored. */
export const CORPUS: readonly Hostile[] = [
  ...CSV,
  ...CELLS,
  ...PAGES,
  ...ZIPS,
  ...DOCUMENTS,
  ...SPREADSHEETS,
  ...BINARIES,
];
