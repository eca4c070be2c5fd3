import { ceilingUse } from '../../budget/ceilings.ts';
import { quotaUse } from '../../budget/quotas.ts';
import { joined, NOTHING, type Shown, said } from '../../domain/shown.ts';
import { BUDGET_HTML_TEXT } from '../../text/budget/budget-html.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { ceilingFund } from '../parts/ceiling-words.ts';
import { chartHtml, htmlSection, MOST_BARS, type Page, type Table, tableHtml } from './budget-html-parts.ts';
import type { BarChartModel } from './charts.ts';

/** What villages may spend against what they plan to; empty without a ceiling. */
export function ceilingSection({ budget, facts, labels }: Page): Shown {
  const { language, policy } = facts;
  const words = BUDGET_HTML_TEXT[language];
  const uses = ceilingUse(budget, policy);
  if (uses.length === 0) return NOTHING;
  const fullest = [...uses].sort((a, b) => b.planned * a.ceiling - a.planned * b.ceiling).slice(0, MOST_BARS);
  const model: BarChartModel = {
    title: words.ceilings,
    categories: fullest.map((use) => said`${labels('village', use.village)}, ${ceilingFund(use, language)}`),
    series: [
      { name: words.planned, values: fullest.map(({ planned }) => planned) },
      { name: words.ceiling, values: fullest.map(({ ceiling }) => ceiling) },
    ],
    stacked: false,
    lying: true,
  };
  const table: Table = {
    heads: [words.kecamatan, words.village, words.fund, words.ceiling, words.planned, words.left, words.over],
    rows: uses.map((use) => [
      labels('kecamatan', use.kecamatan),
      labels('village', use.village),
      ceilingFund(use, language),
      use.ceiling,
      use.planned,
      use.left,
      use.over,
    ]),
  };
  return htmlSection(words.ceilings, chartHtml(model, language), tableHtml(table, language));
}

/** How many people places may have against the most at one time; empty without a quota. */
export function quotaSection({ budget, facts, labels }: Page): Shown {
  const { language, policy } = facts;
  const words = BUDGET_HTML_TEXT[language];
  const uses = quotaUse(budget, policy);
  if (uses.length === 0) return NOTHING;
  const place = (use: (typeof uses)[number]): Shown =>
    joined(
      [
        ...(use.village !== undefined
          ? [labels('village', use.village)]
          : use.kecamatan !== undefined
            ? [labels('kecamatan', use.kecamatan)]
            : []),
        labels('category', use.category),
        ...(use.months === undefined ? [] : [monthSpans(use.months, language)]),
      ],
      ', ',
    );
  const villages = uses.filter(({ village }) => village !== undefined);
  const emptiest = [...(villages.length > 0 ? villages : uses)]
    .sort((a, b) => a.listed * b.quota - b.listed * a.quota)
    .slice(0, MOST_BARS);
  const model: BarChartModel = {
    title: words.quotas,
    categories: emptiest.map(place),
    series: [
      { name: words.listed, values: emptiest.map(({ listed }) => listed) },
      { name: words.quota, values: emptiest.map(({ quota }) => quota) },
    ],
    stacked: false,
    lying: true,
  };
  const table: Table = {
    heads: [words.name, words.quota, words.listed, words.left, words.coverage],
    rows: uses.map((use) => [
      place(use),
      use.quota,
      use.listed,
      use.quota - use.listed,
      said`${Math.floor((use.listed * 100) / use.quota)}%`,
    ]),
  };
  return htmlSection(words.quotas, chartHtml(model, language), tableHtml(table, language));
}
