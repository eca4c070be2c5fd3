import type { FundBook } from '../../budget/realise/realised.ts';
import { formatDmy } from '../../domain/date.ts';
import { FUNDS } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { joined, NOTHING, type Shown, said, word } from '../../domain/shown.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { dateWords, groupedNumber, monthWords, rupiahWords } from '../../text/parts/format.ts';
import { fundName } from '../parts/labels.ts';
import { paragraph, type TableLine, textTable } from '../parts/text-table.ts';
import {
  fineSums,
  fineWords,
  gapSums,
  gapWords,
  hasOpenItems,
  lateWords,
  lawLines,
  type MoneySums,
  problemLines,
  type RealiseReport,
  realiseNotes,
  sideLines,
  sumsOfMoney,
  yearOfRun,
} from './view.ts';

/** Rows of one table on a screen. */
const LISTED = 40;

/** Planned, billed and paid for people, 80 columns. */
export function realiseText(report: RealiseReport, language: Language): Shown {
  const text = REALISE_TEXT[language];
  const { result } = report;
  const problems = problemLines(report, language);
  const lines = [
    text.title(yearOfRun(result), dateWords(result.asOf, language)),
    ...realiseNotes(report, language).flatMap((note) => paragraph(note)),
    NOTHING,
    ...fundTable(report, language),
    ...sideLines(result, language).flatMap((one) => paragraph(one)),
    NOTHING,
    ...monthTable(report, language),
    NOTHING,
    ...gapTable(report, language),
    NOTHING,
    ...cashTable(report, language),
    ...result.books.flatMap((book) => [NOTHING, ...bookTable(book, report, language)]),
    ...lateLines(report, language),
    ...(problems.length === 0
      ? []
      : [NOTHING, said`${text.problemsTitle}:`, ...problems.flatMap((one) => paragraph(said`  ${one}`, 4))]),
    NOTHING,
    hasOpenItems(report) ? text.open : text.agrees,
  ];
  return joined([...lines, NOTHING], '\n');
}

const values = ({ planned, billed, paid }: MoneySums, language: Language): Shown[] =>
  [planned, billed, paid, planned - paid].map((one) => groupedNumber(one, language));

const heads = (language: Language): Shown[] => {
  const text = REALISE_TEXT[language];
  return [text.planned, text.billed, text.paid, text.left];
};

function fundTable({ result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const rows = FUNDS.flatMap((fund): TableLine[] => {
    const own = result.cells.filter((cell) => cell.fund === fund);
    return own.length === 0
      ? []
      : [{ label: said`${fund}  ${fundName(fund, language)}`, values: values(sumsOfMoney(own), language) }];
  });
  const foot = { label: text.total, values: values(sumsOfMoney(result.cells), language) };
  return textTable({ label: text.fund, values: heads(language) }, rows, foot);
}

function monthTable({ result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const rows = result.cells.map((cell) => ({
    label: said`${monthWords(cell.month, language)} ${cell.fund}`,
    values: values(cell, language),
    note: gapWords(cell.gaps, language),
  }));
  const foot = { label: text.total, values: values(sumsOfMoney(result.cells), language) };
  return textTable({ label: text.monthFund, values: heads(language) }, rows, foot);
}

function gapTable({ result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const { planned, paid } = sumsOfMoney(result.cells);
  const rows = gapSums(result).map(({ gap, amount }) => ({
    label: text.gaps[gap],
    values: [rupiahWords(amount, language)],
  }));
  const foot = { label: text.total, values: [rupiahWords(planned - paid, language)] };
  return [
    ...textTable({ label: text.gapsTitle, values: [text.amount] }, rows, foot),
    ...paragraph(text.unexplained(rupiahWords(result.unexplained, language))),
  ];
}

function cashTable({ result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const rows = result.cash.slice(0, LISTED).map(({ paidIn, month, fund, amount }) => ({
    label: said`${monthWords(paidIn, language)}: ${text.contribution(monthWords(month, language))} ${fund}`,
    values: [rupiahWords(amount, language)],
  }));
  const more = result.cash.length - rows.length;
  const total = result.cash.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...textTable({ label: text.cashTitle, values: [text.amount] }, rows, {
      label: text.total,
      values: [rupiahWords(total, language)],
    }),
    ...(more > 0 ? paragraph(text.more(groupedNumber(more, language)), 2) : []),
  ];
}

function bookTable({ fund, lines }: FundBook, { result }: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const shown = lines.slice(0, LISTED);
  const rows = shown.map(({ date, kind, month, reference, in: income, out, balance }) => {
    const what =
      kind === 'opening' || month === undefined
        ? text.opening(yearOfRun(result))
        : kind === 'fine'
          ? text.fine(monthWords(month, language))
          : text.contribution(monthWords(month, language));
    const proof = reference === undefined ? NOTHING : said` (${reference})`;
    const money = [income, out, balance].map((one) => (one === 0 ? word('-') : groupedNumber(one, language)));
    return { label: said`${formatDmy(date)} ${what}${proof}`, values: money };
  });
  const more = lines.length - shown.length;
  return [
    ...textTable({ label: text.bookTitle(word(fund)), values: [text.in, text.out, text.balance] }, rows),
    ...(more > 0 ? paragraph(text.more(groupedNumber(more, language)), 2) : []),
  ];
}

function lateLines(report: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const { late } = report.result;
  if (late.length === 0) return [];
  const rows = late.slice(0, LISTED).map((part) => ({
    label: lateWords(part, language),
    values: [rupiahWords(part.amount, language)],
    note: fineWords(part, language),
  }));
  const more = late.length - rows.length;
  return [
    NOTHING,
    ...textTable({ label: text.lateTitle, values: [text.amount] }, rows),
    ...(more > 0 ? paragraph(text.more(groupedNumber(more, language)), 2) : []),
    ...paragraph(fineSums(report.result, language)),
    ...lawLines(report, language).flatMap((line) => paragraph(said`  ${line}`, 4)),
  ];
}
