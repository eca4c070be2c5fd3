import { type ChargedPost, unchargedMonths } from '../../contribution/uncharged-months.ts';
import { formatDmy } from '../../domain/date.ts';
import type { MissingBase } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import { type Month, monthRange } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';

/** Of the months that are charged in no row of the person for this post: why, a sentence a reason. */
export function whyNoMonth(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
  missing: MissingBase | undefined,
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
  return unchargedMonths(policy, worker, months, missing).map(({ why, months: own }) =>
    text[why](monthSpans(own, language), facts),
  );
}
