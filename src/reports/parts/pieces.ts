import { jsonPiece, type Sayable } from '../../domain/shown/sayable.ts';
import { NOTHING, type Shown, said, word } from '../../domain/shown.ts';

/** About as much as is written at once. */
const PIECE = 65_536;

/** The lines in pieces of a useful size, so that a report of a million findings is never one text. */
export function* inPieces(texts: Iterable<Shown>): Generator<Shown, void, undefined> {
  let piece = NOTHING;
  for (const text of texts) {
    piece = said`${piece}${text}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = NOTHING;
  }
  if (piece !== NOTHING) yield piece;
}

/** Stands for the long list until it is written. Its control sign stands in no text that is shown. */
export const LONG_LIST = word('\u0000list');

/**
 * JSON as `JSON.stringify(value, null, 2)` writes it and a line end, with `items` where the value says `LONG_LIST` (its last
 * property, or all of it), which stands `depth` levels deep. It holds only what may be shown, as `jsonText` does.
 */
export function jsonPieces<const V extends object | Shown, const T extends object>(
  value: V & Sayable<V>,
  items: Iterable<T & Sayable<T>>,
  depth: number,
): Generator<Shown, void, undefined> {
  return inPieces(jsonTexts(value, items, depth));
}

function* jsonTexts(
  value: object | Shown,
  items: Iterable<object>,
  depth: number,
): Generator<Shown, void, undefined> {
  const text = JSON.stringify(value, null, 2);
  const mark = JSON.stringify(LONG_LIST);
  const at = text.lastIndexOf(mark);
  const margin = `\n${'  '.repeat(depth)}`;
  yield jsonPiece(`${text.slice(0, at)}[`);
  let first = true;
  for (const item of items) {
    const lines = JSON.stringify(item, null, 2).replaceAll('\n', `${margin}  `);
    yield jsonPiece(`${first ? '' : ','}${margin}  ${lines}`);
    first = false;
  }
  yield jsonPiece(`${first ? '' : margin}]${text.slice(at + mark.length)}\n`);
}
