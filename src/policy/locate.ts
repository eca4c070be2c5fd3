import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

export type Path = readonly (string | number)[];
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a path in the file, from 1; the nearest parent's where the path itself is not written. */
export type Locate = (path: Path) => Position | undefined;

export function positionAt(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

/** Finds keys (of a mapping) and items (of a list) where they stand in the text. */
export function locator(document: Document, counter: LineCounter): Locate {
  return (path) => {
    let offset = document.contents?.range?.[0];
    let node: unknown = document.contents;
    for (const key of path) {
      const next = child(resolved(node, document), key);
      if (next === undefined) break;
      offset = next.at.range?.[0] ?? offset;
      node = next.value;
    }
    return offset === undefined ? undefined : positionAt(counter, offset);
  };
}

/** The text of a value as it is written, `33.10` and not 33.1; undefined for a mapping, a list or nothing. */
export function writtenAt(document: Document, path: Path): string | undefined {
  let node: unknown = document.contents;
  for (const key of path) node = child(resolved(node, document), key)?.value;
  const value = resolved(node, document);
  if (!isScalar(value) || value.value === null) return undefined;
  return value.source ?? String(value.value);
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function child(node: unknown, key: string | number): { at: Node; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item && { at: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair && { at: pair.key as Node, value: pair.value };
}
