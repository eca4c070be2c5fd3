import { annualOf, monthlyOf, type Premium, type WorkerPremium } from '../../budget/premium.ts';
import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import { joined, NOTHING, nikAsAsked, type Shown, said, trimmedEnd, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { groupedNumber, rupiahWords } from '../../text/parts/format.ts';
import { fundName, type Labels, labelsOf } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { paragraph, textTable } from '../parts/text-table.ts';
import { periodWords, policyNote, rosterNotes, unchargedNotes } from './budget-notes.ts';
import { closingLines, monthLines, nobodyWords, noteLines } from './budget-text.ts';
import { partsUnder } from './fund-parts.ts';
import { membershipNotes } from './membership-notes.ts';
import { whyGaps, whyNoMonth } from './why-no-month.ts';

/** So many workers are listed on a screen; the sentence below says how many more there are. */
const LISTED = 40;

/** Contributions for people, 80 columns: each worker, then the sums, the law and its doubts. */
export function premiumText(
  premium: Premium,
  facts: RunFacts,
  options: { readonly unmask?: boolean | undefined; readonly max?: number | undefined } = {},
): Shown {
  const { language, policy, rosters } = facts;
  const text = BUDGET_TEXT[language];
  const shown = premium.workers.slice(0, options.max ?? LISTED);
  const left = premium.workers.length - shown.length;
  const labels = labelsOf(policy, language);
  const lines = [
    text.premiumTitle(periodWords(premium.months, language)),
    ...paragraph(policyNote(policy, premium.budget, language)),
    NOTHING,
    ...noteLines([
      ...rosterNotes(rosters, language),
      ...unchargedNotes(premium.budget.workers, language),
      ...membershipNotes(policy, premium.workers, premium.months, language),
    ]),
    NOTHING,
    ...(premium.budget.workers.charged === 0 ? paragraph(nobodyWords(premium.budget, language)) : []),
    ...workerLines(shown, premium.months, { policy, labels, language, unmask: options.unmask === true }),
    ...(left > 0 ? paragraph(text.moreWorkers(groupedNumber(left, language)), 2) : []),
    ...(premium.budget.workers.charged === 0 ? [] : sums(premium, labels, language)),
  ];
  return said`${trimmedEnd(joined(lines, '\n'))}\n`;
}

function sums(premium: Premium, labels: Labels, language: Language): Shown[] {
  return [
    NOTHING,
    ...sumLines(premium, labels, language),
    NOTHING,
    ...monthLines(premium.budget, language),
    NOTHING,
    ...closingLines(premium.budget, language),
  ];
}

interface ListedHow extends Pick<RunFacts, 'policy' | 'language'> {
  readonly labels: Labels;
  readonly unmask: boolean;
}

/** Who pays nothing in the months of the run, or in some that are covered: why stands below. */
function workerLines(
  workers: readonly WorkerPremium[],
  months: readonly Month[],
  { policy, labels, language, unmask }: ListedHow,
): Shown[] {
  const text = BUDGET_TEXT[language];
  if (workers.length === 0) return [];
  const rows = workers.map((worker) => {
    const { nik, name, village, category, lines } = worker;
    return {
      label: said`${name} (${nikAsAsked(nik, unmask)}), ${labels('category', category)}, ${labels('village', village)}`,
      values: [monthly(lines, language), rupiahWords(annualOf(lines), language)],
      ...noteOf(
        lines.length > 0
          ? whyGaps(policy, worker, months, language)
          : whyNoMonth(policy, worker, months, worker, language),
      ),
    };
  });
  return textTable({ label: text.worker, values: [text.aMonth, text.total] }, rows);
}

const noteOf = (why: readonly Shown[]): { readonly note?: Shown } =>
  why.length > 0 ? { note: joined(why, ' ') } : {};

/** One amount where all months agree, else the lowest and the highest. */
function monthly(lines: WorkerPremium['lines'], language: Language): Shown {
  const amounts = [...monthlyOf(lines).values()];
  if (amounts.length === 0) return word('-');
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const words = rupiahWords(low, language);
  return low === high ? words : said`${words}–${groupedNumber(high, language)}`;
}

function sumLines({ totals, budget }: Premium, labels: Labels, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const rows = (amounts: Iterable<readonly [Shown, number]>): { label: Shown; values: Shown[] }[] =>
    [...amounts].map(([label, amount]) => ({ label, values: [rupiahWords(amount, language)] }));
  const parts = partsUnder(budget, labels);
  const named = [...totals.byFund].flatMap(([id, sum]): [Shown, number][] => [
    [said`${id}  ${fundName(id, language)}`, sum],
    ...parts(id).map(({ name, total }): [Shown, number] => [said`  ${name}`, total]),
  ]);
  return [
    ...textTable(
      { label: text.by.programme, values: [text.amount] },
      rows([...totals.byProgramme].map(([id, sum]) => [word(id), sum])),
    ),
    NOTHING,
    ...textTable({ label: text.by.fund, values: [text.amount] }, rows(named)),
  ];
}
