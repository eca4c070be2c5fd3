import { cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import type { Dimension } from '../../budget/dimension.ts';
import type { Budget } from '../../budget/model.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { yearOf } from '../../domain/month.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import { joined, NOTHING, type Shown, said } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { BUDGET_HTML_TEXT } from '../../text/budget/budget-html.ts';
import { groupedNumber, rupiahWords, shortMonth } from '../../text/parts/format.ts';
import { fundName, labelsOf } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { crossSection, expectedSection, outcomeSection } from './budget-html-beside.ts';
import { ceilingSection, quotaSection } from './budget-html-limits.ts';
import {
  chartHtml,
  htmlSection,
  listHtml,
  MOST_BARS,
  type Page,
  type Table,
  tableHtml,
} from './budget-html-parts.ts';
import { intakeNotes, lawNotes, periodWords, policyNote, rateNotes, unchargedNotes } from './budget-notes.ts';
import { BUDGET_STYLE } from './budget-page.ts';
import { changeSection } from './change-html.ts';
import type { BarChartModel } from './charts.ts';
import { partsUnder } from './fund-parts.ts';
import { moneyNotes } from './relief-notes.ts';
import { headlines } from './side-notes.ts';

/** Bars of a chart at most; the table below it has all. */
/** One self-contained page: charts as SVG, the same figures as tables, no script and nothing fetched. */
export function budgetHtml(
  budget: Budget,
  facts: RunFacts,
  options: { readonly by?: readonly Dimension[] | undefined } = {},
): Shown {
  const { language, policy } = facts;
  const text = BUDGET_TEXT[language];
  const page = { budget, facts, labels: labelsOf(policy, language), by: options.by };
  const heading = text.budgetTitle(periodWords(budget.months, language));
  const total = text.yearTotal(
    periodWords(budget.months, language),
    groupedNumber(budget.workers.charged, language),
    rupiahWords(budget.annual, language),
  );
  const [headline, ...others] = headlines(total, budget, language);
  return joined(
    [
      said`<!doctype html><html lang="${language}"><head><meta charset="utf-8">${RESULT_META}`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      said`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
      said`<link rel="icon" href="data:,"><title>${escapeMarkup(heading)}</title><style>${BUDGET_STYLE}</style></head><body>`,
      said`<header><h1>${escapeMarkup(heading)}</h1><p class="total">${escapeMarkup(headline)}</p>`,
      ...others.map((note) => said`<p>${escapeMarkup(note)}</p>`),
      said`<p>${escapeMarkup(policyNote(policy, budget, language))} ${escapeMarkup(BUDGET_HTML_TEXT[language].madeBy(facts.tool))}</p></header><main>`,
      ...sections(page),
      '</main></body></html>\n',
    ],
    '\n',
  );
}

function sections(page: Page): Shown[] {
  const { budget, facts } = page;
  const { language } = facts;
  const [text, words] = [BUDGET_TEXT[language], BUDGET_HTML_TEXT[language]];
  return [
    monthSection(page),
    cutSection(page, 'fund'),
    cutSection(page, 'category'),
    cutSection(page, 'kecamatan'),
    cutSection(page, 'programme'),
    crossSection(page),
    ceilingSection(page),
    quotaSection(page),
    changeSection(page),
    expectedSection(page),
    outcomeSection(page),
    htmlSection(text.by.village, tableHtml(villageTable(page), language)),
    reconciliationSection(page),
    htmlSection(words.intake, listHtml([...intakeNotes(facts), ...unchargedNotes(budget.workers, language)])),
    htmlSection(text.rates, listHtml(rateNotes(budget.rates, language))),
    htmlSection(text.notes, listHtml([...moneyNotes(budget, language), ...lawNotes(budget.rates, language)])),
  ];
}

/** Months stacked by fund. */
function monthSection({ budget, facts: { language } }: Page): Shown {
  const [text, words] = [BUDGET_TEXT[language], BUDGET_HTML_TEXT[language]];
  const { cuts } = cutBudget(budget, ['fund']);
  const totals = monthTotals(budget);
  const model: BarChartModel = {
    title: words.monthFund,
    categories: budget.months.map((month) => shortMonth(month, language)),
    series: cuts.map(({ key, months }) => ({ name: key[0] ?? NOTHING, values: months })),
    stacked: true,
    lying: false,
  };
  const table: Table = {
    heads: [words.month, ...cuts.map(({ key }) => key[0] ?? NOTHING), text.total],
    rows: budget.months.map((month, at) => [
      said`${shortMonth(month, language)} ${yearOf(month)}`,
      ...cuts.map(({ months }) => months[at] ?? 0),
      totals[at] ?? 0,
    ]),
    foot: [text.total, ...cuts.map(({ total }) => total), budget.annual],
  };
  return htmlSection(words.monthFund, chartHtml(model, language), tableHtml(table, language));
}

function cutSection(page: Page, dimension: 'fund' | 'category' | 'kecamatan' | 'programme'): Shown {
  const { budget, facts, labels } = page;
  const { language } = facts;
  const text = BUDGET_TEXT[language];
  const { cuts } = cutBudget(budget, [dimension]);
  const name = (id: Shown): Shown =>
    dimension === 'fund' ? said`${id}: ${fundName(id, language)}` : labels(dimension, id);
  const named = cuts.map(({ key, workers, total }) => ({
    name: name(key[0] ?? NOTHING),
    id: key[0] ?? NOTHING,
    workers,
    total,
  }));
  const parts = dimension === 'fund' ? partsUnder(budget, labels) : () => [];
  const largest = [...named].sort((a, b) => b.total - a.total);
  const shown = largest.slice(0, MOST_BARS);
  const rest = largest.slice(MOST_BARS);
  const sum = rest.reduce((total, entry) => total + entry.total, 0);
  const others = BUDGET_HTML_TEXT[language].others(groupedNumber(rest.length, language));
  const short = (entry: (typeof named)[number]): Shown => (dimension === 'fund' ? entry.id : entry.name);
  const model: BarChartModel = {
    title: text.by[dimension],
    categories: [...shown.map(short), ...(rest.length > 0 ? [others] : [])],
    series: [
      { name: text.amount, values: [...shown.map(({ total }) => total), ...(rest.length > 0 ? [sum] : [])] },
    ],
    stacked: false,
    lying: true,
  };
  const table: Table = {
    heads: [text.by[dimension], text.people, text.amount],
    rows: named.flatMap((entry) => [
      [entry.name, entry.workers, entry.total],
      ...parts(entry.id).map((part) => [said`– ${part.name}`, part.workers, part.total]),
    ]),
    foot: [text.total, budget.workers.charged, budget.annual],
  };
  const chart = cuts.length > 1 ? chartHtml(model, language) : NOTHING;
  return htmlSection(text.by[dimension], chart, tableHtml(table, language));
}

function villageTable({ budget, labels, facts: { language } }: Page): Table {
  const [text, words] = [BUDGET_TEXT[language], BUDGET_HTML_TEXT[language]];
  const { cuts } = cutBudget(budget, ['village']);
  return {
    heads: [words.kecamatan, words.village, text.people, text.amount],
    rows: cuts.map(({ key: [kecamatan = '', village = ''], workers, total }) => [
      labels('kecamatan', kecamatan),
      labels('village', village),
      workers,
      total,
    ]),
    foot: [text.total, NOTHING, budget.workers.charged, budget.annual],
  };
}

function reconciliationSection({ budget, facts: { language } }: Page): Shown {
  const [text, words] = [BUDGET_TEXT[language], BUDGET_HTML_TEXT[language]];
  const table: Table = {
    heads: [words.cut, text.amount, words.difference, words.peopleDifference],
    rows: budget.reconciliation.lines.map(({ cut, amount, difference, workerDifference }) => [
      text.by[cut],
      amount,
      difference,
      workerDifference ?? NOTHING,
    ]),
  };
  return htmlSection(words.reconciliation, tableHtml(table, language));
}
