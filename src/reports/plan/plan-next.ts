import type { YearBase } from '../../budget/plan/next-year.ts';
import type { Plan, YearOfPlan } from '../../budget/plan/plan.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { Language } from '../../domain/language.ts';
import { formatSen } from '../../domain/money.ts';
import { formatMonth, type Month, month, monthRange } from '../../domain/month.ts';
import { joined, NOTHING, numeral, type Shown, said } from '../../domain/shown.ts';
import { type LawChange, lawChanges } from '../../law/changes.ts';
import { LAW } from '../../law/index.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { monthSpans, monthWords, rupiahWords, senWords } from '../../text/parts/format.ts';
import { changeView } from '../law/law-diff.ts';
import { type Labels, labelsOf } from '../parts/labels.ts';
import { paragraph, textTable } from '../parts/text-table.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What changes in the law from the end of a year to the end of the next, as far as it is known. */
function knownChanges(nextYear: number): LawChange[] {
  return lawChanges(LAW, month(nextYear - 1, 12), month(nextYear, 12));
}

/** The scenarios a year later beside each other; then the bases and the law that make the difference. */
export function nextYearLines(plans: readonly Plan[], { language, growth }: PlanFacts): Shown[] {
  const [first] = plans;
  if (!first) return [];
  const text = PLAN_TEXT[language];
  const { year } = first.next;
  const rows = plans.map(({ name, budget, next }) => ({
    label: name,
    values: [
      rupiahWords(next.budget.annual, language),
      rupiahWords(next.budget.annual - budget.annual, language),
    ],
  }));
  const heads = [text.nextYear(numeral(year)), text.nextDifference(numeral(year - 1))];
  const bases = [
    ...new Set(plans.flatMap(({ next }) => next.bases.map((base) => baseWords(base, growth, language)))),
  ];
  const changes = knownChanges(year).map((change) => changeWords(change, language));
  const unverified = plans.some(({ next }) => next.budget.rates.some((rate) => rate.unverified.length > 0));
  return [
    NOTHING,
    ...paragraph(said`${text.nextHeading(numeral(year))}.`),
    ...textTable({ label: text.scenario, values: heads }, rows),
    ...[...new Set(plans.flatMap((plan) => nextNotes(plan, language)))].flatMap((note) => paragraph(note)),
    ...bases.flatMap((base) => paragraph(base)),
    ...paragraph(
      changes.length === 0
        ? text.noLawChanges(numeral(year))
        : text.lawChanges(numeral(year), said`enroll law diff ${year - 1}-12 ${year}-12`),
    ),
    ...changes.flatMap((change) => paragraph(change, 2)),
    ...(unverified ? paragraph(text.unverified(numeral(year))) : []),
  ];
}

const nextNotes = ({ next, settings }: Plan, language: Language): Shown[] =>
  movedNotes(next, labelsOf(settings.policy, language), language);

/** Months of the policy that are over, by category; then the year for those whom they cover in a part of it. */
export function movedNotes(
  { year, moved, wholeYear }: YearOfPlan,
  labels: Labels,
  language: Language,
): Shown[] {
  if (moved.length === 0) return [];
  const text = PLAN_TEXT[language];
  const spans = new Map<CategoryId, Map<string, Month[]>>();
  for (const {
    category,
    months: { first, last },
  } of moved) {
    const known = spans.get(category) ?? new Map<string, Month[]>();
    spans.set(category, known.set(said`${first} ${last}`, monthRange(first as Month, last as Month)));
  }
  const words = [...spans].map(([category, of]) => {
    const named = [...of.values()].map((months) => monthSpans(months, language));
    return said`${labels('category', category)} (${joined(named, ', ')})`;
  });
  return [
    text.moved(numeral(year), joined(words, '; ')),
    ...(wholeYear === undefined ? [] : [text.wholeYear(numeral(year), rupiahWords(wholeYear, language))]),
  ];
}

/** How a base of a year was come by; growth as the user wrote it. */
export function baseWords(
  { base, year, amount, origin, knownYear }: YearBase,
  growth: Shown | undefined,
  language: Language,
): Shown {
  const words = PLAN_TEXT[language].base[origin];
  return words(base, numeral(year), senWords(amount, language), numeral(knownYear), growth ?? NOTHING);
}

function changeWords(change: LawChange, language: Language): Shown {
  const { title, kind, before, after } = changeView(change, language);
  const at = kind === 'ends' || kind === 'passed' ? (change.before ?? change.after)?.to : change.after?.from;
  const words = at === undefined ? NOTHING : monthWords(at, language);
  return said`${PLAN_TEXT[language].lawChange[kind](title, before?.text ?? NOTHING, after?.text ?? NOTHING, words)}.`;
}

export function nextYearJson({ budget, next }: Plan) {
  return {
    year: next.year,
    ...movedJson(next),
    annual: next.budget.annual,
    difference: next.budget.annual - budget.annual,
    bases: next.bases.map(baseJson),
  };
}

/** Absent where the policy speaks of the year itself. */
export const movedJson = ({ moved, wholeYear }: YearOfPlan) => ({
  ...(moved.length === 0
    ? {}
    : {
        movedMonths: moved.map(({ category, months }) => ({
          category,
          from: formatMonth(months.first as Month),
          to: formatMonth(months.last as Month),
        })),
      }),
  ...(wholeYear === undefined ? {} : { wholeYear }),
});

export const baseJson = ({ base, year, amount, origin, knownYear }: YearBase) => ({
  base,
  year,
  amount: formatSen(amount),
  origin,
  knownYear,
});

export const planChangesJson = (nextYear: number, language: Language) =>
  knownChanges(nextYear).map((change) => {
    const { id, title, kind, before, after } = changeView(change, language);
    const from = change.after?.from;
    const to = (change.before ?? change.after)?.to;
    return {
      id,
      title,
      kind,
      before: before?.text ?? null,
      after: after?.text ?? null,
      from: from === undefined ? null : formatMonth(from),
      to: to === undefined ? null : formatMonth(to),
    };
  });
