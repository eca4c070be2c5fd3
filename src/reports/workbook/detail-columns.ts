import type { BudgetRow } from '../../budget/model.ts';
import type { WorkerPremium } from '../../budget/premium.ts';
import { nikAsAsked, type Shown, said, word } from '../../domain/shown.ts';
import type { CellModel, CellStyle } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { rateWords } from '../../text/parts/format.ts';
import { citation } from '../parts/citation.ts';
import { ColumnTable, type RowAddress, type SheetColumn } from '../parts/columns.ts';
import { DETAIL_TOP, type WorkbookFacts } from './book.ts';
import { INPUT, MONTH_FORMAT, money, monthNumber, ONES, range, wrappedCell } from './cells.ts';
import { baseCell, monthlyCell, rateNumberCell, rateWordsCell, unroundedCell } from './detail-price.ts';
import type { DetailRun } from './detail-runs.ts';
import type { CategoryBlock, FirstSeen } from './plan.ts';

const W = WORKBOOK_TEXT;
const MONTH_INPUT: CellStyle = { format: MONTH_FORMAT, ...INPUT };
const MARK: CellStyle = { format: ONES };

/** A run of equal months of one worker's line. */
export interface DetailEntry {
  readonly book: WorkbookFacts;
  /** The worker's number. */
  readonly number: number;
  readonly worker: WorkerPremium;
  /** Where the cube has the worker: names are spelled as there. */
  readonly place: BudgetRow | undefined;
  readonly run: DetailRun;
  /** The number of the cube row that it is added up in. */
  readonly cubeRow: number;
  readonly mark: ReturnType<FirstSeen['mark']>;
}

export type DetailKey =
  | ReadKey
  | 'cubeRow'
  | 'markPerson'
  | 'markFund'
  | 'markAccount'
  | 'markProgramme'
  | 'markRow'
  | 'unrounded'
  | 'markKecamatan'
  | 'markVillage'
  | 'markCategory'
  | 'markPart';
/** What people read; the columns after these are there for formulas. */
type ReadKey =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'category'
  | 'name'
  | 'nik'
  | 'programme'
  | 'payer'
  | 'fund'
  | 'activity'
  | 'object'
  | 'base'
  | 'rateValue'
  | 'rate'
  | 'article'
  | 'monthly'
  | 'from'
  | 'to'
  | 'months'
  | 'amount';

interface Sums {
  readonly people: number;
  readonly annual: number;
}

const mark = (value: number): CellModel => ({ value, style: MARK });

const COLUMNS: readonly SheetColumn<DetailKey, DetailEntry, Sums>[] = [
  { key: 'number', head: W.number, width: 6, cell: ({ number }) => number },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 14,
    cell: ({ book, place, worker }) => wrappedCell(book.labels('kecamatan', (place ?? worker).kecamatan)),
    total: () => W.total,
  },
  {
    key: 'village',
    head: W.village,
    width: 17,
    cell: ({ book, place, worker }) => wrappedCell(book.labels('village', (place ?? worker).village)),
  },
  {
    key: 'category',
    head: W.category,
    width: 18,
    cell: ({ book, worker }) => wrappedCell(book.labels('category', worker.category)),
  },
  { key: 'name', head: W.name, width: 21, cell: ({ worker }) => wrappedCell(worker.name) },
  { key: 'nik', head: W.nik, width: 18, cell: ({ book, worker }) => nikAsAsked(worker.nik, book.unmask) },
  { key: 'programme', head: W.programme, width: 9, cell: ({ run }) => run.line.programme },
  { key: 'payer', head: W.payer, width: 20, cell: ({ book, run }) => book.labels('payer', run.line.payer) },
  { key: 'fund', head: W.fund, width: 9, cell: ({ run }) => fundCell(run.line) },
  { key: 'activity', head: W.activity, width: 9, cell: ({ run }) => run.line.activity ?? '' },
  { key: 'object', head: W.object, width: 9, cell: ({ run }) => run.line.object ?? '' },
  {
    key: 'base',
    head: W.base,
    width: 15,
    cell: ({ run }) => baseCell(run.line),
  },
  {
    key: 'rateValue',
    head: W.rateValue,
    width: 9,
    cell: ({ run }) => rateNumberCell(run.line),
  },
  {
    key: 'rate',
    head: W.rate,
    width: 15,
    cell: ({ run }, at) => rateWordsCell(run.line, at.cell('rateValue')),
  },
  { key: 'article', head: W.article, width: 23, cell: ({ run }) => wrappedCell(sourceText(run.line)) },
  {
    key: 'monthly',
    head: W.monthly,
    width: 11,
    cell: ({ run }, at) => monthlyCell(run.line, at.cell('base'), at.cell('rateValue')),
  },
  {
    key: 'from',
    head: W.from,
    width: 9,
    cell: ({ run }) => ({ value: monthNumber(run.first), style: MONTH_INPUT }),
  },
  {
    key: 'to',
    head: W.to,
    width: 9,
    cell: ({ run }) => ({ value: monthNumber(run.last), style: MONTH_INPUT }),
  },
  { key: 'months', head: W.months, width: 7, cell: ({ run }, at) => monthsCell(run, at) },
  {
    key: 'amount',
    head: W.amount,
    width: 13,
    cell: ({ run }, at) =>
      money(run.line.amount * monthsOf(run), `${at.cell('monthly')}*${at.cell('months')}`),
    total: ({ annual }, rows) => money(annual, `SUM(${rows})`),
  },
  { key: 'cubeRow', head: W.cubeRow, width: 8, cell: ({ cubeRow }) => cubeRow },
  {
    key: 'markPerson',
    head: W.markPerson,
    width: 7,
    cell: (entry) => mark(entry.mark.people),
    total: ({ people }, rows) => money(people, `SUM(${rows})`),
  },
  { key: 'markFund', head: W.markFund, width: 8, cell: (entry) => mark(entry.mark.ofFund) },
  { key: 'markAccount', head: W.markAccount, width: 9, cell: (entry) => mark(entry.mark.ofAccount) },
  {
    key: 'markProgramme',
    head: W.markProgramme,
    width: 9,
    cell: (entry) => mark(entry.mark.ofProgramme),
  },
  { key: 'markRow', head: W.markRow, width: 8, cell: (entry) => mark(entry.mark.row) },
];

