import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type YAMLMap,
} from 'yaml';

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
  const childOf = children();
  return (path) => {
    let offset = document.contents?.range?.[0];
    let node: unknown = document.contents;
    for (const key of path) {
      const next = childOf(resolved(node, document), key);
      if (next === undefined) break;
      offset = next.at.range?.[0] ?? offset;
      node = next.value;
    }
    return offset === undefined ? undefined : positionAt(counter, offset);
  };
}

/** Gives the text of a value as it is written, `33.10` and not 33.1; undefined for a mapping, a list or nothing. */
export function writer(document: Document): (path: Path) => string | undefined {
  const childOf = children();
  return (path) => {
    let node: unknown = document.contents;
    for (const key of path) node = childOf(resolved(node, document), key)?.value;
    const value = resolved(node, document);
    if (!isScalar(value) || value.value === null) return undefined;
    return value.source ?? String(value.value);
  };
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

interface Child {
  readonly at: Node;
  readonly value: unknown;
}

/** Finds what stands under a key. A mapping is gone through once, however many of its keys are asked for. */
function children(): (node: unknown, key: string | number) => Child | undefined {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Child>>();
  return (node, key) => {
    if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      return item && { at: item, value: item };
    }
    if (!isMap(node)) return undefined;
    const met = known.get(node);
    const pairs = met ?? pairsOf(node);
    if (!met) known.set(node, pairs);
    return pairs.get(String(key));
  };
}

/** Of keys that stand twice, the first. */
function pairsOf({ items }: YAMLMap): ReadonlyMap<string, Child> {
  const pairs = new Map<string, Child>();
  for (const { key, value } of items)
    if (isScalar(key) && !pairs.has(String(key.value))) pairs.set(String(key.value), { at: key, value });
  return pairs;
}
