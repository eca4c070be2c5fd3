import type { Dimension } from '../../budget/dimension.ts';
import type { Budget } from '../../budget/model.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { joined, NOTHING, rewritten, type Shown, said, trimmed } from '../../domain/shown.ts';
import { BUDGET_HTML_TEXT } from '../../text/budget/budget-html.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { type BarChartModel, barChartSvg } from './charts.ts';

export interface Table {
  readonly heads: readonly Shown[];
  /** Numbers are set to the right. */
  readonly rows: readonly (readonly (Shown | number)[])[];
  readonly foot?: readonly (Shown | number)[] | undefined;
}

export interface Page {
  readonly budget: Budget;
  readonly facts: RunFacts;
  readonly labels: Labels;
  readonly by: readonly Dimension[] | undefined;
}

export const htmlSection = (heading: Shown, ...parts: readonly Shown[]): Shown =>
  parts.some((part) => part !== '')
    ? said`<section><h2>${escapeMarkup(rewritten(heading, (plain) => plain.replace(/:$/, '')))}</h2>${joined(parts, '\n')}</section>`
    : NOTHING;

export const listHtml = (items: readonly Shown[]): Shown =>
  items.length === 0
    ? NOTHING
    : said`<ul>${joined(
        items.map((item) => said`<li>${escapeMarkup(trimmed(item))}</li>`),
        '',
      )}</ul>`;

/** More columns than this are set smaller, so that paper holds them. */
const MANY = 7;

export function tableHtml({ heads, rows, foot }: Table, language: RunFacts['language']): Shown {
  const cell = (value: Shown | number, tag: 'td' | 'th'): Shown =>
    typeof value === 'number'
      ? said`<${tag} class="n">${groupedNumber(value, language)}</${tag}>`
      : said`<${tag}>${escapeMarkup(value)}</${tag}>`;
  const line = (values: readonly (Shown | number)[], tag: 'td' | 'th'): Shown =>
    said`<tr>${joined(
      values.map((value) => cell(value, tag)),
      '',
    )}</tr>`;
  const headCell = (head: Shown, at: number): Shown =>
    said`<th scope="col"${typeof rows[0]?.[at] === 'number' ? ' class="n"' : ''}>${escapeMarkup(head)}</th>`;
  return joined(
    [
      said`<div class="wide" tabindex="0"><table${heads.length > MANY ? ' class="many"' : ''}><thead><tr>${joined(heads.map(headCell), '')}</tr></thead>`,
      said`<tbody>${joined(
        rows.map((values) => line(values, 'td')),
        '\n',
      )}</tbody>`,
      foot ? said`<tfoot>${line(foot, 'th')}</tfoot>` : NOTHING,
      '</table></div>',
    ],
    NOTHING,
  );
}

/** So many bars a chart has at most. */
export const MOST_BARS = 20;

export function chartHtml(model: BarChartModel, language: RunFacts['language']): Shown {
  const label = escapeMarkup(BUDGET_HTML_TEXT[language].chartOf(model.title));
  const svg = rewritten(barChartSvg(model, language), (plain) =>
    plain.replace('<svg ', `<svg role="img" aria-label="${label}" `),
  );
  const aside = escapeMarkup(BUDGET_HTML_TEXT[language].aside);
  return said`<figure tabindex="0"><figcaption>${aside}</figcaption>${svg}</figure>`;
}
