/** About as much as is written at once. */
const PIECE = 65_536;

/** The lines in pieces of a useful size, so that a report of a million findings is never one text. */
export function* inPieces(texts: Iterable<string>): Generator<string, void, undefined> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Stands for the long list until it is written. Its control sign stands in no text that is shown. */
export const LONG_LIST = '\u0000list';

/**
 * JSON as `JSON.stringify(value, null, 2)` writes it and a line end, with `items` where the value says `LONG_LIST`, its last
 * property, which stands `depth` levels deep.
 */
export function jsonPieces(
  value: object,
  items: Iterable<object>,
  depth: number,
): Generator<string, void, undefined> {
  return inPieces(jsonTexts(value, items, depth));
}

function* jsonTexts(
  value: object,
  items: Iterable<object>,
  depth: number,
): Generator<string, void, undefined> {
  const text = JSON.stringify(value, null, 2);
  const mark = JSON.stringify(LONG_LIST);
  const at = text.lastIndexOf(mark);
  const margin = `\n${'  '.repeat(depth)}`;
  yield `${text.slice(0, at)}[`;
  let first = true;
  for (const item of items) {
    const lines = JSON.stringify(item, null, 2).replaceAll('\n', `${margin}  `);
    yield `${first ? '' : ','}${margin}  ${lines}`;
    first = false;
  }
  yield `${first ? '' : margin}]${text.slice(at + mark.length)}\n`;
}
