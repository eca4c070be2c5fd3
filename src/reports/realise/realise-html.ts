import { formatDmy } from '../../domain/date.ts';
import { FUNDS } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import { joined, NOTHING, type Shown, said, shownText, word } from '../../domain/shown.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { dateWords, monthWords, rupiahWords } from '../../text/parts/format.ts';
import { htmlSection, listHtml, type Table, tableHtml } from '../budget/budget-html-parts.ts';
import { BUDGET_STYLE } from '../budget/budget-page.ts';
import { fundName } from '../parts/labels.ts';
import {
  fineSums,
  gapSums,
  gapWords,
  hasOpenItems,
  lawLines,
  type MoneySums,
  problemLines,
  type RealiseReport,
  realiseNotes,
  sideLines,
  sumsOfMoney,
  yearOfRun,
} from './view.ts';

/** One self-contained page: no script, nothing fetched. */
export function realiseHtml(report: RealiseReport, language: Language): Shown {
  const text = REALISE_TEXT[language];
  const heading = text.title(yearOfRun(report.result), dateWords(report.result.asOf, language));
  const answer = hasOpenItems(report) ? text.open : text.agrees;
  return joined(
    [
      said`<!doctype html><html lang="${language}"><head><meta charset="utf-8">${RESULT_META}`,
      word('<meta name="viewport" content="width=device-width, initial-scale=1">'),
      word(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
      ),
      said`<link rel="icon" href="data:,"><title>${escapeMarkup(heading)}</title><style>${BUDGET_STYLE}</style></head><body>`,
      said`<header><h1>${escapeMarkup(heading)}</h1><p class="total">${escapeMarkup(answer)}</p>`,
      ...realiseNotes(report, language).map((note) => said`<p>${escapeMarkup(note)}</p>`),
      word('</header><main>'),
      ...sections(report, language),
      word('</main></body></html>\n'),
    ],
    '\n',
  );
}

function sections(report: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const { result } = report;
  const problems = problemLines(report, language);
  return [
    problems.length === 0 ? NOTHING : htmlSection(text.problemsTitle, listHtml(problems)),
    htmlSection(
      text.fund,
      tableHtml(fundTable(report, language), language),
      listHtml(sideLines(result, language)),
    ),
    htmlSection(text.monthFund, tableHtml(monthTable(report, language), language)),
    htmlSection(
      text.gapsTitle,
      tableHtml(gapTable(report, language), language),
      listHtml([text.unexplained(rupiahWords(result.unexplained, language))]),
    ),
    htmlSection(text.cashTitle, tableHtml(cashTable(report, language), language)),
    ...bookSections(report, language),
    result.late.length === 0
      ? NOTHING
      : htmlSection(
          text.lateTitle,
          tableHtml(lateTable(report, language), language),
          listHtml([fineSums(result, language), ...lawLines(report, language)]),
        ),
  ];
}

const row = ({ planned, billed, paid }: MoneySums): number[] => [planned, billed, paid, planned - paid];

function fundTable({ result }: RealiseReport, language: Language): Table {
  const text = REALISE_TEXT[language];
  return {
    heads: [text.fund, text.planned, text.billed, text.paid, text.left],
    rows: FUNDS.flatMap((fund) => {
      const own = result.cells.filter((cell) => cell.fund === fund);
      return own.length === 0 ? [] : [[said`${fund}: ${fundName(fund, language)}`, ...row(sumsOfMoney(own))]];
    }),
    foot: [text.total, ...row(sumsOfMoney(result.cells))],
  };
}

function monthTable({ result }: RealiseReport, language: Language): Table {
  const text = REALISE_TEXT[language];
  return {
    heads: [text.month, text.fund, text.planned, text.billed, text.paid, text.left, text.gapsTitle],
    rows: result.cells.map((cell) => [
      monthWords(cell.month, language),
      word(cell.fund),
      ...row(cell),
      gapWords(cell.gaps, language) ?? NOTHING,
    ]),
    foot: [text.total, NOTHING, ...row(sumsOfMoney(result.cells)), NOTHING],
  };
}

function gapTable({ result }: RealiseReport, language: Language): Table {
  const text = REALISE_TEXT[language];
  const { planned, paid } = sumsOfMoney(result.cells);
  return {
    heads: [text.gapsTitle, text.amount],
    rows: gapSums(result).map(({ gap, amount }) => [text.gaps[gap], amount]),
    foot: [text.total, planned - paid],
  };
}

function cashTable({ result }: RealiseReport, language: Language): Table {
  const text = REALISE_TEXT[language];
  return {
    heads: [text.paidIn, text.contributionOf, text.fund, text.amount],
    rows: result.cash.map(({ paidIn, month, fund, amount }) => [
      monthWords(paidIn, language),
      monthWords(month, language),
      word(fund),
      amount,
    ]),
  };
}

function bookSections({ result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  return result.books.map(({ fund, lines }) =>
    htmlSection(
      text.bookTitle(word(fund)),
      tableHtml(
        {
          heads: [text.date, text.reference, text.description, text.in, text.out, text.balance],
          rows: lines.map(({ date, kind, month, reference, remark, in: income, out, balance }) => [
            formatDmy(date),
            reference ?? NOTHING,
            descriptionOf({ kind, month, remark }, result, language),
            income,
            out,
            balance,
          ]),
        },
        language,
      ),
      listHtml([text.bookNote]),
    ),
  );
}

/** What a line of a cash book is for, with the list's own remark. */
export function descriptionOf(
  {
    kind,
    month,
    remark,
  }: Pick<RealiseReport['result']['books'][number]['lines'][number], 'kind' | 'month' | 'remark'>,
  result: RealiseReport['result'],
  language: Language,
): Shown {
  const text = REALISE_TEXT[language];
  if (kind === 'opening' || month === undefined) return text.opening(yearOfRun(result));
  const what = (kind === 'fine' ? text.fine : text.contribution)(monthWords(month, language));
  return remark === undefined ? what : said`${what}: ${remark}`;
}

function lateTable({ result }: RealiseReport, language: Language): Table {
  const text = REALISE_TEXT[language];
  return {
    heads: [
      ...[text.month, text.fund, text.programmes, text.due, text.paidOn, text.amount],
      ...[text.lateMonths, text.fineAmount],
    ],
    rows: result.late.map(({ month, fund, segment, programmes, due, paidOn, amount, months, fine }) => [
      monthWords(month, language),
      word(fund),
      said`${segment} ${joined(programmes.map(shownText), '+')}`,
      formatDmy(due),
      paidOn === undefined ? text.notPaid : formatDmy(paidOn),
      amount,
      months,
      fine?.amount ?? text.noFine,
    ]),
  };
}
