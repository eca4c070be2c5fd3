/** `1 row`, `2 rows`; a number that is written in groups already comes as text. English only: Indonesian has no plural. */
export const counted = (count: number | string, one: string, many: string = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;