export const DETAIL = new ColumnTable(COLUMNS);

const UNROUNDED_COLUMN: SheetColumn<DetailKey, DetailEntry, Sums> = {
  key: 'unrounded',
  head: W.unrounded,
  width: 14,
  cell: ({ run }, at) =>
    unroundedCell(run.line, monthsOf(run), at.cell('months'), [at.cell('base'), at.cell('rateValue')]),
};

/** Heads of each place, which differ from those of all where people have several posts. */
const PLACE_MARKS: readonly SheetColumn<DetailKey, DetailEntry, Sums>[] = [
  { key: 'markKecamatan', head: W.markKecamatan, width: 9, cell: (one) => mark(one.mark.ofKecamatan) },
  { key: 'markVillage', head: W.markVillage, width: 8, cell: (one) => mark(one.mark.ofVillage) },
  { key: 'markCategory', head: W.markCategory, width: 8, cell: (one) => mark(one.mark.ofCategory) },
];

/** Heads of each part of a fund, where the policy names any. */
const PART_MARK: SheetColumn<DetailKey, DetailEntry, Sums> = {
  key: 'markPart',
  head: W.markPart,
  width: 8,
  cell: (one) => mark(one.mark.ofPart),
};

/** Where the policy rounds a village's year once, the amounts before rounding stand there too. */
export const DETAIL_UNROUNDED = new ColumnTable<DetailKey, DetailEntry, Sums>([...COLUMNS, UNROUNDED_COLUMN]);

/** By what a workbook needs: amounts before rounding, heads of places, heads of parts of funds. */
const TABLES = [[], [UNROUNDED_COLUMN]].map((unrounded) =>
  [[], PLACE_MARKS].map((places) =>
    [[], [PART_MARK]].map(
      (parts) =>
        new ColumnTable<DetailKey, DetailEntry, Sums>([...COLUMNS, ...unrounded, ...places, ...parts]),
    ),
  ),
);

/** The columns of a workbook's detail; those of the shorter tables stand where they stand in the longer ones. */
export function detailColumns({ facts, plan }: Pick<WorkbookFacts, 'facts' | 'plan'>): typeof DETAIL {
  const unrounded = facts.policy.roundingPer === 'village-year';
  return TABLES[Number(unrounded)]?.[Number(plan.severalPosts)]?.[Number(plan.parts)] ?? DETAIL;
}

/** The fund, and the part of it that pays: `APBD, DBH sawit`. */
export const fundCell = ({ fund, subFund }: Pick<BudgetRow, 'fund' | 'subFund'>): CellModel =>
  subFund === undefined ? fund : wrappedCell(said`${word(fund)}, ${subFund}`);

/** The last column that people read, and that is printed. */
export const LAST_READ_COLUMN: ReadKey = 'amount';

const monthsOf = ({ first, last }: DetailRun): number => last - first + 1;

function monthsCell(run: DetailRun, at: RowAddress<DetailKey>): CellModel {
  const [from, to] = [at.cell('from'), at.cell('to')];
  const formula = `(INT(${to}/100)-INT(${from}/100))*12+MOD(${to},100)-MOD(${from},100)+1`;
  return { value: monthsOf(run), formula };
}

function sourceText({ source, relief }: DetailRun['line']): Shown {
  if (!relief) return citation(source);
  return said`${citation(source)}; ${citation(relief.source)} (${rateWords(relief.payable, 'id')})`;
}

/** A column of the detail over the workers of one category in one village. */
export function detailRange(key: DetailKey, block: CategoryBlock, columns = DETAIL): string {
  const first = DETAIL_TOP + block.detailFrom;
  return range(columns.letter(key), first, first + block.detailRows - 1, W.sheets.detail);
}
