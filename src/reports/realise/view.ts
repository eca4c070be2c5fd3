import {
  type BillProblem,
  GAPS,
  type Gap,
  type LatePart,
  type Realised,
} from '../../budget/realise/realised.ts';
import { formatDmy } from '../../domain/date.ts';
import { SIDES, type Side, sideOf } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { joined, numeral, type Shown, said, shownText } from '../../domain/shown.ts';
import type { Source } from '../../law/value.ts';
import type { Policy } from '../../policy/policy.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { EVIDENCE_TEXT } from '../../text/law.ts';
import { monthWords, rateWords, rupiahWords, senWords } from '../../text/parts/format.ts';
import { receiptProblemWords } from '../enrolment/receipt-problems.ts';
import { caveatOf, citation } from '../parts/citation.ts';

/** What a report of a year's payments says, besides its tables. */
export interface RealiseReport extends Realised {
  readonly tool: Shown;
  readonly policy: Policy;
  /** Where the plan comes from, in a sentence. */
  readonly plan: Shown;
}

/** Something is to be done: a month is due and not paid, is late, does not agree, or was not understood. */
export function hasOpenItems({ result, problems, billProblems }: Realised): boolean {
  const { cells, fines, unexplained } = result;
  return (
    cells.some(({ open }) => open) ||
    fines.owed > fines.paid ||
    unexplained !== 0 ||
    problems.length + billProblems.length > 0
  );
}

/** `belum dibayar Rp10.000, tagihan berbeda dari rencana -Rp4`; what is nought is not said. */
export function gapWords(gaps: Readonly<Record<Gap, number>>, language: Language): Shown | undefined {
  const words = GAPS.filter((gap) => gaps[gap] !== 0).map(
    (gap) => said`${REALISE_TEXT[language].gaps[gap]} ${rupiahWords(gaps[gap], language)}`,
  );
  return words.length === 0 ? undefined : joined(words, ', ');
}

/** `Januari 2026, ADD, PU JKK+JKM` */
const lateName = ({ month, fund, segment, programmes }: LatePart, language: Language): Shown =>
  said`${monthWords(month, language)}, ${fund}, ${segment} ${joined(programmes.map(shownText), '+')}`;

export function lateWords(part: LatePart, language: Language): Shown {
  const text = REALISE_TEXT[language];
  const paid = part.paidOn === undefined ? undefined : formatDmy(part.paidOn);
  return text.lateLine(lateName(part, language), formatDmy(part.due), paid, part.months);
}

export function fineWords({ fine }: LatePart, language: Language): Shown {
  const text = REALISE_TEXT[language];
  return fine === undefined
    ? text.noFine
    : text.fineLine(rateWords(fine.rate, language), rupiahWords(fine.amount, language));
}

/** The articles behind due days and fines, each once, with how well they are known. */
export function lawLines({ result }: Realised, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  if (result.late.length === 0) return [];
  const line = (what: Shown, source: Source): Shown =>
    text.source(
      what,
      citation(source, language),
      EVIDENCE_TEXT[source.evidence].word[language],
      caveatOf(source, language),
    );
  const due = result.late.map(({ dueSource }) => line(text.dueWord, dueSource));
  const fines = result.late.flatMap(({ fine }) => (fine ? [line(text.fineWord, fine.source)] : []));
  return [...new Set([...due, ...fines]), ...(fines.length > 0 ? [text.fineRule] : [])];
}

export function fineSums({ fines }: Realised['result'], language: Language): Shown {
  const left = Math.max(0, fines.owed - fines.paid);
  const [owed, paid, rest] = [fines.owed, fines.paid, left].map((one) => rupiahWords(one, language)) as [
    Shown,
    Shown,
    Shown,
  ];
  return REALISE_TEXT[language].fines(owed, paid, rest);
}

/** What is not understood or does not hold of the files, a sentence each. */
export const problemLines = ({ problems, billProblems }: Realised, language: Language): Shown[] => [
  ...billProblems.map((problem) => billProblemWords(problem, language)),
  ...problems.map((problem) => receiptProblemWords(problem, language)),
];

function billProblemWords(problem: BillProblem, language: Language): Shown {
  const text = REALISE_TEXT[language];
  const { file } = problem;
  if (problem.kind === 'total')
    return text.billTotal(file, senWords(problem.stated, language), senWords(problem.rows, language));
  if (problem.kind === 'unread') return text.billUnread(file, joined(problem.rows.map(numeral), ', '));
  const month = monthWords(problem.month, language);
  return problem.kind === 'twice'
    ? text.billTwice(file, month, problem.count)
    : text.billOtherYear(file, month);
}

/** What stands beside the tables: sources, what is left out, how bills were laid on funds. */
export function realiseNotes(report: RealiseReport, language: Language): Shown[] {
  const text = REALISE_TEXT[language];
  const { later, otherYear, shared } = report.result;
  return [
    said`${report.plan} ${text.inputs(report.bills, report.payments)}`,
    ...(report.bills === 0 ? [text.noBills] : []),
    ...(shared ? [text.shared] : []),
    ...(later.count > 0 ? [text.later(later.count, rupiahWords(later.amount, language))] : []),
    ...(otherYear.count > 0
      ? [text.otherYear(otherYear.count, rupiahWords(otherYear.amount, language))]
      : []),
  ];
}

/** The gaps of the whole year, those that are not nought. */
export function gapSums({ cells }: Realised['result']): { readonly gap: Gap; readonly amount: number }[] {
  return GAPS.map((gap) => ({ gap, amount: cells.reduce((sum, { gaps }) => sum + gaps[gap], 0) })).filter(
    ({ amount }) => amount !== 0,
  );
}

export interface MoneySums {
  readonly planned: number;
  readonly billed: number;
  readonly paid: number;
}

export const sumsOfMoney = (cells: readonly MoneySums[]): MoneySums => ({
  planned: cells.reduce((sum, { planned }) => sum + planned, 0),
  billed: cells.reduce((sum, { billed }) => sum + billed, 0),
  paid: cells.reduce((sum, { paid }) => sum + paid, 0),
});

/** Planned, billed and paid of each side: what passes through the APBDes, and what does not. */
export const sumsBySide = (cells: Realised['result']['cells']): Readonly<Record<Side, MoneySums>> => ({
  apbdes: sumsOfMoney(cells.filter(({ fund }) => sideOf(fund) === 'apbdes')),
  outside: sumsOfMoney(cells.filter(({ fund }) => sideOf(fund) === 'outside')),
});

/** Where some of the money does not pass through the APBDes: both sums in a sentence each. Else the one total says all. */
export function sideLines({ cells }: Realised['result'], language: Language): Shown[] {
  if (new Set(cells.map(({ fund }) => sideOf(fund))).size < 2) return [];
  const sums = sumsBySide(cells);
  return SIDES.map((side) => {
    const { planned, billed, paid } = sums[side];
    const [plan, bill, paidOut, left] = [planned, billed, paid, planned - paid].map((one) =>
      rupiahWords(one, language),
    ) as [Shown, Shown, Shown, Shown];
    return REALISE_TEXT[language].side(BUDGET_TEXT[language].sides[side], plan, bill, paidOut, left);
  });
}

/** The months of the run as a year: `2026`. */
export const yearOfRun = ({ months }: Realised['result']): Shown =>
  numeral(Math.floor((months[0] ?? 0) / 12));
