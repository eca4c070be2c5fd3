import type { Budget, Cube, Forgone } from '../../budget/model.ts';
import { subFundTotals } from '../../budget/sub-funds.ts';
import type { Language } from '../../domain/language.ts';
import { joined, type Shown, said, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { rateWords, rupiahWords } from '../../text/parts/format.ts';
import { citation } from '../parts/citation.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { unpublishedNotes } from '../policy/fund-notes.ts';

/** What to know of a budget's money before its law: years without published rules, reliefs that are not taken. */
export const moneyNotes = (
  budget: Pick<Budget, keyof Cube | 'forgone' | 'assumptions'>,
  language: Language,
): Shown[] => [
  ...subFundNotes(budget, language),
  ...roundingNotes(budget.rows, budget.assumptions, language),
  ...assumptionNotes(budget.assumptions, language),
  ...unpublishedNotes(budget.months, language),
  ...forgoneNotes(budget.forgone, language),
];

/** What rounding once adds, where the policy rounds so; also where it adds nothing. */
function roundingNotes(
  rows: Budget['rows'],
  assumptions: Budget['assumptions'],
  language: Language,
): Shown[] {
  const differences = rows.filter(({ rounding }) => rounding);
  if (differences.length === 0 && assumptions?.rounding.per === undefined) return [];
  const sum = differences.reduce((total, row) => total + row.total, 0);
  return [BUDGET_TEXT[language].roundingDifference(rupiahWords(sum, language))];
}

/** One sentence for each fund that the policy divides: `APBD: DBH sawit Rp48.384.000; lainnya Rp1.000.000`. */
function subFundNotes(cube: Cube, language: Language): Shown[] {
  const totals = subFundTotals(cube);
  const text = BUDGET_TEXT[language];
  return [...new Set(totals.map(({ fund }) => fund))].map((fund) => {
    const parts = totals
      .filter((one) => one.fund === fund)
      .map(({ subFund, total }) => said`${subFund ?? text.otherSubFund} ${rupiahWords(total, language)}`);
    return text.subFunds(word(fund), joined(parts, '; '));
  });
}

/** One sentence for each relief that the law gives a category and the policy declines, with what it would have taken off. */
function forgoneNotes(forgone: readonly Forgone[], language: Language): Shown[] {
  return forgone.map(({ name, relief, reason, amount }) =>
    BUDGET_TEXT[language].forgone({
      category: name[language],
      relief: citation(relief.source, language),
      payable: rateWords(relief.payable, language),
      amount: rupiahWords(amount, language),
      reason,
    }),
  );
}
