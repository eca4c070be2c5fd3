import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PolicyInput } from './input.ts';
import { nearestWord } from './nearest.ts';
import type { PolicyProblem, PolicyProblemCode } from './problem.ts';
import { policySchema } from './schema.ts';

export type Parsed =
  | { readonly input: PolicyInput; readonly locate: Locate; readonly problems: readonly [] }
  | { readonly input: undefined; readonly problems: readonly PolicyProblem[] };

/** Line and column of a path in the file, from 1; the nearest parent's where the path itself is not written. */
export type Locate = (path: readonly (string | number)[]) => { line: number; column: number } | undefined;

/** Reads the text of a policy file (YAML, of which JSON is a part). Problems carry line and column. */
export function parsePolicy(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    maxAliasCount: 0,
  } as object);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): PolicyProblem => {
      const { line, col } = counter.linePos(error.pos[0]);
      return { code: 'syntax', path: [], found: error.code, line, column: col };
    });
    return { input: undefined, problems };
  }
  const locate: Locate = (path) => position(document.contents, path, counter);
  const result = policySchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (result.success) return { input: result.data, locate, problems: [] };
  return { input: undefined, problems: result.error.issues.flatMap((issue) => toProblems(issue, locate)) };
}

function position(root: Node | null, path: readonly (string | number)[], counter: LineCounter) {
  let node: unknown = root;
  let at = root?.range?.[0];
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const next: unknown =
      pair ?? (node as { get?: (key: unknown, keep: boolean) => unknown } | null)?.get?.(key, true);
    if (next === undefined) break;
    const place = isPair(next) ? (next.key as Node) : (next as Node);
    at = place.range?.[0] ?? at;
    node = isPair(next) ? next.value : next;
  }
  if (at === undefined) return undefined;
  const { line, col } = counter.linePos(at);
  return { line, column: col };
}

const RULES: Readonly<Record<string, PolicyProblemCode>> = {
  amount: 'bad-amount',
  month: 'bad-month',
  date: 'bad-date',
};

function toProblems(issue: z.core.$ZodIssue, locate: Locate): PolicyProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const problem = (code: PolicyProblemCode, more: Partial<PolicyProblem> = {}): PolicyProblem => {
    const where = more.path ?? path;
    return { code, path: where, ...locate(where), ...more };
  };
  const found = issue.input === undefined ? undefined : String(issue.input);
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path);
    return issue.keys.map((key) =>
      problem('unknown-key', {
        path: [...path, key],
        found: key,
        allowed,
        nearest: nearestWord(key, allowed),
      }),
    );
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const code = found === undefined ? 'missing' : 'not-allowed';
    return [
      problem(code, {
        found,
        allowed,
        nearest: found === undefined ? undefined : nearestWord(found, allowed),
      }),
    ];
  }
  if (issue.code === 'custom') return [problem(RULES[String(issue.params?.rule)] ?? 'bad-form', { found })];
  if (issue.code === 'invalid_type')
    return [problem(found === undefined ? 'missing' : 'wrong-type', { found, allowed: [issue.expected] })];
  if (issue.code === 'invalid_union')
    return [problem('not-allowed', { found, allowed: ['1', '2', '3', '4', '5'] })];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [problem('out-of-range', { found })];
  return [problem('bad-form', { found })];
}

/** The keys that the schema allows at a path, read from the schema itself. */
function allowedKeys(path: readonly (string | number)[]): string[] {
  let schema: unknown = policySchema;
  for (const key of path) schema = step(unwrap(schema), key);
  const shape = (unwrap(schema) as { shape?: object } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (typeof (inner as { unwrap?: unknown } | undefined)?.unwrap === 'function') {
    const wrapped = inner as { unwrap(): unknown; element?: unknown };
    if (wrapped.element !== undefined) break;
    inner = wrapped.unwrap();
  }
  return inner;
}

function step(schema: unknown, key: string | number): unknown {
  const node = schema as
    | { shape?: Record<string, unknown>; valueType?: unknown; element?: unknown }
    | undefined;
  return node?.shape?.[String(key)] ?? node?.valueType ?? node?.element;
}
