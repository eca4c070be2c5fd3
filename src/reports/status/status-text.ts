import type { Language } from '../../domain/language.ts';
import { joined, linesText, type Shown, said, word } from '../../domain/shown.ts';
import {
  byKecamatan,
  hasAnswered,
  type KecamatanStatus,
  type MonthStatus,
  statusCounts,
} from '../../enrolment/village-status.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import { STATUS_TEXT } from '../../text/status/status.ts';
import { receiptProblemWords } from '../enrolment/receipt-problems.ts';
import { paragraph, textTable } from '../parts/text-table.ts';
import { wrapped } from '../parts/wrap.ts';
import {
  asideLine,
  billLine,
  lacksOf,
  listOf,
  openVillages,
  paymentLines,
  type StatusFacts,
  titleOf,
  unbilledLines,
  unplacedLine,
  verdictOf,
} from './status-lines.ts';
import { countCells, countHeads } from './steps.ts';

const INDENT = word('  ');

/** Villages that are open, lines about files and bills: so many, then how many more. JSON and workbook have all. */
const SHOWN = 30;

/** For a screen of 80 columns: who has not answered first, then who is not done, then counts by kecamatan. */
export function statusText(status: MonthStatus, facts: StatusFacts): Shown {
  const { language } = facts;
  const parts = [
    [
      ...paragraph(titleOf(status, facts)),
      ...paragraph(listOf(status, language)),
      ...paragraph(verdictOf(status, language)),
    ],
    missingLines(status, language),
    openLines(status, language),
    ...restLines(status, language),
    tableLines(status, language),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return joined(
    filled.map((lines) => linesText(lines)),
    '\n',
  );
}

/** Who has not answered, by kecamatan. */
function missingLines({ villages }: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const missing = villages.filter((one) => !hasAnswered(one));
  if (missing.length === 0) return [text.everybody];
  const number = (value: number): Shown => groupedNumber(value, language);
  return [
    ...paragraph(text.missingTitle(number(missing.length), number(villages.length))),
    ...byKecamatan(villages).flatMap((group) => missingOf(group, language)),
  ];
}

function missingOf({ kecamatan, villages }: KecamatanStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const missing = villages.filter((one) => !hasAnswered(one));
  if (missing.length === 0) return [];
  const [count, all] = [missing.length, villages.length].map((value) => groupedNumber(value, language));
  const head =
    missing.length === villages.length
      ? text.wholeKecamatan(kecamatan, all ?? kecamatan)
      : text.ofKecamatan(kecamatan, count ?? kecamatan, all ?? kecamatan);
  const names = joined(
    missing.map(({ village }) => village),
    ', ',
  );
  return wrapped(said`${head} ${names}`, 4, INDENT);
}

function openLines(status: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const open = openVillages(status);
  if (open.length === 0) return [];
  const lines = open.slice(0, SHOWN).flatMap((one) => {
    const where = one.files.length === 0 ? [] : [said`(${joined(one.files, ', ')})`];
    const what = said`${one.village}, ${one.kecamatan}: ${joined(lacksOf(one, language), ', ')}`;
    return wrapped(joined([what, ...where], ' '), 4, INDENT);
  });
  return [...paragraph(text.openTitle(groupedNumber(open.length, language))), ...lines, ...more(open.length)];
}

const more = (count: number): Shown[] => (count > SHOWN ? [said`  … ${count - SHOWN}`] : []);

/** Rows of unknown villages, files that are no rosters, bills, payments. */
function restLines(status: MonthStatus, language: Language): Shown[][] {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const { unplaced, aside, bills, general, payments, asked } = status;
  const listed = (title: Shown, lines: readonly Shown[]): Shown[] => [
    ...paragraph(title),
    ...lines.slice(0, SHOWN).flatMap((line) => wrapped(line, 4, INDENT)),
    ...more(lines.length),
  ];
  const rows = unplaced.reduce((sum, one) => sum + one.rows, 0);
  const problems = (payments?.problems ?? []).map((one) => receiptProblemWords(one, language));
  return [
    unplaced.length === 0
      ? []
      : listed(
          text.unplacedTitle(number(rows)),
          unplaced.map((one) => unplacedLine(one, language)),
        ),
    aside.length === 0
      ? []
      : listed(
          text.asideTitle(number(aside.length)),
          aside.map((one) => asideLine(one, language)),
        ),
    general === 0 ? [] : paragraph(text.general(number(general))),
    asked.bills
      ? listed(
          text.billsTitle(number(bills.length)),
          bills.length === 0 ? [text.noBill] : bills.map((one) => billLine(one, language)),
        )
      : [],
    [...unbilledLines(status, language), ...paymentLines(status, language), ...problems].flatMap((line) =>
      paragraph(line),
    ),
  ];
}

function tableLines(status: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  const cells = (villages: MonthStatus['villages']): Shown[] =>
    countCells(status, statusCounts(villages)).map((value) => groupedNumber(value, language));
  return textTable(
    { label: text.heads.kecamatan, values: countHeads(status, text) },
    byKecamatan(status.villages).map(({ kecamatan, villages }) => ({
      label: kecamatan,
      values: cells(villages),
    })),
    { label: text.heads.total, values: cells(status.villages) },
  );
}
