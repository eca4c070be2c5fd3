import type { BookLine } from '../../budget/realise/realised.ts';
import { formatDmy } from '../../domain/date.ts';
import { NOTHING, type Shown, word } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import type { Signatory } from '../../policy/forms/forms.ts';
import { BOOK_TEXT } from '../../text/budget/book.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { dateWords } from '../../text/parts/format.ts';
import { ColumnTable } from '../parts/columns.ts';
import {
  BODY,
  blank,
  centred,
  fitted,
  HEADING,
  money,
  row,
  section,
  subtitle,
  TOTAL,
  title,
  wrappedCell,
} from '../workbook/cells.ts';
import { descriptionOf } from './realise-html.ts';
import type { RealiseReport } from './view.ts';

const T = REALISE_TEXT.id;

type BookKey = 'no' | 'date' | 'description' | 'reference' | 'in' | 'out' | 'balance';

interface BookEntry {
  readonly line: BookLine;
  readonly no: number;
  readonly report: RealiseReport;
}

interface BookSums {
  readonly in: number;
  readonly out: number;
}

const BOOK = new ColumnTable<BookKey, BookEntry, BookSums>([
  { key: 'no', head: BOOK_TEXT.no, width: 6, cell: ({ no }) => centred(no) },
  { key: 'date', head: T.date, width: 13, cell: ({ line }) => formatDmy(line.date) },
  {
    key: 'description',
    head: T.description,
    width: 44,
    cell: ({ line, report }) => wrappedCell(descriptionOf(line, report.result, 'id')),
    total: () => T.total,
  },
  { key: 'reference', head: T.reference, width: 18, cell: ({ line }) => line.reference ?? '' },
  {
    key: 'in',
    head: T.in,
    width: 18,
    cell: ({ line }) => money(line.in),
    total: (sums, range) => money(sums.in, `SUM(${range})`),
  },
  {
    key: 'out',
    head: T.out,
    width: 18,
    cell: ({ line }) => money(line.out),
    total: (sums, range) => money(sums.out, `SUM(${range})`),
  },
  {
    key: 'balance',
    head: T.balance,
    width: 18,
    cell: ({ line, no }, at) => {
      // The first line of its fund has no balance above it.
      const above = no === 1 ? '' : `${at.letter('balance')}${at.row - 1}+`;
      return money(line.balance, `${above}${at.cell('in')}-${at.cell('out')}`);
    },
    total: (sums, _range, at) => money(sums.in - sums.out, `${at.cell('in')}-${at.cell('out')}`),
  },
]);

const HEAD_ROW = 4;

/** A book a fund, one below the other, each with its sums; who has verified them and who keeps them sign at the end. */
export function bookSheet(report: RealiseReport, heading: Shown): SheetModel {
  const rows: RowModel[] = [
    title(heading),
    subtitle(T.bookNote),
    blank,
    row(BOOK.heads, HEADING),
    row(
      BOOK.keys.map((_, at) => centred(RAB_TEXT.numbered(at + 1))),
      BODY,
    ),
  ];
  const { books } = report.result;
  for (const [index, { fund, lines }] of books.entries()) {
    if (index > 0) rows.push(blank);
    rows.push(section(T.bookTitle(word(fund))));
    const first = rows.length + 1;
    for (const [at, line] of lines.entries())
      rows.push(fitted(BOOK.cells({ line, report, no: at + 1 }, first + at), BOOK.widths, BODY));
    const sums = { in: sumOf(lines, 'in'), out: sumOf(lines, 'out') };
    rows.push(row(BOOK.totals(sums, first, rows.length), TOTAL));
  }
  const signed = books.length === 0 ? [] : signatures(report);
  return {
    name: T.sheets.books,
    columns: BOOK.models,
    rows: [...rows, ...signed],
    frozen: { rows: HEAD_ROW },
    orientation: 'landscape',
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + 1}`,
    // With the sums of the last book and its last line.
    ...(books.length === 0 ? {} : { together: rows.length - 1 }),
  };
}

const sumOf = (lines: readonly BookLine[], key: 'in' | 'out'): number =>
  lines.reduce((sum, line) => sum + line[key], 0);

/** The policy's signatories from left to right; dotted lines where it names none. */
function signatures({ policy }: RealiseReport): RowModel[] {
  const { place, date, signatories } = policy.forms;
  const [left, middle, right] =
    signatories.length > 2
      ? signatories
      : [signatories.length > 1 ? signatories[0] : undefined, undefined, signatories.at(-1)];
  const beside = (cells: readonly [CellModel, CellModel, CellModel]): RowModel =>
    row(BOOK.only({ date: cells[0], reference: cells[1], out: cells[2] }));
  const each = (say: (one: Signatory) => Shown | undefined, usual: readonly [Shown, Shown]): RowModel =>
    beside([
      (left && say(left)) ?? usual[0],
      (middle && say(middle)) ?? NOTHING,
      (right && say(right)) ?? usual[1],
    ]);
  const dots = RAB_TEXT.signature;
  return [
    blank,
    beside([NOTHING, NOTHING, RAB_TEXT.placeOf(place ?? RAB_TEXT.dots, date && dateWords(date, 'id'))]),
    each(({ role }) => role, [RAB_TEXT.verified, BOOK_TEXT.keptBy]),
    each(({ position }) => position, [NOTHING, NOTHING]),
    ...[blank, blank, blank],
    each(({ name }) => name, [dots, dots]),
    each(({ nip }) => nip && RAB_TEXT.nip(nip), [NOTHING, NOTHING]),
  ];
}
