import type { JoinSummary } from '../../domain/join-summary.ts';
import type { Language } from '../../domain/language.ts';
import { type Shown, shownName } from '../../domain/shown.ts';
import { JOIN_TEXT } from '../../text/roster/join.ts';

/** A sentence a `--join`. */
export function joinLines(joins: readonly JoinSummary[], language: Language): Shown[] {
  return joins.map(({ name, known, completed, filled }) => {
    const cells = Object.values(filled).reduce((sum, count) => sum + count, 0);
    return JOIN_TEXT[language].joined(shownName(name), cells, completed, known);
  });
}
