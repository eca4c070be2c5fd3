import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** What the rules of the house ask about a source file. */
export interface SourceFacts {
  readonly lines: number;
  /** Functions of any kind with a body, by `name:line`. */
  readonly functions: ReadonlyMap<string, number>;
  /** Names at module level that can hold something else later: `let`, and containers that begin empty. */
  readonly state: readonly string[];
  /** Lines in which a language is compared with one of its codes. */
  readonly languageTests: readonly number[];
  /** Exported types, interfaces and classes. */
  readonly types: readonly string[];
  /** Exported functions and constants. */
  readonly values: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

/** What may be more than a plain list of names: a container that begins empty, a `let` of the module, a comparison of a language. */
const NEEDS_PARSING =
  /^(?:export )?(?:let|var) |^(?:export )?const .*[^>]= (?:new |\[\]|\{\})|[!=]==\s*'(?:id|en)'|'(?:id|en)'\s*[!=]==/m;
const EXPORTED =
  /^export (?:declare )?(?:(?:abstract )?(?<type>type|interface|class) |(?:async )?function\*? ?|const )(?<name>\w+)/gm;

/** Lines of the longest statement of the module, within which every function lies: from its first sign in the first column to the next. */
function longestStatement(code: string): number {
  const starts = [...code.matchAll(/^[^\s})\]]/gm)].map(
    ({ index }) => code.slice(0, index).split('\n').length,
  );
  return Math.max(0, ...[...starts, code.split('\n').length].map((line, at) => line - (starts[at - 1] ?? 1)));
}

/** A text of several lines, which may have any sign in the first column. */
const LONG_TEXT = /^[^`\n]*`(?:[^`\n]*`[^`\n]*`)*[^`\n]*$/m;

/**
 * What the text of a file says without being parsed, which takes ten times as long; undefined where it has to be. The way in which
 * the files are formatted makes the text say it: `npm run test:all` holds both against each other.
 * @param longest lines of a function that is not asked about
 */
export function plainFacts(path: string, longest: number): SourceFacts | undefined {
  const code = readFileSync(path, 'utf8');
  if (NEEDS_PARSING.test(code) || LONG_TEXT.test(code) || longestStatement(code) > longest) return undefined;
  const lines = code.split('\n').length - (code.endsWith('\n') ? 1 : 0);
  const exported = [...code.matchAll(EXPORTED)].map(({ groups }) => groups ?? {});
  const names = (isWanted: (type?: string) => boolean): string[] => [
    ...new Set(exported.flatMap(({ type, name }) => (isWanted(type) && name ? [name] : []))),
  ];
  return {
    lines,
    functions: new Map(),
    state: [],
    languageTests: [],
    types: exported.flatMap(({ type, name }) => (type && name ? [name] : [])),
    values: names((type) => type === undefined),
  };
}

export function sourceFacts(path: string): SourceFacts {
  const code = readFileSync(path, 'utf8');
  const program = parseAst(code, { lang: 'ts' }, path) as unknown as Node;
  const lineAt = lineFinder(code);
  const functions = new Map<string, number>();
  const languageTests: number[] = [];
  const visit = (node: Node, name: string): void => {
    if (isFunction(node)) {
      const first = lineAt(node.start);
      functions.set(`${name}:${first}`, lineAt(node.end) - first + 1);
    }
    if (testsLanguage(node)) languageTests.push(lineAt(node.start));
    const own = nameOf(node) ?? name;
    for (const child of childrenOf(node)) visit(child, own);
  };
  visit(program, '');
  const statements = (program.body as Node[]).map((statement) =>
    isNode(statement.declaration)
      ? { exported: true, node: statement.declaration }
      : { exported: false, node: statement },
  );
  return {
    lines: lineAt(code.length) - (code.endsWith('\n') ? 1 : 0),
    functions,
    state: statements.flatMap(({ node }) => stateOf(node)),
    languageTests,
    types: statements.flatMap(({ exported, node }) => (exported && isType(node) ? (nameOf(node) ?? []) : [])),
    values: [...new Set(statements.flatMap(({ exported, node }) => (exported ? valuesOf(node) : [])))],
  };
}

function lineFinder(code: string): (offset: number) => number {
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const isFunction = ({ type, body }: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type) && isNode(body);

const isType = ({ type }: Node): boolean =>
  /^(TSInterfaceDeclaration|TSTypeAliasDeclaration|ClassDeclaration)$/.test(type);

/** A function, of whose overloads each is a node, or what a `const` holds. */
function valuesOf(node: Node): string[] {
  if (/^(FunctionDeclaration|TSDeclareFunction)$/.test(node.type)) return [nameOf(node) ?? []].flat();
  if (node.type !== 'VariableDeclaration') return [];
  return (node.declarations as Node[]).flatMap((declaration) => nameOf(declaration) ?? []);
}

function nameOf({ id, key }: Node): string | undefined {
  const named = isNode(id) ? id : key;
  if (!isNode(named)) return undefined;
  return typeof named.name === 'string' ? named.name : undefined;
}

function testsLanguage({ type, operator, left, right }: Node): boolean {
  if (type !== 'BinaryExpression' || !/^[!=]==$/.test(operator as string)) return false;
  const sides = [left, right].filter(isNode);
  return sides.some(({ value }) => value === 'id' || value === 'en') && sides.some(isLanguage);
}

function isLanguage({ type, name, property }: Node): boolean {
  return type === 'MemberExpression' ? isNode(property) && isLanguage(property) : name === 'language';
}

function stateOf({ type, kind, declarations }: Node): string[] {
  if (type !== 'VariableDeclaration') return [];
  return (declarations as Node[]).flatMap(({ id, init }) => {
    const holds = kind !== 'const' || (isNode(init) && startsEmpty(init));
    return holds && isNode(id) && !isReadonly(id) && typeof id.name === 'string' ? [id.name] : [];
  });
}

/** `ReadonlyMap<…>`, `readonly string[]`, `Readonly<…>`: nothing can be put in. */
function isReadonly({ typeAnnotation }: Node): boolean {
  const type = isNode(typeAnnotation) ? typeAnnotation.typeAnnotation : undefined;
  if (!isNode(type)) return false;
  if (type.type === 'TSTypeOperator') return type.operator === 'readonly';
  return isNode(type.typeName) && /^Readonly/.test(String(type.typeName.name));
}

/** `new Map()`, `[]`, `{}`: of no use unless something is put in. */
function startsEmpty({ type, callee, arguments: given, elements, properties }: Node): boolean {
  const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;
  if (type === 'NewExpression')
    return isNode(callee) && /^(Map|Set|WeakMap|WeakSet)$/.test(String(callee.name)) && isEmpty(given);
  return type === 'ArrayExpression' ? isEmpty(elements) : type === 'ObjectExpression' && isEmpty(properties);
}
