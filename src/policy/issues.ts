import type { z } from 'zod';
import { spokenFund } from '../domain/fund.ts';
import { nearestOf, nearestWord } from './nearest.ts';
import type { FoundProblem, PolicyProblemCode } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Details = Omit<FoundProblem, 'path' | 'line' | 'column'> & { readonly key?: string | undefined };

const RULES: Readonly<Record<string, PolicyProblemCode>> = {
  amount: 'bad-amount',
  month: 'bad-month',
  date: 'bad-date',
  percent: 'out-of-range',
};

/**
 * What an issue of the schema means to the writer of the file. `written` is the text that stands at the issue's path;
 * `empty` says that nothing stands there.
 */
export function problemsOf(
  issue: Issue,
  written: string | undefined,
  empty: boolean,
  schema: unknown,
): FoundProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return detailsOf(issue, path, written, empty, schema).map(({ key, ...details }) => ({
    ...details,
    path: key === undefined ? path : [...path, key],
  }));
}

/** A longer key is none of ours. */
const LONGEST_KEY = 60;

/** A key as it is told: of one that is no word, and may be a line of any other file, its beginning up to there. */
const quotable = (key: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(key) || key === '__proto__'
    ? key
    : `${/^[\p{L}_-]{0,20}/u.exec(key)?.[0]}…`;

function detailsOf(
  issue: Issue,
  path: (string | number)[],
  found: string | undefined,
  empty: boolean,
  schema: unknown,
): Details[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path, schema);
    const nearest = nearestOf(allowed);
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      key,
      found: quotable(key),
      allowed,
      nearest: nearest(key.slice(0, LONGEST_KEY)),
    }));
  }
  if (empty) return [{ code: 'missing', ...(issue.code === 'invalid_value' ? words(issue.values) : {}) }];
  if (issue.code === 'invalid_union') {
    const word = issue.errors.flat().find(isWordOfSeveral);
    if (word) return detailsOf(word, path, found, empty, schema);
  }
  if (issue.code === 'invalid_value') {
    const { allowed } = words(issue.values);
    const spoken = path.at(-1) === 'fund' && found !== undefined ? spokenFund(found) : undefined;
    const nearest = spoken ?? (found && nearestWord(found, allowed));
    return [{ code: 'not-allowed', found, allowed, nearest }];
  }
  if (issue.code === 'custom') return [{ code: RULES[String(issue.params?.rule)] ?? 'bad-form', found }];
  if (issue.code === 'invalid_type') return [{ code: 'wrong-type', found, allowed: [issue.expected] }];
  if (issue.code === 'too_small' && issue.origin === 'string') return [{ code: 'missing' }];
  if (issue.code === 'too_small') return [{ code: boundCode(issue), found, min: leastOf(issue) }];
  if (issue.code === 'too_big') return [{ code: boundCode(issue), found, max: Number(issue.maximum) }];
  return [{ code: 'bad-form', found: found ?? String(path.at(-1) ?? '') }];
}

/**
 * Of a value that may be written in several ways, the problems of the one way whose kind it has (an amount, a group of
 * keys), at their own paths; the issue itself where it has the kind of none or of several.
 */
export function settledIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ofKind = issue.errors.filter((issues) => !issues.some(isOfOtherKind));
  const [only, ...others] = ofKind;
  if (!only || others.length > 0) return [issue];
  return only
    .map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
    .flatMap((one) => settledIssues(one));
}

const isOfOtherKind = ({ code, path }: Issue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

/** Of the ways that a value could be written, the one that is a word out of a list. */
const isWordOfSeveral = (issue: Issue): boolean =>
  issue.code === 'invalid_value' && issue.path.length === 0 && issue.values.length > 1;

function words(values: readonly unknown[]): { allowed: string[] } {
  return { allowed: values.map(String) };
}

/** The schema has whole bounds; where the bound itself is refused (`above 0`), the next whole number is the least. */
function leastOf({
  minimum,
  inclusive,
}: {
  readonly minimum: number | bigint;
  readonly inclusive?: boolean;
}): number {
  return Number(minimum) + (inclusive === false ? 1 : 0);
}

function boundCode(issue: { readonly origin: string }): PolicyProblemCode {
  return issue.origin === 'array' ? 'wrong-count' : 'out-of-range';
}

/** The keys that the schema allows at a path, read from the schema itself. */
function allowedKeys(path: readonly (string | number)[], whole: unknown): string[] {
  let schema = whole;
  for (const key of path) schema = step(unwrap(schema), key);
  const group = shaped(unwrap(schema)) as
    | { shape?: object; keyType?: { options?: readonly string[] } }
    | undefined;
  return group?.shape ? Object.keys(group.shape) : [...(group?.keyType?.options ?? [])];
}

/** The schema inside `optional()`; a list has `unwrap` too and stays as it is. */
function unwrap(schema: unknown): unknown {
  let inner = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  while (typeof inner?.unwrap === 'function' && inner.element === undefined) {
    inner = inner.unwrap() as typeof inner;
  }
  return inner;
}

/** Of several ways to write a value, the one with keys. */
const shaped = (schema: unknown): unknown => oneWay(schema, (way) => way.shape !== undefined);

/** Of several ways to write a value, the list. */
const listed = (schema: unknown): unknown => oneWay(schema, (way) => way.element !== undefined);

function oneWay(
  schema: unknown,
  is: (way: { readonly shape?: object; readonly element?: unknown }) => boolean,
): unknown {
  const { options } = (schema ?? {}) as { options?: readonly unknown[] };
  const ways = Array.isArray(options) ? options : [];
  return ways.map(unwrap).find((way) => is(way as object)) ?? schema;
}

function step(schema: unknown, key: string | number): unknown {
  const way = typeof key === 'number' ? listed(schema) : shaped(schema);
  const node = way as { shape?: Record<string, unknown>; valueType?: unknown; element?: unknown } | undefined;
  return node?.shape?.[String(key)] ?? node?.valueType ?? node?.element;
}
