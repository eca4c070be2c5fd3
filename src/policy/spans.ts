import { ALL_MONTHS, parseMonth, type Span, sharedSpan } from '../domain/month.ts';

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
  const sorted = [...terms].sort((a, b) => (begins(a) === begins(b) ? 0 : begins(a) - begins(b)));
  return sorted.map((term, at) => {
    const next = sorted[at + 1];
    const { months } = term;
    if (!next || !months || months.last !== Number.POSITIVE_INFINITY) return term;
    return { ...term, months: { first: months.first, last: begins(next) - 1 } };
  });
}

/** The same, where one of all months beside them is of the months that they leave. */
export function inTimeWithRest<T extends { readonly months?: Span | undefined }>(terms: readonly T[]): T[] {
  const dated = inTime(terms.filter(({ months }) => months !== undefined));
  const always = terms.filter(({ months }) => months === undefined);
  if (always.length !== 1) return inTime(terms);
  const left = dated.reduce(
    (rest, { months }) => rest.flatMap((term) => (months ? outsideSpan(term, months) : [term])),
    always,
  );
  return inTime([...left, ...dated]);
}

/** What is left of a term's months when those of another are taken out. */
export function outsideSpan<T extends { readonly months?: Span | undefined }>(
  term: T,
  { first, last }: Span,
): T[] {
  const whole = term.months ?? ALL_MONTHS;
  if (!sharedSpan(whole, { first, last })) return [term];
  const left = [
    { first: whole.first, last: Math.min(whole.last, first - 1) },
    { first: Math.max(whole.first, last + 1), last: whole.last },
  ];
  const isAny = (span: Span): boolean =>
    span.first <= span.last && span.first < ALL_MONTHS.last && span.last > ALL_MONTHS.first;
  return left.filter(isAny).map((months) => ({ ...term, months }));
}

/**
 * Of limits in time the first that shares a month with another, unless one is of some months inside the other's: what may
 * be spent in half a year beside what may be spent in the year. -1: none does.
 */
export function firstCrossed(terms: readonly { readonly months?: Span | undefined }[]): number {
  const spans = terms.map(({ months }) => months ?? ALL_MONTHS);
  return spans.findIndex((span, at) =>
    span.last < span.first
      ? true
      : spans
          .slice(0, at)
          .some((other) => sharedSpan(span, other) && !isInside(span, other) && !isInside(other, span)),
  );
}

const isInside = (inner: Span, outer: Span): boolean =>
  Number.isFinite(inner.last) &&
  Number.isFinite(inner.first) &&
  inner.first >= outer.first &&
  inner.last <= outer.last &&
  (inner.first > outer.first || inner.last < outer.last);

/** Of values in time the first that shares a month with the one after it; a span that is none shares them too. */
export function firstShared(terms: readonly { readonly months?: Span | undefined }[]): number {
  const spans = terms.map(({ months }) => months ?? ALL_MONTHS);
  return spans.findIndex(({ first, last }, at) => {
    const next = spans[at + 1];
    return next !== undefined && (last >= next.first || last < first);
  });
}
