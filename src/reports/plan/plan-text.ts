import { cutBudget } from '../../budget/budget-cuts.ts';
import type { Plan } from '../../budget/plan/plan.ts';
import { FUNDS } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { yearOf } from '../../domain/month.ts';
import { joined, linesText, NOTHING, numeral, type Shown, said, word } from '../../domain/shown.ts';
import { forbiddenFunds } from '../../policy/fund-rules.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { groupedNumber, percentWords, rupiahWords } from '../../text/parts/format.ts';
import { lawNotes, periodWords, policyNote, rateNotes, unchargedNotes } from '../budget/budget-notes.ts';
import { monthLines, noteLines } from '../budget/budget-text.ts';
import { expectedLines } from '../budget/expected-view.ts';
import { moneyNotes } from '../budget/relief-notes.ts';
import { sideNotes } from '../budget/side-notes.ts';
import { ceilingFund } from '../parts/ceiling-words.ts';
import { labelsOf } from '../parts/labels.ts';
import { paragraph, type TableLine, textTable } from '../parts/text-table.ts';
import type { PlanFacts } from './plan-facts.ts';
import { baseWords, movedNotes, nextYearLines } from './plan-next.ts';
import { overQuotaNotes } from './plan-quota.ts';

/** Plans side by side, 80 columns; then who is counted in each, its months, ceilings and doubts. */
export function planText(plans: readonly Plan[], facts: PlanFacts): Shown {
  const [first] = plans;
  if (!first) return NOTHING;
  const { language } = facts;
  const text = PLAN_TEXT[language];
  const rates = plans.flatMap(({ budget }) => budget.rates);
  const doubts = [
    ...new Set([
      ...plans.flatMap(({ budget }) => moneyNotes(budget, language)),
      ...lawNotes(rates, language),
    ]),
  ];
  const lines = [
    ...paragraph(
      text.title(periodWords(first.budget.months, language), groupedNumber(facts.villages, language)),
    ),
    ...paragraph(policyNote(first.settings.policy, first.budget, language)),
    NOTHING,
    ...comparison(plans, language),
    ...uncountedLines(plans, language),
    ...plans.flatMap((plan) => planLines(plan, facts)),
    ...(facts.expected
      ? [NOTHING, ...expectedLines(facts.expected, labelsOf(first.settings.policy, language), language)]
      : []),
    ...nextYearLines(plans, facts),
    ...(rates.length > 0
      ? [
          NOTHING,
          BUDGET_TEXT[language].rates,
          ...noteLines([...new Set(rateNotes(rates, language))].map((note) => said`  ${note}`)),
        ]
      : []),
    ...(doubts.length > 0
      ? [NOTHING, BUDGET_TEXT[language].notes, ...noteLines(doubts.map((note) => said`  ${note}`))]
      : []),
  ];
  return linesText(lines);
}

function comparison(plans: readonly Plan[], language: Language): Shown[] {
  const text = PLAN_TEXT[language];
  const base = plans[0]?.budget.annual ?? 0;
  const several = plans.length > 1;
  const rows = plans.map((plan, index): TableLine => {
    const { least, most } = plan.village;
    const village = said`${rupiahWords(least, language)}${least === most ? NOTHING : said`–${groupedNumber(most, language)}`}`;
    const difference = index === 0 ? NOTHING : rupiahWords(plan.budget.annual - base, language);
    return {
      label: plan.name,
      values: [
        groupedNumber(plan.budget.workers.charged, language),
        village,
        rupiahWords(plan.budget.annual, language),
        ...(several ? [difference] : []),
      ],
    };
  });
  const values = [text.people, text.perVillage, text.year, ...(several ? [text.difference] : [])];
  return textTable({ label: text.scenario, values }, rows);
}

function uncountedLines(plans: readonly Plan[], language: Language): Shown[] {
  return uncountedNotes(plans, language).flatMap((note) => [NOTHING, ...paragraph(note)]);
}

