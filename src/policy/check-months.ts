import { parseMonth, yearOf } from '../domain/month.ts';
import type { CategoryInput } from './input.ts';
import type { Path } from './locate.ts';
import type { PolicyProblem } from './problem.ts';

/** Months in the wrong order, or none of the policy's year: what is said of them would count for nothing. */
export function checkSpan(
  {
    from,
    months,
  }: { readonly from?: string | undefined; readonly months?: readonly [string, string] | undefined },
  year: number | undefined,
  path: Path,
): PolicyProblem[] {
  const [first, last] = (months ?? []).map(parseMonth);
  if (first !== undefined && last !== undefined && first > last)
    return [{ code: 'months-reversed', path: [...path, 'months'], found: months?.join(' – ') }];
  if (months) return checkYear({ months }, year, path);
  const begin = from === undefined ? undefined : parseMonth(from);
  if (begin === undefined || year === undefined || yearOf(begin) <= year) return [];
  return [{ code: 'months-outside-year', path: [...path, 'from'], found: from, allowed: [String(year)] }];
}

/** Months that miss the policy's year altogether would make every contribution of it nothing. */
export function checkYear({ months }: CategoryInput, year: number | undefined, path: Path): PolicyProblem[] {
  const [first, last] = (months ?? []).map(parseMonth);
  if (first === undefined || last === undefined || year === undefined) return [];
  if (first > last || (yearOf(first) <= year && year <= yearOf(last))) return [];
  const found = months?.join(' – ');
  return [{ code: 'months-outside-year', path: [...path, 'months'], found, allowed: [String(year)] }];
}
