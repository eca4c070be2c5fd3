import type { ChangeSums } from '../../budget/changes/compare-budgets.ts';
import { type ChangeCut, cutChanges, FORM_COLUMNS } from '../../budget/changes/cut-changes.ts';
import { REASONS, type Reason } from '../../budget/changes/reasons.ts';
import { type Fund, isVillageFund } from '../../domain/fund.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { unexplained } from '../budget/change-view.ts';
import { ColumnTable, type RowAddress, type SheetColumn } from '../parts/columns.ts';
import { activityName, objectName } from '../parts/labels.ts';
import { cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, HEADING, money, row, subtitle, TOTAL, wrappedCell } from './cells.ts';
import { bookedKey, numbersOf } from './plan.ts';

const W = WORKBOOK_TEXT;
const T = CHANGE_TEXT.id;
const TOP = 6;
/** What is less stands in brackets, as on the form. */
const CHANGE = '#,##0;(#,##0);0';

interface Entry {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly cut: ChangeCut;
  /** The number of its account in the cube; 0 where the new budget has none such. */
  readonly account: number;
}

type Key =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'activity'
  | 'object'
  | 'description'
  | 'before'
  | 'after'
  | 'difference'
  | 'fundCode'
  | 'subFund'
  | Reason
  | 'check'
  | 'account';

const change = (value: number, formula: string): CellModel => money(value, formula, { format: CHANGE });

const reasonColumn = (reason: Reason): SheetColumn<Key, Entry, ChangeSums> => ({
  key: reason,
  head: T.reasons[reason],
  width: 15,
  cell: ({ cut }) => ({ value: cut.reasons[reason], style: { format: CHANGE } }),
  total: ({ reasons }, range) => change(reasons[reason], `SUM(${range})`),
});

/** The form's columns in their order, then why. */
const COLUMNS = new ColumnTable<Key, Entry, ChangeSums>([
  { key: 'number', head: W.number, width: 5, cell: ({ number }) => number },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 14,
    cell: ({ book, cut }) => book.labels('kecamatan', cut.key[0] ?? ''),
    total: () => W.total,
  },
  {
    key: 'village',
    head: W.village,
    width: 16,
    cell: ({ book, cut }) => book.labels('village', cut.key[1] ?? ''),
  },
  { key: 'activity', head: W.activity, width: 9, cell: ({ cut }) => shownText(cut.key[2] ?? '') },
  { key: 'object', head: W.object, width: 10, cell: ({ cut }) => shownText(cut.key[3] ?? '') },
  { key: 'description', head: W.description, width: 34, cell: ({ cut }) => wrappedCell(descriptionOf(cut)) },
  {
    key: 'before',
    head: T.before,
    width: 16,
    cell: ({ cut }) => money(cut.before),
    total: ({ before }, range) => money(before, `SUM(${range})`),
  },
  {
    key: 'after',
    head: T.after,
    width: 16,
    cell: (one, at) => money(one.cut.after, afterFormula(one, at)),
    total: ({ after }, range) => money(after, `SUM(${range})`),
  },
  {
    key: 'difference',
    head: T.difference,
    width: 16,
    cell: ({ cut }, at) => change(cut.after - cut.before, `${at.cell('after')}-${at.cell('before')}`),
    total: ({ before, after }, range) => change(after - before, `SUM(${range})`),
  },
  { key: 'fundCode', head: W.fundName, width: 10, cell: ({ cut }) => shownText(cut.key[4] ?? '') },
  { key: 'subFund', head: W.subFund, width: 14, cell: ({ cut }) => shownText(cut.key[5] ?? '') },
  ...REASONS.map(reasonColumn),
  {
    key: 'check',
    head: W.check,
    width: 12,
    cell: ({ cut }, at) =>
      change(unexplained(cut), `${at.cell('difference')}-SUM(${at.span('fund', 'rounding')})`),
    total: (sums, range) => change(unexplained(sums), `SUM(${range})`),
  },
  { key: 'account', head: W.account, width: 9, cell: ({ account }) => account },
]);

/** Semula, Menjadi and Bertambah (Berkurang) by village, account and fund; undefined where no saved budget was given. */
export function changeSheet(book: WorkbookFacts): SheetModel | undefined {
  if (!book.facts.against) return undefined;
  return {
    name: W.sheets.change,
    columns: COLUMNS.models,
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: '5:5',
    tabColour: 'ED7D31',
  };
}