/** Categories that no plan counts, said once for all of them. */
function uncountedNotes(plans: readonly Plan[], language: Language): readonly Shown[] {
  const [first] = plans;
  if (!first) return [];
  const labels = labelsOf(first.settings.policy, language);
  const never = first.uncounted.filter((category) =>
    plans.every((plan) => plan.uncounted.includes(category)),
  );
  if (never.length === 0) return [];
  const names = joined(
    never.map((category) => labels('category', category)),
    ', ',
  );
  return [PLAN_TEXT[language].uncounted(names)];
}

function planLines(plan: Plan, facts: PlanFacts): Shown[] {
  const { language, villages } = facts;
  const notes = [...planNotes(plan, facts), ...ceilingNotes(plan, villages, language)];
  return [
    NOTHING,
    plan.name,
    ...noteLines(notes.map((note) => said`  ${note}`)),
    ...monthLines(plan.budget, language),
    ...sideNotes(plan.budget, language).flatMap((note) => paragraph(note)),
  ];
}

/** Who is counted in a plan and by what, who is not, and what it rests on. */
function planNotes(plan: Plan, { language, roundUp, growth }: PlanFacts): readonly Shown[] {
  const text = PLAN_TEXT[language];
  const labels = labelsOf(plan.settings.policy, language);
  const counts = plan.counts.map(({ category, people, source, sources = [source] }) => {
    const from = joined(
      sources.map((one) => text.source[one]),
      text.and,
    );
    return text.counted(groupedNumber(people, language), labels('category', category), from);
  });
  return [
    ...(counts.length > 0 ? [said`${joined(counts, '; ')}.`] : []),
    ...unchargedNotes(plan.budget.workers, language),
    ...coverageNotes(plan, language),
    ...overQuotaNotes(plan, language),
    ...forbiddenNotes(plan, language),
    ...movedNotes(plan, labels, language),
    ...plan.bases.filter(({ origin }) => origin !== 'known').map((base) => baseWords(base, growth, language)),
    ...reliefNotes(plan, language),
    ...(plan.roundedUp === undefined || roundUp === undefined
      ? []
      : [text.roundedUp(rupiahWords(plan.roundedUp, language), rupiahWords(roundUp, language))]),
  ];
}

/** The same as the budget forms say it, in place of what was read of rosters. */
export function plannedIntake(plan: Plan, facts: PlanFacts): readonly Shown[] {
  const { language, villages } = facts;
  const text = PLAN_TEXT[language];
  return [
    text.title(periodWords(plan.budget.months, language), groupedNumber(villages, language)),
    ...planNotes(plan, facts),
    ...uncountedNotes([plan], language),
  ];
}

/** A relief that a category asks for and no line of it takes: the reader would believe that it counts. */
function reliefNotes({ settings, counts, budget }: Plan, language: Language): Shown[] {
  const relieved = budget.rates.some(({ relief }) => relief !== undefined);
  const asking = counts.filter(({ category }) => {
    const take = settings.policy.categories.get(category)?.relief.take;
    return take === 'asked' || take === 'all-funds';
  });
  if (relieved || asking.length === 0) return [];
  const labels = labelsOf(settings.policy, language);
  const funds = cutBudget(budget, ['fund']).cuts.map(({ key }) => key[0] ?? NOTHING);
  const names = asking.map(({ category }) => labels('category', category));
  return [PLAN_TEXT[language].reliefUnused(joined(names, ', '), joined(funds, ', '))];
}

/** Rounded down: what is nearly all must not read as all. */
const shareWords = (part: number, whole: number, language: Language): Shown =>
  percentWords(Number((BigInt(part) * 1000n) / BigInt(whole)), language);

