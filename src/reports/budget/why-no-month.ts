import type { Line } from '../../contribution/line.ts';
import {
  type ChargedPost,
  gapMonths,
  type UnchargedMonths,
  unchargedMonths,
} from '../../contribution/uncharged-months.ts';
import { formatDmy } from '../../domain/date.ts';
import type { MissingBase } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import { type Month, monthRange } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';

/** What a row came to, and what it lacked. */
interface RowLines {
  readonly lines: readonly Pick<Line, 'month'>[];
  readonly missing?: MissingBase | undefined;
}

/** Of the months that are charged in no row of the person for this post: why, a sentence a reason. */
export function whyNoMonth(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
  { lines, missing }: RowLines,
  language: Language,
): Shown[] {
  const lined = new Set(lines.map(({ month }) => month));
  return sentences(policy, worker, unchargedMonths(policy, worker, months, missing, lined), language);
}

/** Of a row that is charged: the months that it covers and comes to nothing in, a sentence a reason. */
export function whyGaps(
  policy: Policy,
  worker: ChargedPost & RowLines,
  months: readonly Month[],
  language: Language,
): Shown[] {
  const lined = (): Set<Month> => new Set(worker.lines.map(({ month }) => month));
  return sentences(policy, worker, gapMonths(policy, worker, months, worker.missing, lined), language);
}

function sentences(
  policy: Policy,
  worker: ChargedPost,
  reasons: readonly UnchargedMonths[],
  language: Language,
): Shown[] {
  const text = EXPLAIN_TEXT[language].why;
  const category = policy.categories.get(worker.category);
  const { months: span } = category ?? {};
  const facts = {
    from: worker.from === undefined ? undefined : formatDmy(worker.from),
    to: worker.to === undefined ? undefined : formatDmy(worker.to),
    turn: category?.rotation,
    covered: span && monthSpans(monthRange(span.first, span.last), language),
  };
  return reasons.map(({ why, months: own }) => text[why](monthSpans(own, language), facts));
}
