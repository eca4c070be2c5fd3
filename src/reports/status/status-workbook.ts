import type { Language } from '../../domain/language.ts';
import { columnLetter } from '../../domain/place.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import {
  byKecamatan,
  hasAnswered,
  isDone,
  type MonthStatus,
  statusCounts,
  type VillageStatus,
} from '../../enrolment/village-status.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import { STATUS_TEXT } from '../../text/status/status.ts';
import { receiptProblemWords } from '../enrolment/receipt-problems.ts';
import { resultSheets } from '../parts/result-sheets.ts';
import { blank, FRAME, fitted, HEADING, row, section, subtitle, TOTAL, title } from '../workbook/cells.ts';
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

const GOOD = 'E2EFDA';
const OPEN = 'FFF2CC';
const MISSING = 'F8CBAD';
const WRAPPED = { wrap: true, border: 'thin' } as const;

/** One sheet that is read in a minute, printed on one page wide; and every village, to be filtered. */
export const statusWorkbook = (status: MonthStatus, facts: StatusFacts): WorkbookModel => ({
  title: titleOf(status, facts),
  sheets: resultSheets([summarySheet(status, facts), villageSheet(status, facts)], facts),
  isResult: true,
});

/** Columns behind which names are wrapped. */
const NAME_WIDTH = 22;
const COUNT_WIDTH = 10;

function summarySheet(status: MonthStatus, facts: StatusFacts): SheetModel {
  const { language } = facts;
  const text = STATUS_TEXT[language];
  const heads = countHeads(status, text);
  const last = columnLetter(heads.length + 1);
  const rows: RowModel[] = [
    title(titleOf(status, facts)),
    subtitle(listOf(status, language)),
    row([verdictOf(status, language)], { bold: true, wrap: true }, 32),
    blank,
  ];
  const merges = [`A3:${last}3`];
  const wide = (line: Shown, height: number, style?: RowModel['style']): void => {
    rows.push(row([line], { wrap: true, ...style }, height));
    merges.push(`A${rows.length}:${last}${rows.length}`);
  };
  const room = NAME_WIDTH + heads.length * COUNT_WIDTH;
  const lines = (line: Shown): number => 15 * Math.max(1, Math.ceil((line.length * 1.1) / room));
  rows.push(section(missingTitle(status, language)));
  for (const line of missingLines(status, language)) wide(line, lines(line));
  rows.push(blank, row([text.heads.kecamatan, ...heads], HEADING));
  const headRow = rows.length;
  for (const { kecamatan, villages } of byKecamatan(status.villages)) {
    const counts = statusCounts(villages);
    const fill = villages.every(isDone) ? GOOD : counts.answered < counts.villages ? MISSING : OPEN;
    rows.push(row([{ value: kecamatan, style: { fill } }, ...countCells(status, counts)], FRAME));
  }
  rows.push(row([text.heads.total, ...countCells(status, statusCounts(status.villages))], TOTAL));
  const rest = restLines(status, language);
  if (rest.length > 0) rows.push(blank);
  for (const line of rest) wide(line, lines(line));
  return {
    name: text.sheets.summary,
    columns: [{ width: NAME_WIDTH }, ...heads.map(() => ({ width: COUNT_WIDTH, format: '#,##0' }))],
    rows,
    merges,
    orientation: 'portrait',
    repeatRows: `${headRow}:${headRow}`,
    tabColour: 'C00000',
    hideGrid: true,
  };
}

function missingTitle({ villages }: MonthStatus, language: Language): Shown {
  const text = STATUS_TEXT[language];
  const missing = villages.filter((one) => !hasAnswered(one)).length;
  const [count, all] = [groupedNumber(missing, language), groupedNumber(villages.length, language)];
  return missing === 0 ? text.everybody : text.missingTitle(count, all);
}

