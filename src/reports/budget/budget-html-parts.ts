import type { Dimension } from '../../budget/dimension.ts';
import type { Budget } from '../../budget/model.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { BUDGET_HTML_TEXT } from '../../text/budget/budget-html.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { type BarChartModel, barChartSvg } from './charts.ts';

export interface Table {
  readonly heads: readonly string[];
  /** Numbers are set to the right. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly foot?: readonly (string | number)[] | undefined;
}

export interface Page {
  readonly budget: Budget;
  readonly facts: RunFacts;
  readonly labels: Labels;
  readonly by: readonly Dimension[] | undefined;
}

export const section = (heading: string, ...parts: readonly string[]): string =>
  parts.some((part) => part !== '')
    ? `<section><h2>${escapeMarkup(heading.replace(/:$/, ''))}</h2>${parts.join('\n')}</section>`
    : '';

export const listHtml = (items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul>${items.map((item) => `<li>${escapeMarkup(item.trim())}</li>`).join('')}</ul>`;

/** More columns than this are set smaller, so that paper holds them. */
const MANY = 7;

export function tableHtml({ heads, rows, foot }: Table, language: RunFacts['language']): string {
  const cell = (value: string | number, tag: 'td' | 'th'): string =>
    typeof value === 'number'
      ? `<${tag} class="n">${groupedNumber(value, language)}</${tag}>`
      : `<${tag}>${escapeMarkup(value)}</${tag}>`;
  const line = (values: readonly (string | number)[], tag: 'td' | 'th'): string =>
    `<tr>${values.map((value) => cell(value, tag)).join('')}</tr>`;
  return [
    `<div class="wide" tabindex="0"><table${heads.length > MANY ? ' class="many"' : ''}><thead><tr>${heads.map((head, at) => `<th scope="col"${typeof rows[0]?.[at] === 'number' ? ' class="n"' : ''}>${escapeMarkup(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((values) => line(values, 'td')).join('\n')}</tbody>`,
    foot ? `<tfoot>${line(foot, 'th')}</tfoot>` : '',
    '</table></div>',
  ].join('');
}

/** So many bars a chart has at most. */
export const MOST_BARS = 20;

export function chartHtml(model: BarChartModel, language: RunFacts['language']): string {
  const label = escapeMarkup(BUDGET_HTML_TEXT[language].chartOf(model.title));
  const svg = barChartSvg(model, language).replace('<svg ', `<svg role="img" aria-label="${label}" `);
  const aside = escapeMarkup(BUDGET_HTML_TEXT[language].aside);
  return `<figure tabindex="0"><figcaption>${aside}</figcaption>${svg}</figure>`;
}
