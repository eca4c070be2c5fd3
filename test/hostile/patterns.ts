import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression of the program, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
}

const sources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .sort();

/** Every regular expression that is written in the source, each once. */
export function writtenPatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of sources()) {
    const code = readFileSync(path, 'utf8');
    for (const node of nodesOf(parseAst(code, { lang: 'ts' }, path) as unknown as Node)) {
      const { pattern: source, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
      if (source === undefined || flags === undefined) continue;
      const place = `${path}:${code.slice(0, node.start).split('\n').length}`;
      const key = `/${source}/${flags}`;
      if (!found.has(key)) found.set(key, { source, flags, place });
    }
  }
  return [...found.values()];
}

/** Files that put regular expressions together. */
export function composingFiles(): string[] {
  return sources().filter((path) => {
    const program = parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }, path) as unknown as Node;
    return [...nodesOf(program)].some(
      ({ type, callee }) =>
        (type === 'NewExpression' || type === 'CallExpression') &&
        isNode(callee) &&
        callee.type === 'Identifier' &&
        callee.name === 'RegExp',
    );
  });
}