/** A line a kecamatan. */
function missingLines({ villages }: MonthStatus, language: Language): Shown[] {
  const text = STATUS_TEXT[language];
  return byKecamatan(villages).flatMap(({ kecamatan, villages: own }) => {
    const names = own.filter((one) => !hasAnswered(one)).map(({ village }) => village);
    if (names.length === 0) return [];
    const [count, all] = [groupedNumber(names.length, language), groupedNumber(own.length, language)];
    const head =
      names.length === own.length
        ? text.wholeKecamatan(kecamatan, all)
        : text.ofKecamatan(kecamatan, count, all);
    return [joined([head, joined(names, ', ')], ' ')];
  });
}

function restLines(status: MonthStatus, language: Language): readonly Shown[] {
  const text = STATUS_TEXT[language];
  const number = (value: number): Shown => groupedNumber(value, language);
  const { unplaced, aside, bills, payments, general, asked } = status;
  return [
    ...unplaced.map((one) => unplacedLine(one, language)),
    ...aside.map((one) => asideLine(one, language)),
    ...(general === 0 ? [] : [text.general(number(general))]),
    ...(asked.bills ? [bills.length === 0 ? text.noBill : text.billsTitle(number(bills.length))] : []),
    ...bills.map((one) => billLine(one, language)),
    ...unbilledLines(status, language),
    ...paymentLines(status, language),
    ...(payments?.problems ?? []).map((one) => receiptProblemWords(one, language)),
  ];
}

/** Columns of the village sheet: whether it has answered, and those at the end that are looked up and not printed. */
const ANSWERED = 2;
const NOT_PRINTED = 2;
/** What a village lacks is wrapped. */
const LACKS_WIDTH = 44;

function villageSheet(status: MonthStatus, facts: StatusFacts): SheetModel {
  const { language } = facts;
  const text = STATUS_TEXT[language];
  const { heads } = text;
  const steps = stepsOf(status);
  const columns: readonly (readonly [head: Shown, width: number, cell: (one: VillageStatus) => CellModel])[] =
    [
      [heads.kecamatan, 18, (one) => one.kecamatan],
      [heads.village, 20, (one) => one.village],
      [heads.answered, 8, (one) => (hasAnswered(one) ? text.yes : text.no)],
      [heads.people, 8, (one) => one.rows.accepted],
      [heads.rejected, 9, (one) => one.rows.rejected],
      [heads.errors, 11, (one) => one.findings.error],
      [heads.warnings, 11, (one) => one.findings.warning],
      [heads.clean, 8, (one) => (one.clean ? text.yes : text.no)],
      ...steps.map(
        (step) => [heads[step.key], 8, (one: VillageStatus) => stepWord(one, step, text)] as const,
      ),
      [
        heads.findings,
        LACKS_WIDTH,
        (one) => ({
          value: hasAnswered(one) ? joined(lacksOf(one, language), ', ') : '',
          style: WRAPPED,
        }),
      ],
      [heads.code, 15, (one) => one.code ?? ''],
      [heads.files, 60, (one) => joined(one.files, ', ')],
    ];
  const last = columnLetter(columns.length);
  const rows = status.villages.map((one) => {
    const fill = isDone(one) ? GOOD : hasAnswered(one) ? OPEN : MISSING;
    return fitted(
      columns.map(([, , cell], at) => {
        const value = cell(one);
        return at === ANSWERED && typeof value !== 'object' ? { value, style: { fill } } : value;
      }),
      columns.map(([, width]) => width),
      FRAME,
    );
  });
  return {
    name: text.sheets.villages,
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      row(
        columns.map(([head]) => head),
        HEADING,
      ),
      ...rows,
    ],
    frozen: { rows: 1, columns: 2 },
    autoFilter: `A1:${last}${rows.length + 1}`,
    orientation: 'landscape',
    repeatRows: '1:1',
    printArea: `A1:${columnLetter(columns.length - NOT_PRINTED)}${rows.length + 1}`,
    tabColour: '2E75B6',
  };
}
