import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { problemsOf, settledIssues } from './issues.ts';
import { type Locate, locator, type Path, positionAt, writer } from './locate.ts';
import { nearestOf } from './nearest.ts';
import type { FoundProblem, PolicyProblemCode } from './problem.ts';

/** A kind of file of ours that people write as YAML: a policy, a project. */
export interface YamlFile<T> {
  readonly schema: z.ZodType<T> & { readonly shape: object };
  /** What is said of a text that has none of the schema's keys. */
  readonly otherwise: Extract<PolicyProblemCode, 'not-a-policy' | 'not-a-project'>;
  /** What a text without any value stands for: comments alone. Undefined where something must be said. */
  readonly nothing?: unknown;
  /** More of something than any such file has, so that nothing long is made of it. */
  crowded?(data: unknown): FoundProblem | undefined;
}

export type ParsedYaml<T> =
  | { readonly input: T; readonly locate: Locate; readonly problems: readonly [] }
  | { readonly input: undefined; readonly problems: readonly FoundProblem[] };

/** How often anchors may be used, all in all: far more than a file needs, far less than an attack. */
const MAX_ALIASES = 1_000;

/** Characters of a file: a policy with a line for each village of the largest regency has some 100,000. */
const LONGEST = 2_000_000;

/** Signs that mean something to YAML: a policy of a thousand villages has half as many, and the parser takes seconds and 200 MB for them. */
const MOST_SIGNS = 100_000;
const SIGN = /[\n,:[\]{}?!&*"'-]/g;

/** Items of one list or mapping: what is checked of them is checked pair by pair in places. */
const MOST_ITEMS = 1_000;

/** No text holds it, every workbook and picture does. */
const NUL = '\0';

/** Reads the text of a file of the kind (YAML, of which JSON is a part). Problems carry line and column. */
export function parseYaml<T>(text: string, kind: YamlFile<T>): ParsedYaml<T> {
  if (text.includes(NUL) || text.length > LONGEST || signsOf(text) > MOST_SIGNS) return noneOf(kind);
  try {
    return parsed(text, kind);
  } catch (error) {
    // Brackets a hundred thousand deep: the parser's stack ends first.
    if (error instanceof RangeError) return noneOf(kind);
    // Few anchors that repeat each other make more than memory holds.
    if (error instanceof ReferenceError)
      return { input: undefined, problems: [{ code: 'syntax', path: [], found: 'BAD_ALIAS' }] };
    throw error;
  }
}

function parsed<T>(text: string, kind: YamlFile<T>): ParsedYaml<T> {
  const counter = new LineCounter();
  // The library holds each key of a map against all before it.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  if (document.contents !== null && !isMap(document.contents)) return noneOf(kind);
  const broken = [
    ...syntaxProblems(document, counter),
    ...aliasProblems(document, counter),
    ...wrongKeys(document, counter),
  ];
  // The YAML mistakes of a table or a letter would not help the reader.
  if (broken.length > 0 && !hasKeyOf(kind, document)) return noneOf(kind);
  if (isOfAnotherKind(kind, document)) return noneOf(kind);
  if (broken.length > 0) return { input: undefined, problems: broken };
  const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? kind.nothing;
  const locate = locator(document, counter);
  const crowded = kind.crowded?.(data) ?? crowdedAt(data);
  if (crowded) return { input: undefined, problems: [{ ...crowded, ...locate(crowded.path) }] };
  const writtenAt = writer(document);
  const result = kind.schema.safeParse(data);
  if (result.success) return { input: result.data, locate, problems: [] };
  const problems = result.error.issues
    .flatMap(settledIssues)
    .flatMap((issue) =>
      problemsOf(issue, writtenAt(issue.path as Path), isEmpty(data, issue.path), kind.schema),
    )
    .map((problem) => ({ ...problem, ...locate(problem.path) }));
  return { input: undefined, problems: byPosition(problems) };
}

/** All at once: asked for one by one they took a quarter of the time of a short file. */
const signsOf = (text: string): number => text.match(SIGN)?.length ?? 0;

/** The first list or mapping of more items than any has. What an anchor repeats is looked at once. */
function crowdedAt(data: unknown, path: Path = [], met: Set<unknown> = new Set()): FoundProblem | undefined {
  if (typeof data !== 'object' || data === null || met.has(data)) return undefined;
  met.add(data);
  const items = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  if (items.length > MOST_ITEMS)
    return { code: 'wrong-count', path, found: String(items.length), max: MOST_ITEMS };
  for (const [key, item] of items) {
    const found = crowdedAt(item, [...path, key], met);
    if (found) return found;
  }
  return undefined;
}

const hasKeyOf = ({ schema }: { readonly schema: { readonly shape: object } }, document: Document): boolean =>
  Object.keys(schema.shape).some((key) => document.has(key));

/** Not one key of the kind, nor one that is nearly so: some other file, of which nothing is quoted, since it may hold what nobody may read. */
function isOfAnotherKind(
  { schema }: { readonly schema: { readonly shape: object } },
  { contents }: Document,
): boolean {
  if (!isMap(contents) || contents.items.length === 0) return false;
  const known = nearestOf(Object.keys(schema.shape));
  return !contents.items.slice(0, LOOKED_AT).some(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return name === '__proto__' || (name.length <= LONGEST_KEY && known(name) !== undefined);
  });
}

