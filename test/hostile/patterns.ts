import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { TRIES_ALL } from '../support/tries.ts';

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

/** A node and all below it, however deep: generators within generators took most of the time. */
function nodesOf(node: Node): Node[] {
  const found = [node];
  for (const one of found)
    for (const value of Object.values(one))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) found.push(child);
  return found;
}

const sources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .sort();

/** Lines without code, and imports: in both a slash is none of an expression. */
const NO_CODE =
  /^\s*\/\/.*|^\s*(?:\/\*|\*[ /])(?:[^*\n]|\*(?!\/))*(?:\*\/)?$|^\s*\*$|^(?:(?:import|export)\b.*|\}) from '[^']*';$|^import '[^']*';$/gm;
/** A slash where an expression may begin, which is neither that of a comment nor within a word or a text of one word, and a second one. */
const BEGINS = /[(,=:[!&|?{};>\s]\/(?![/*])[^\n]*\//;
/** Three quarters of the files have none; to take one apart costs more than all else here. All are in `npm run test:all`. */
const mayHold = (code: string): boolean => TRIES_ALL || BEGINS.test(code.replace(NO_CODE, ''));

/** Every regular expression that is written in the source, each once. */
export function writtenPatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of sources()) {
    const code = readFileSync(path, 'utf8');
    if (!mayHold(code)) continue;
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

const isFunction = ({ type }: Node): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);

const composes = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') &&
  isNode(callee) &&
  callee.type === 'Identifier' &&
  callee.name === 'RegExp';

/** Where regular expressions are put together: `called` ones each time a function runs, from what it is given. */
export function composed(): { readonly files: readonly string[]; readonly called: readonly string[] } {
  const files = new Set<string>();
  const called: string[] = [];
  for (const path of sources()) {
    const code = readFileSync(path, 'utf8');
    if (!/\bRegExp\(/.test(code)) continue;
    const nodes = nodesOf(parseAst(code, { lang: 'ts' }, path) as unknown as Node);
    const functions = nodes.filter(isFunction);
    for (const node of nodes.filter(composes)) {
      files.add(path);
      // A function that is handed to `map` and the like runs as the module is loaded, and is seen there.
      const around = functions.filter(({ start, end }) => start < node.start && node.start < Number(end));
      if (around.some((each) => !isHanded(each, nodes)))
        called.push(`${path}:${code.slice(0, node.start).split('\n').length}`);
    }
  }
  return { files: [...files], called };
}

/** Whether a function stands as an argument where the module itself calls something. */
function isHanded(inner: Node, nodes: readonly Node[]): boolean {
  return nodes.some(
    ({ type, arguments: given }) =>
      (type === 'CallExpression' || type === 'NewExpression') &&
      Array.isArray(given) &&
      given.includes(inner),
  );
}
