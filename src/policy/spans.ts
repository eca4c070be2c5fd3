import { ALL_MONTHS, parseMonth, type Span } from '../domain/month.ts';

/** How a policy writes months: `from` opens a span, `months` bounds it; neither: all the time. */
export interface SpanInput {
  readonly from?: string | undefined;
  readonly months?: readonly [string, string] | undefined;
}

/** Undefined for all the time. */
export function spanOf({ from, months }: SpanInput): Span | undefined {
  const [first, last] = (months ?? [from]).map((text) => (text === undefined ? undefined : parseMonth(text)));
  if (first === undefined) return undefined;
  return { first, last: last ?? Number.POSITIVE_INFINITY };
}

/** Several values of one thing in time, oldest first: one that only begins ends where the next begins. */
export function inTime<T extends { readonly months?: Span | undefined }>(terms: readonly T[]): T[] {
  const begins = ({ months }: T): number => (months ?? ALL_MONTHS).first;
  const sorted = terms.toSorted((a, b) => (begins(a) === begins(b) ? 0 : begins(a) - begins(b)));
  return sorted.map((term, at) => {
    const next = sorted[at + 1];
    const { months } = term;
    if (!next || !months || months.last !== Number.POSITIVE_INFINITY) return term;
    return { ...term, months: { first: months.first, last: begins(next) - 1 } };
  });
}

/** Of values in time the first that shares a month with the one after it; a span that is none shares them too. */
export function firstShared(terms: readonly { readonly months?: Span | undefined }[]): number {
  const spans = terms.map(({ months }) => months ?? ALL_MONTHS);
  return spans.findIndex(({ first, last }, at) => {
    const next = spans[at + 1];
    return next !== undefined && (last >= next.first || last < first);
  });
}
