import type { Plan } from '../budget/plan.ts';
import type { Language } from '../domain/language.ts';
import { BUDGET_TEXT } from '../text/budget.ts';
import { groupedNumber, rupiahWords } from '../text/format.ts';
import { PLAN_TEXT } from '../text/plan.ts';
import { lawNotes, periodWords, policyNote, rateNotes, unchargedNotes } from './budget-notes.ts';
import { monthLines, noteLines } from './budget-text.ts';
import { labelsOf } from './labels.ts';
import { paragraph, type TextRow, textTable } from './text-table.ts';

export interface PlanFacts {
  readonly tool: string;
  readonly language: Language;
  readonly villages: number;
  readonly roundUp: number | undefined;
}

/** Plans side by side, 80 columns; then who is counted in each, its months, ceilings and doubts. */
export function planText(plans: readonly Plan[], facts: PlanFacts): string {
  const [first] = plans;
  if (!first) return '';
  const { language } = facts;
  const text = PLAN_TEXT[language];
  const rates = plans.flatMap(({ budget }) => budget.rates);
  const doubts = [...new Set(lawNotes(rates, language))];
  const lines = [
    ...paragraph(
      text.title(periodWords(first.budget.months, language), groupedNumber(facts.villages, language)),
    ),
    ...paragraph(policyNote(first.settings.policy, language)),
    '',
    ...comparison(plans, language),
    ...uncountedLines(plans, language),
    ...plans.flatMap((plan) => planLines(plan, facts)),
    ...(rates.length > 0
      ? [
          '',
          BUDGET_TEXT[language].rates,
          ...noteLines([...new Set(rateNotes(rates, language))].map((note) => `  ${note}`)),
        ]
      : []),
    ...(doubts.length > 0
      ? ['', BUDGET_TEXT[language].notes, ...noteLines(doubts.map((note) => `  ${note}`))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function comparison(plans: readonly Plan[], language: Language): string[] {
  const text = PLAN_TEXT[language];
  const base = plans[0]?.budget.annual ?? 0;
  const several = plans.length > 1;
  const rows = plans.map((plan, index): TextRow => {
    const { least, most } = plan.village;
    const village =
      rupiahWords(least, language) + (least === most ? '' : `–${groupedNumber(most, language)}`);
    const difference = index === 0 ? '' : rupiahWords(plan.budget.annual - base, language);
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

/** Categories that no plan counts, said once for all of them. */
function uncountedLines(plans: readonly Plan[], language: Language): string[] {
  const [first] = plans;
  if (!first) return [];
  const labels = labelsOf(first.settings.policy, language);
  const never = first.uncounted.filter((category) =>
    plans.every((plan) => plan.uncounted.includes(category)),
  );
  if (never.length === 0) return [];
  const names = never.map((category) => labels('category', category)).join(', ');
  return ['', ...paragraph(PLAN_TEXT[language].uncounted(names))];
}

function planLines(plan: Plan, { language, villages, roundUp }: PlanFacts): string[] {
  const text = PLAN_TEXT[language];
  const labels = labelsOf(plan.settings.policy, language);
  const counts = plan.counts.map(({ category, people, source }) =>
    text.counted(groupedNumber(people, language), labels('category', category), text.source[source]),
  );
  const notes = [
    ...(counts.length > 0 ? [`${counts.join('; ')}.`] : []),
    ...unchargedNotes(plan.budget.workers.uncharged, language),
    ...reliefNotes(plan, language),
    ...(plan.roundedUp === undefined || roundUp === undefined
      ? []
      : [text.roundedUp(rupiahWords(plan.roundedUp, language), rupiahWords(roundUp, language))]),
    ...ceilingNotes(plan, villages, language),
  ];
  return [
    '',
    plan.name,
    ...noteLines(notes.map((note) => `  ${note}`)),
    ...monthLines(plan.budget, language),
  ];
}

/** A relief that a category asks for and no line of it takes: the reader would believe that it counts. */
function reliefNotes({ settings, counts, budget }: Plan, language: Language): string[] {
  const relieved = budget.rates.some(({ relief }) => relief !== undefined && !relief.automatic);
  const asking = counts.filter(({ category }) => settings.policy.categories.get(category)?.relief);
  if (relieved || asking.length === 0) return [];
  const labels = labelsOf(settings.policy, language);
  return [
    PLAN_TEXT[language].reliefUnused(asking.map(({ category }) => labels('category', category)).join(', ')),
  ];
}

function ceilingNotes({ ceilings }: Plan, villages: number, language: Language): string[] {
  const text = PLAN_TEXT[language];
  if (ceilings.length === 0) return [];
  const over = ceilings.filter((use) => use.over > 0);
  if (over.length === 0) return [text.withinCeilings(groupedNumber(villages, language))];
  const places = new Set(over.map(({ kecamatan, village }) => `${kecamatan}\u0000${village}`));
  const amount = over.reduce((sum, use) => sum + use.over, 0);
  return [text.overCount(groupedNumber(places.size, language), rupiahWords(amount, language))];
}