function* sheetRows(book: WorkbookFacts): Iterable<RowModel> {
  const { against } = book.facts;
  if (!against) return;
  const { change: all, saved } = against;
  yield sheetTitle(W.sheets.change, book);
  yield subtitle(T.title(saved.name));
  yield row([T.method]);
  yield row([]);
  yield row(COLUMNS.heads, HEADING, 45);
  const accounts = numbersOf(book.budget.rows, bookedKey);
  const cuts = cutChanges(all.lines, FORM_COLUMNS);
  for (const [index, cut] of cuts.entries()) {
    const [, , activity = '', object = '', fund = '', subFund = ''] = cut.key;
    const account = accounts.get([fund, subFund, activity, object].join('\u0000')) ?? 0;
    yield fitted(COLUMNS.cells({ book, number: index + 1, cut, account }, TOP + index), COLUMNS.widths, BODY);
  }
  if (cuts.length === 0) yield row([], BODY);
  const last = TOP + Math.max(1, cuts.length) - 1;
  yield row(COLUMNS.totals(all, TOP, last), TOTAL);
  yield* sideRows(cuts, last);
  const total = COLUMNS.at(last + 1);
  const left = `${total.cell('after')}-SUM(${cubeColumn(book, 'total')})+${total.cell('check')}`;
  yield row(COLUMNS.only({ kecamatan: W.reconciliation, difference: change(unexplained(all), left) }), BODY);
}

/** Of the total what passes through the APBDes and what does not, where both stand in the list: the village decides about the first alone. */
function* sideRows(cuts: readonly ChangeCut[], last: number): Iterable<RowModel> {
  const past = cuts.filter(({ key }) => !isVillageFund(fundOf(key[4])));
  if (past.length === 0 || past.length === cuts.length) return;
  const funds = [...new Set(past.map(({ key }) => fundOf(key[4])))];
  const of = (key: Key): string => `${COLUMNS.at(TOP).cell(key)}:${COLUMNS.at(last).cell(key)}`;
  const outsideOf = (key: Key): string =>
    funds.map((fund) => `SUMIFS(${of(key)},${of('fundCode')},"${fund}")`).join('+');
  const sum = (some: readonly ChangeCut[], key: 'before' | 'after'): number =>
    some.reduce((total, cut) => total + cut[key], 0);
  const rest = (key: 'before' | 'after'): number => sum(cuts, key) - sum(past, key);
  const through = (key: Key): string => `${COLUMNS.at(last + 1).cell(key)}-(${outsideOf(key)})`;
  yield row(
    COLUMNS.only({
      kecamatan: T.apbdes,
      before: money(rest('before'), through('before')),
      after: money(rest('after'), through('after')),
      difference: change(rest('after') - rest('before'), through('difference')),
    }),
    TOTAL,
  );
  yield row(
    COLUMNS.only({
      kecamatan: T.outside,
      before: money(sum(past, 'before'), outsideOf('before')),
      after: money(sum(past, 'after'), outsideOf('after')),
      difference: change(sum(past, 'after') - sum(past, 'before'), outsideOf('difference')),
    }),
    BODY,
  );
}

const fundOf = (code: string | undefined): Fund => (code ?? '') as Fund;

/** The cube's rows of the village and the account, added up; a name that a formula would read as a pattern has none. */
function afterFormula({ book, cut }: Entry, at: RowAddress<Key>): string | undefined {
  const [kecamatan, village] = [
    book.labels('kecamatan', cut.key[0] ?? ''),
    book.labels('village', cut.key[1] ?? ''),
  ];
  if ([kecamatan, village].some((name) => name === '' || /[*?~"]|^[=<>]/.test(name))) return undefined;
  const criteria = (['kecamatan', 'village', 'account'] as const).map(
    (key) => `${cubeColumn(book, key)},${at.cell(key)}`,
  );
  return `SUMIFS(${cubeColumn(book, 'total')},${criteria.join(',')})`;
}

/** The object by its official name, else the activity's. */
function descriptionOf({ key }: ChangeCut): Shown {
  const [, , activity = '', object = ''] = key;
  return objectName(object) ?? activityName(activity) ?? NOTHING;
}
