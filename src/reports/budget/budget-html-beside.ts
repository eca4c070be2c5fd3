import { claimsOf } from '../../budget/outcome.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { EXPECTED_TEXT } from '../../text/budget/expected.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { rupiahWords } from '../../text/parts/format.ts';
import { htmlSection, listHtml, type Page, type Table, tableHtml } from './budget-html-parts.ts';
import { crossOf, crossTitle, sideNames } from './cross-view.ts';
import { lineName, summaryWords, verdictWords } from './expected-view.ts';
import { claimsWords, outcomeNotes } from './outcome-view.ts';

/** The two dimensions asked for, as a matrix. */
export function crossSection({ budget, labels, facts: { language }, by }: Page): Shown {
  const cross = crossOf(budget, by);
  if (!cross) return NOTHING;
  const { down, across, amounts, total } = cross;
  const nameDown = sideNames(down, labels, budget);
  const nameAcross = sideNames(across, labels, budget);
  const text = BUDGET_TEXT[language];
  const table: Table = {
    heads: [
      text.by[down.dimension],
      ...across.cuts.map(({ key }) => nameAcross(key)),
      text.total,
      text.people,
    ],
    rows: down.cuts.map((cut, at) => [nameDown(cut.key), ...(amounts[at] ?? []), cut.total, cut.workers]),
    foot: [text.total, ...across.cuts.map((cut) => cut.total), total, budget.workers.charged],
  };
  return htmlSection(crossTitle(cross, language), tableHtml(table, language));
}

/** Somebody else's figures beside ours. */
export function expectedSection({ facts: { expected, language }, labels }: Page): Shown {
  if (!expected) return NOTHING;
  const text = EXPECTED_TEXT[language];
  const { totals, untouched } = expected;
  const table: Table = {
    heads: [
      text.line,
      text.people,
      text.theirPeople,
      text.ours,
      text.theirs,
      text.difference,
      text.explanation,
    ],
    rows: expected.lines.map((line) => [
      lineName(line, labels, language),
      line.people,
      line.line.heads ?? NOTHING,
      line.ours,
      line.theirs ?? NOTHING,
      line.difference ?? NOTHING,
      verdictWords(line, language),
    ]),
    foot: totals && [
      text.total,
      NOTHING,
      NOTHING,
      totals.ours,
      totals.theirs,
      totals.ours - totals.theirs,
      NOTHING,
    ],
  };
  const rest = untouched === 0 ? [] : [text.untouched(rupiahWords(untouched, language))];
  return htmlSection(
    text.title,
    tableHtml(table, language),
    listHtml([summaryWords(expected, language), text.sign, ...rest]),
  );
}

/** Contributions paid against benefits received. */
export function outcomeSection({ facts: { outcome, language } }: Page): Shown {
  if (!outcome) return NOTHING;
  const text = OUTCOME_TEXT[language];
  const [only] = outcome.entries;
  const named = outcome.entries.length === 1 && !only?.name ? [] : outcome.entries;
  const table: Table = {
    heads: [text.name, text.paid, text.benefits, text.claims],
    // One figure without a name would only say the total twice.
    rows: named.map(({ name = NOTHING, paid, benefits }) => [
      name,
      paid,
      benefits,
      claimsWords(claimsOf(paid, benefits), language),
    ]),
    foot: [text.total, outcome.paid, outcome.benefits, claimsWords(outcome.claims, language)],
  };
  return htmlSection(text.title, tableHtml(table, language), listHtml(outcomeNotes(outcome, language)));
}