const LOOKED_AT = 1_000;
/** A longer key is none of ours, and not nearly one. */
const LONGEST_KEY = 40;

const noneOf = <T>({ otherwise }: YamlFile<T>): ParsedYaml<T> => ({
  input: undefined,
  problems: [{ code: otherwise, path: [] }],
});

/** In the order of the file, each once however many anchors repeat its place; what has no place comes first. */
export function byPosition<P extends FoundProblem>(problems: readonly P[]): P[] {
  const met = new Set<string>();
  const once = problems.filter(({ code, line, column, found, path }) => {
    const key = JSON.stringify([code, line, column, found, line === undefined ? path : []]);
    return met.size < met.add(key).size;
  });
  return [...once].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** One problem a line: what follows a slip on the same line is mostly its echo. */
function syntaxProblems(document: Document.Parsed, counter: LineCounter): FoundProblem[] {
  const byLine = new Map<number, FoundProblem>();
  // A tag that nobody knows is a warning there: what stands behind it is then not what its writer meant.
  for (const error of [...document.errors, ...document.warnings]) {
    const position = positionAt(counter, error.pos[0]);
    if (byLine.has(position.line)) continue;
    byLine.set(position.line, { code: 'syntax', path: [], found: error.code, ...position });
  }
  return [...byLine.values()];
}

function aliasProblems(document: Document.Parsed, counter: LineCounter): FoundProblem[] {
  const problems: FoundProblem[] = [];
  // In the order in which they are written, as an alias means what stands before it. The library looks for each from the beginning.
  const anchors = new Set<string>();
  let count = 0;
  visit(document, {
    Value(_key, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_key, alias) {
      count += 1;
      if (count <= MAX_ALIASES && anchors.has(alias.source)) return undefined;
      problems.push({
        code: 'syntax',
        path: [],
        found: 'BAD_ALIAS',
        ...positionAt(counter, alias.range?.[0] ?? 0),
      });
      return problems.length < MOST_PROBLEMS ? undefined : visit.BREAK;
    },
  });
  return problems;
}

/** Of one kind that are told of. */
const MOST_PROBLEMS = 10;

/** Keys that stand twice in one map, and the one that an object of JavaScript takes for something else. */
function wrongKeys(document: Document.Parsed, counter: LineCounter): FoundProblem[] {
  const problems: FoundProblem[] = [];
  visit(document, {
    Map(_key, { items }) {
      const met = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        if (met.has(name))
          problems.push({ code: 'syntax', path: [], found: 'DUPLICATE_KEY', ...positionAt(counter, at) });
        if (name === '__proto__')
          problems.push({
            code: 'unknown-key',
            path: [name],
            found: name,
            allowed: [],
            ...positionAt(counter, at),
          });
        met.add(name);
      }
      return problems.length < MOST_PROBLEMS ? undefined : visit.BREAK;
    },
  });
  return problems;
}

function isEmpty(data: unknown, path: readonly PropertyKey[]): boolean {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value === undefined || value === null;
}