function coverageNotes({ settings, counts }: Plan, language: Language): Shown[] {
  const labels = labelsOf(settings.policy, language);
  return counts.flatMap(({ category, coverage }) =>
    coverage === undefined
      ? []
      : [
          PLAN_TEXT[language].coverage(
            groupedNumber(coverage.people, language),
            groupedNumber(coverage.of, language),
            labels('category', category),
            shareWords(coverage.people, coverage.of, language),
            PLAN_TEXT[language].known[coverage.known],
          ),
        ],
  );
}

/** Funds that the law of the year forbids for a category that is counted. */
function forbiddenNotes({ settings, counts, budget }: Plan, language: Language): Shown[] {
  const labels = labelsOf(settings.policy, language);
  const [first] = budget.months;
  const year = first === undefined ? 0 : yearOf(first);
  return counts
    .filter(({ people }) => people > 0)
    .flatMap(({ category }) =>
      forbiddenFunds(settings.policy, category, year).map(({ fund, instrument }) =>
        PLAN_TEXT[language].forbidden(labels('category', category), word(fund), numeral(year), instrument),
      ),
    );
}

/** Villages over a ceiling that are named; the rest is counted. */
const NAMED = 5;

function ceilingNotes(plan: Plan, villages: number, language: Language): Shown[] {
  const text = PLAN_TEXT[language];
  const { ceilings } = plan;
  if (ceilings.length === 0) return [];
  const uses = useNotes(plan, language);
  const over = ceilings.filter((use) => use.over > 0).sort((a, b) => b.over - a.over);
  if (over.length === 0) return [...uses, text.withinCeilings(groupedNumber(villages, language))];
  const places = new Set(over.map(({ kecamatan, village }) => `${kecamatan}\u0000${village}`));
  const amount = over.reduce((sum, use) => sum + use.over, 0);
  const named = over
    .slice(0, NAMED)
    .map((use) => text.overVillage(use.village, ceilingFund(use, language), rupiahWords(use.over, language)));
  const rest = over.length - named.length;
  return [
    ...uses,
    text.overCount(groupedNumber(places.size, language), rupiahWords(amount, language)),
    said`  ${joined([...named, ...(rest > 0 ? [text.moreVillages(groupedNumber(rest, language))] : [])], '; ')}.`,
  ];
}

/** Each fund against the sum of its ceilings, and how many people a village the lowest of them would carry. */
function useNotes({ ceilings, budget, settings }: Plan, language: Language): Shown[] {
  const text = PLAN_TEXT[language];
  const labels = labelsOf(settings.policy, language);
  const cuts = cutBudget(budget, ['fund', 'category']).cuts;
  const shown = FUNDS.flatMap((fund) => {
    const named = ceilings.filter((use) => use.fund === fund).map((use) => ceilingFund(use, language));
    return [...new Set(named)].map((name) => ({ fund, name }));
  });
  return shown.flatMap(({ fund, name }) => {
    const uses = ceilings.filter((use) => use.fund === fund && ceilingFund(use, language) === name);
    const ceiling = uses.reduce((sum, use) => sum + use.ceiling, 0);
    if (ceiling === 0) return [];
    const planned = uses.reduce((sum, use) => sum + use.planned, 0);
    const said = [rupiahWords(planned, language), rupiahWords(ceiling, language)] as const;
    const note = text.ceilingUse(name, ...said, shareWords(planned, ceiling, language));
    const [only, ...others] = cuts.filter(({ key }) => key[0] === fund);
    if (!only || others.length > 0 || only.total === 0 || only.total % only.workers !== 0) return [note];
    // What a head costs in some months only is not what a head costs.
    if (uses.some(({ months }) => months !== undefined)) return [note];
    const lowest = uses.reduce((least, use) => Math.min(least, use.ceiling), Number.MAX_SAFE_INTEGER);
    const people = groupedNumber(Math.floor(lowest / (only.total / only.workers)), language);
    return [note, text.affordable(people, labels('category', only.key[1] ?? NOTHING), word(fund))];
  });
}
