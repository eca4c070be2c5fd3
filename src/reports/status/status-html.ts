import type { Language } from '../../domain/language.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import { joined, NOTHING, type Shown, said, word } from '../../domain/shown.ts';
import {
  byKecamatan,
  hasAnswered,
  isComplete,
  isDone,
  type MonthStatus,
  statusCounts,
  type VillageStatus,
} from '../../enrolment/village-status.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import { STATUS_TEXT } from '../../text/status/status.ts';
import { receiptProblemWords } from '../enrolment/receipt-problems.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../parts/html-page.ts';
import {
  asideLine,
  billLine,
  lacksOf,
  listOf,
  paymentLines,
  type StatusFacts,
  titleOf,
  unbilledLines,
  unplacedLine,
  verdictOf,
} from './status-lines.ts';
import { countCells, countHeads, stepsOf, stepWord } from './steps.ts';

const POLICY = word("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
const STYLE = `
h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; } ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } tfoot th { border-top: 2px solid var(--line); }
tr.good td:first-child { color: var(--good); font-weight: 600; } .missing b { font-weight: 600; }
@media print { @page { size: A4 portrait; margin: 12mm; } h2 { break-after: avoid; } }
`;

/** One page that needs nothing else: who has not answered, the counts by kecamatan, every village; it sorts and prints. */
export function statusHtml(status: MonthStatus, facts: StatusFacts): Shown {
  const { language, tool } = facts;
  const title = titleOf(status, facts);
  const lines = [
    said`<!doctype html><html lang="${language}"><head><meta charset="utf-8">${word(RESULT_META)}`,
    said`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    word('<meta name="viewport" content="width=device-width, initial-scale=1">'),
    said`<title>${escapeMarkup(title)}</title><style>${PAGE_STYLE}${STYLE}</style></head><body>`,
    said`<header class="${isComplete(status) ? 'good' : 'error'}"><h1>${escapeMarkup(title)}</h1>`,
    said`<p class="totals">${escapeMarkup(verdictOf(status, language))}</p>`,
    said`<p>${escapeMarkup(listOf(status, language))} enroll ${escapeMarkup(tool)}</p></header><main>`,
    ...missingSection(status, language),
    ...kecamatanSection(status, language),
    ...restSections(status, language),
    ...villageSection(status, language),
    said`</main><script>${PAGE_SCRIPT}</script></body></html>\n`,
  ];
  return joined(lines, '\n');
}

const heading = (text: Shown): Shown => said`<h2>${escapeMarkup(text)}</h2>`;

function list(items: readonly Shown[]): Shown {
  const lines = items.map((item) => said`<li>${item}</li>`);
  return said`<ul>${joined(lines, '\n')}</ul>`;
}

function missingSection({ villages }: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const missing = villages.filter((one) => !hasAnswered(one));
  if (missing.length === 0) return [said`<p>${escapeMarkup(text.everybody)}</p>`];
  const items = byKecamatan(villages).flatMap(({ kecamatan, villages: own }) => {
    const names = own.filter((one) => !hasAnswered(one));
    if (names.length === 0) return [];
    const head =
      names.length === own.length
        ? text.wholeKecamatan(kecamatan, number(own.length))
        : text.ofKecamatan(kecamatan, number(names.length), number(own.length));
    const all = joined(
      names.map(({ village }) => village),
      ', ',
    );
    return [said`<b>${escapeMarkup(head)}</b> ${escapeMarkup(all)}`];
  });
  return [
    heading(text.missingTitle(number(missing.length), number(villages.length))),
    said`<div class="missing">${list(items)}</div>`,
  ];
}

type Value = Shown | number;

/** A cell with its head, which stands before it on a narrow screen. */
function cell(value: Value, head: Shown, language: Language): Shown {
  const label = said`data-label="${escapeMarkup(head)}"`;
  return typeof value === 'number'
    ? said`<td class="n" ${label} data-sort="${value}">${groupedNumber(value, language)}</td>`
    : said`<td ${label}>${escapeMarkup(value)}</td>`;
}

interface Table {
  readonly heads: readonly Shown[];
  readonly rows: readonly {
    readonly cells: readonly Value[];
    readonly state: 'good' | 'warning' | 'error';
  }[];
  readonly foot?: readonly Value[];
}

function table({ heads, rows, foot = [] }: Table, language: Language): Shown {
  const number = (value: Value | undefined) => (typeof value === 'number' ? ' class="n"' : '');
  const head = heads.map(
    (one, at) =>
      said`<th scope="col"${number(rows[0]?.cells[at])}><button>${escapeMarkup(one)}</button></th>`,
  );
  const body = rows.map(({ cells, state }) => {
    const made = cells.map((one, at) => cell(one, heads[at] ?? NOTHING, language));
    return said`<tr class="${state}">${joined(made, '')}</tr>`;
  });
  const last = foot.map((one) =>
    typeof one === 'number'
      ? said`<th class="n">${groupedNumber(one, language)}</th>`
      : said`<th scope="row">${escapeMarkup(one)}</th>`,
  );
  const end = last.length === 0 ? NOTHING : said`<tfoot><tr>${joined(last, '')}</tr></tfoot>`;
  return said`<table><thead><tr>${joined(head, '')}</tr></thead><tbody>\n${joined(body, '\n')}\n</tbody>${end}</table>`;
}

function kecamatanSection(status: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const rows = byKecamatan(status.villages).map(({ kecamatan, villages }) => {
    const counts = statusCounts(villages);
    return {
      cells: [kecamatan, ...countCells(status, counts)],
      state: villages.every(isDone)
        ? ('good' as const)
        : counts.answered < counts.villages
          ? ('error' as const)
          : ('warning' as const),
    };
  });
  const foot = [text.heads.total, ...countCells(status, statusCounts(status.villages))];
  const heads = [text.heads.kecamatan, ...countHeads(status, text)];
  return [heading(text.byKecamatan), table({ heads, rows, foot }, language)];
}

function restSections(status: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const { unplaced, aside, bills, payments, general, asked } = status;
  const rows = unplaced.reduce((sum, one) => sum + one.rows, 0);
  const listed = (title: Shown, lines: readonly Shown[]): Shown[] =>
    lines.length === 0 ? [] : [heading(title), list(lines.map((line) => escapeMarkup(line)))];
  const problems = (payments?.problems ?? []).map((one) => receiptProblemWords(one, language));
  return [
    ...listed(
      text.unplacedTitle(number(rows)),
      unplaced.map((one) => unplacedLine(one, language)),
    ),
    ...listed(
      text.asideTitle(number(aside.length)),
      aside.map((one) => asideLine(one, language)),
    ),
    ...(asked.bills
      ? listed(
          text.billsTitle(number(bills.length)),
          bills.length === 0 ? [text.noBill] : bills.map((one) => billLine(one, language)),
        )
      : []),
    ...[
      ...(general === 0 ? [] : [text.general(number(general))]),
      ...unbilledLines(status, language),
      ...paymentLines(status, language),
      ...problems,
    ].map((line) => said`<p>${escapeMarkup(line)}</p>`),
  ];
}

function villageSection(status: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const steps = stepsOf(status);
  const { heads } = text;
  const row = (one: VillageStatus): Value[] => [
    one.kecamatan,
    one.village,
    hasAnswered(one) ? text.yes : text.no,
    one.rows.accepted,
    ...steps.map((step) => stepWord(one, step, text)),
    hasAnswered(one) ? joined(lacksOf(one, language), ', ') : NOTHING,
    joined(one.files, ', '),
  ];
  const columns = [
    heads.kecamatan,
    heads.village,
    heads.answered,
    heads.people,
    ...steps.map(({ key }) => heads[key]),
    heads.findings,
    heads.files,
  ];
  const rows = status.villages.map((one) => ({
    cells: row(one),
    state: isDone(one) ? ('good' as const) : hasAnswered(one) ? ('warning' as const) : ('error' as const),
  }));
  return [heading(text.byVillage), table({ heads: columns, rows }, language)];
}
