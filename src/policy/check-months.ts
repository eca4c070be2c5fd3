import { formatMonth, type Month, parseMonth, type Span, sharedSpan, yearOf } from '../domain/month.ts';
import type { CategoryInput } from './input.ts';
import type { Path } from './locate.ts';
import type { CategoryPolicy } from './policy.ts';
import type { FoundProblem } from './problem.ts';
import { QUOTA_PLACES } from './quota.ts';
import { firstCrossed, firstShared, type SpanInput } from './spans.ts';

/** Months in the wrong order, or none of the policy's year: what is said of them would count for nothing. */
function checkSpan({ from, months }: SpanInput, year: number | undefined, path: Path): FoundProblem[] {
  const [first, last] = (months ?? []).map(parseMonth);
  if (first !== undefined && last !== undefined && first > last)
    return [{ code: 'months-reversed', path: [...path, 'months'], found: months?.join(' – ') }];
  if (months) return checkYear({ months }, year, path);
  const begin = from === undefined ? undefined : parseMonth(from);
  if (begin === undefined || year === undefined || yearOf(begin) <= year) return [];
  return [{ code: 'months-outside-year', path: [...path, 'from'], found: from, allowed: [String(year)] }];
}

/** Months that miss the policy's year altogether would make every contribution of it nothing. */
export function checkYear({ months }: CategoryInput, year: number | undefined, path: Path): FoundProblem[] {
  const [first, last] = (months ?? []).map(parseMonth);
  if (first === undefined || last === undefined || year === undefined) return [];
  if (first > last || (yearOf(first) <= year && year <= yearOf(last))) return [];
  const found = months?.join(' – ');
  return [{ code: 'months-outside-year', path: [...path, 'months'], found, allowed: [String(year)] }];
}

/** The months of each quota: in order, in the year and in the category's own months, and none with two quotas. */
export function checkQuotas(
  input: CategoryInput,
  category: CategoryPolicy,
  year: number | undefined,
  path: Path,
): FoundProblem[] {
  return QUOTA_PLACES.flatMap((place): FoundProblem[] => {
    const at = [...path, 'quota', place];
    const terms = category.quota[place];
    const problems = checkTerms(input.quota?.[place], terms, year, at);
    if (problems.length > 0 || input.quota?.[place] === undefined) return problems;
    return checkCover(terms ?? [], category.months, at);
  });
}

/** The months of ceilings: in order, in the year; one may be of months inside another's, which both hold. */
export const checkCeilingTerms = (
  written: Parameters<typeof checkTerms>[0],
  terms: readonly Dated[] | undefined,
  year: number | undefined,
  path: Path,
): FoundProblem[] => checkTerms(written, terms, year, path, firstCrossed);

/** The months of one value or of several in time: in order, in the year, and none with two values. */
function checkTerms(
  written: number | SpanInput | readonly SpanInput[] | undefined,
  terms: readonly Dated[] = [],
  year: number | undefined,
  path: Path,
  shared: (terms: readonly Dated[]) => number = (sorted) => firstShared(sorted) + 1 || -1,
): FoundProblem[] {
  if (written === undefined || typeof written === 'number') return [];
  const listed: readonly SpanInput[] = isList(written) ? written : [written];
  const spans = listed.flatMap((one, index) =>
    checkSpan(one, year, isList(written) ? [...path, index] : path),
  );
  if (spans.length > 0) return spans;
  const at = shared(terms);
  // Two values for one month: nothing says which counts.
  if (at < 0) return [];
  const months = terms[at]?.months;
  return [months ? { code: 'months-shared', path, found: spanText(months) } : { code: 'month-twice', path }];
}

interface Dated {
  readonly months?: Span | undefined;
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

function checkCover(terms: readonly Dated[], cover: CategoryPolicy['months'], path: Path): FoundProblem[] {
  return terms.flatMap(({ months }) => outsideCover(months, cover, path) ?? []).slice(0, 1);
}

/** Months of which the category covers none. */
export function outsideCover(
  months: Span | undefined,
  cover: CategoryPolicy['months'],
  path: Path,
): FoundProblem | undefined {
  if (!months || !cover || sharedSpan(months, cover)) return undefined;
  return { code: 'months-outside-cover', path, found: spanText(months), allowed: [spanText(cover)] };
}

export const spanText = ({ first, last }: Span): string =>
  [first, last].map((month) => (Number.isFinite(month) ? formatMonth(month as Month) : '…')).join(' – ');
