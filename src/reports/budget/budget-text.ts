import { type BudgetCut, cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import { type CeilingUse, ceilingUse } from '../../budget/ceilings.ts';
import type { CutBy, Dimension } from '../../budget/dimension.ts';
import type { Budget } from '../../budget/model.ts';
import { withParts } from '../../budget/sub-funds.ts';
import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import {
  joined,
  linesText,
  lower,
  NOTHING,
  rewritten,
  type Shown,
  said,
  shownText,
} from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { groupedNumber, monthSpans, rupiahWords } from '../../text/parts/format.ts';
import { ceilingFund } from '../parts/ceiling-words.ts';
import { fundName, type Labels, labelsOf } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { paragraph, type TableLine, textTable } from '../parts/text-table.ts';
import { margin, wrapped } from '../parts/wrap.ts';
import { lawNotes, periodWords, policyNote, rateNotes, rosterNotes, unchargedNotes } from './budget-notes.ts';
import { changeLines } from './change-view.ts';
import { crossLines, crossOf } from './cross-view.ts';
import { expectedLines } from './expected-view.ts';
import { partsUnder, placeNames } from './fund-parts.ts';
import { outcomeLines } from './outcome-view.ts';
import { quotaLines } from './quota-lines.ts';
import { moneyNotes } from './relief-notes.ts';
import { headlines } from './side-notes.ts';

/** Shown when no cut is asked for. */
const STANDARD: readonly (readonly Dimension[])[] = [['fund'], ['category'], ['programme']];

/** A budget for people, 80 columns: what was read, the sums, the reconciliation, the law and its doubts. */
export function budgetText(
  budget: Budget,
  facts: RunFacts,
  options: { readonly by?: readonly Dimension[] | undefined } = {},
): Shown {
  const { language, policy, rosters } = facts;
  const text = BUDGET_TEXT[language];
  const labels = labelsOf(policy, language);
  const cuts = options.by && options.by.length > 0 ? [options.by] : STANDARD;
  const lines = [
    text.budgetTitle(periodWords(budget.months, language)),
    ...paragraph(policyNote(policy, budget, language)),
    NOTHING,
    ...noteLines([...rosterNotes(rosters, language), ...unchargedNotes(budget.workers, language)]),
    ...(budget.workers.charged === 0
      ? [NOTHING, ...paragraph(nobodyWords(budget, language))]
      : [
          ...cuts.flatMap((by) => [NOTHING, ...cutLines(budget, by, labels, language)]),
          NOTHING,
          ...monthLines(budget, language),
        ]),
    ...ceilingLines(budget, facts, labels),
    ...apart(quotaLines(budget, facts, labels)),
    ...(facts.against ? [NOTHING, ...changeLines(facts.against, labels, language, options.by)] : []),
    ...(facts.expected ? [NOTHING, ...expectedLines(facts.expected, labels, language)] : []),
    ...(facts.outcome ? [NOTHING, ...outcomeLines(facts.outcome, language)] : []),
    ...(budget.workers.charged === 0 ? [] : [NOTHING, ...closingLines(budget, language)]),
  ];
  return linesText(lines);
}

const apart = (lines: readonly Shown[]): readonly Shown[] => (lines.length > 0 ? [NOTHING, ...lines] : lines);

/** Said in place of empty tables. */
export function nobodyWords({ workers }: Budget, language: Language): Shown {
  const text = BUDGET_TEXT[language];
  return workers.given === 0 ? text.nobody : text.nobodyCharged;
}

/** Paragraphs; one that begins with blanks is wrapped under itself. */
export function noteLines(notes: readonly Shown[]): Shown[] {
  return notes.flatMap((note) => {
    const indent = note.length - note.trimStart().length;
    return wrapped(note, indent === 0 ? 0 : indent + 2, margin(indent));
  });
}

function cutLines(budget: Budget, by: readonly Dimension[], labels: Labels, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const cross = crossOf(budget, by);
  if (cross) return crossLines(cross, budget, labels, language);
  const onlyFund = by.length === 1 && by[0] === 'fund';
  const { columns, cuts } = cutBudget(budget, onlyFund ? by : withParts(by, budget));
  const names = placeNames(columns, labels, budget);
  const label = ({ key }: BudgetCut): Shown =>
    onlyFund
      ? said`${key[0] ?? NOTHING}  ${fundName(key[0] ?? NOTHING, language)}`
      : rewritten(joined(names(key), ' · '), (plain) => plain.replaceAll(' · (', ' ('));
  const heading = joined(
    by.map((dimension, at) =>
      at === 0 ? text.by[dimension] : rewritten(text.by[dimension], (plain) => plain.replace(/^\S+ /, '')),
    ),
    ' × ',
  );
  const row = (name: Shown, people: number, amount: number): TableLine => ({
    label: name,
    values: [groupedNumber(people, language), rupiahWords(amount, language)],
  });
  const parts = partsUnder(budget, labels);
  return textTable(
    { label: heading, values: [text.people, text.amount] },
    cuts.flatMap((cut) => [
      row(label(cut), cut.workers, cut.total),
      ...(onlyFund ? parts(cut.key[0] ?? NOTHING) : []).map((part) =>
        row(said`  ${part.name}`, part.workers, part.total),
      ),
    ]),
    row(text.total, budget.workers.charged, budget.annual),
  );
}

/** Months of one amount in one row. */
export function monthLines(budget: Pick<Budget, 'months' | 'rows'>, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const rows = monthRuns(budget.months, monthTotals(budget)).map(({ months, amount }) => ({
    label: monthSpans(months, language),
    values: [rupiahWords(amount, language)],
  }));
  return textTable({ label: text.monthHeading, values: [text.monthAmount] }, rows);
}

/** Neighbouring months that cost the same, together. */
function monthRuns(
  months: readonly Month[],
  amounts: readonly number[],
): { months: Month[]; amount: number }[] {
  const runs: { months: Month[]; amount: number }[] = [];
  months.forEach((month, at) => {
    const amount = amounts[at] ?? 0;
    const run = runs.at(-1);
    if (run && run.amount === amount) run.months.push(month);
    else runs.push({ months: [month], amount });
  });
  return runs;
}

/** Villages over a ceiling that are named; the rest is counted. */
const NAMED = 20;

/** Each fund against its ceilings, those of different months apart; then the villages that plan more than theirs, the most first. */
function ceilingLines(budget: Budget, { policy, language }: RunFacts, labels: Labels): Shown[] {
  const text = BUDGET_TEXT[language];
  const uses = ceilingUse(budget, policy);
  if (uses.length === 0) return [];
  const names = [...new Set(uses.map((use) => ceilingFund(use, language)))];
  const funds = names.map((name) => fundUse(uses, name, language));
  const over = uses.filter((use) => use.over > 0).sort((a, b) => b.over - a.over);
  const named = over
    .slice(0, NAMED)
    .map((use) =>
      text.over(
        shownText(said`${labels('village', use.village)}, ${labels('kecamatan', use.kecamatan)}`),
        ceilingFund(use, language),
        rupiahWords(use.over, language),
      ),
    );
  const rest = over.length - named.length;
  const more = rest > 0 ? [text.moreOver(groupedNumber(rest, language))] : [];
  return [NOTHING, ...noteLines([...funds, ...named, ...more])];
}

function fundUse(all: readonly CeilingUse[], name: Shown, language: Language): Shown {
  const uses = all.filter((use) => ceilingFund(use, language) === name);
  const sum = (key: 'planned' | 'ceiling'): Shown =>
    rupiahWords(
      uses.reduce((total, use) => total + use[key], 0),
      language,
    );
  const over = groupedNumber(uses.filter((use) => use.over > 0).length, language);
  return BUDGET_TEXT[language].ceilingUse(name, sum('planned'), sum('ceiling'), over);
}

/** The total in one sentence, the reconciliation, every rate's article, what is doubtful about the law. */
export function closingLines(budget: Budget, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const period = periodWords(budget.months, language);
  const total = text.yearTotal(
    period,
    groupedNumber(budget.workers.charged, language),
    rupiahWords(budget.annual, language),
  );
  const doubts = [...moneyNotes(budget, language), ...lawNotes(budget.rates, language)];
  return [
    ...headlines(total, budget, language).flatMap((note) => paragraph(note)),
    ...reconciliationLines(budget, language),
    ...(budget.rates.length > 0
      ? [NOTHING, text.rates, ...noteLines(rateNotes(budget.rates, language).map((note) => said`  ${note}`))]
      : []),
    ...(doubts.length > 0 ? [NOTHING, text.notes, ...noteLines(doubts.map((note) => said`  ${note}`))] : []),
  ];
}

function reconciliationLines({ reconciliation }: Budget, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const name = (cut: CutBy): Shown => lower(text.by[cut]);
  if (reconciliation.reconciled)
    return paragraph(
      text.reconciled(
        joined(
          reconciliation.lines.map(({ cut }) => name(cut)),
          ', ',
        ),
      ),
    );
  const wrong = reconciliation.lines.map(({ cut, difference }) =>
    text.difference(name(cut), rupiahWords(difference, language)),
  );
  return [...paragraph(text.notReconciled), ...noteLines(wrong.map((line) => said`  ${line}`))];
}
