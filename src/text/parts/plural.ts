import { ownWords, type Shown } from '../../domain/shown.ts';
/** `1 row`, `2 rows`; a number that is written in groups already comes as text. English only: Indonesian has no plural. */
export const counted = (count: number | Shown, one: string, many: string = `${one}s`): Shown =>
  ownWords(`${count} ${String(count) === '1' ? one : many}`);
