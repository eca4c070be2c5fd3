import type { ChangeSums } from '../../budget/changes/compare-budgets.ts';
import type { ChangeCut } from '../../budget/changes/cut-changes.ts';
import { REASONS, type Reason } from '../../budget/changes/reasons.ts';
import { type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { unexplained } from '../budget/change-view.ts';
import { ColumnTable, type RowAddress, type SheetColumn } from '../parts/columns.ts';
import { sumBelow } from '../rab/rab-forms.ts';
import type { OutlineRow } from '../rab/rab-outline.ts';
import { cubeColumn, type WorkbookFacts } from './book.ts';
import { MONEY_IN_BRACKETS, money, wrappedCell } from './cells.ts';

const W = WORKBOOK_TEXT;
const T = CHANGE_TEXT.id;

/** A line of the form, with the codes that say what it stands under. */
export interface CodedCut extends ChangeCut {
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
}

export interface ChangedRow {
  readonly book: WorkbookFacts;
  /** Of a line; of the sums above it none. */
  readonly number: number | undefined;
  readonly of: OutlineRow<CodedCut>;
  /** The line, or what the row is the sum of. */
  readonly sums: ChangeSums;
  /** The first of its lines: all are of one village. */
  readonly cut: ChangeCut;
  /** The number of its account in the cube; 0 where the new budget has none such. */
  readonly account: number;
}

export type ChangeKey =
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

export const changed = (value: number, formula: string): CellModel =>
  money(value, formula, { format: MONEY_IN_BRACKETS });

export const isSum = ({ of }: ChangedRow): boolean => of.level !== 'account';

/** Sums of rows among which some are sums themselves. */
const subtotal = (range: string): string => `SUBTOTAL(9,${range})`;

const reasonColumn = (reason: Reason): SheetColumn<ChangeKey, ChangedRow, ChangeSums> => ({
  key: reason,
  head: T.reasons[reason],
  width: 15,
  cell: (one, at) =>
    isSum(one)
      ? changed(one.sums.reasons[reason], sumBelow(at, reason, one.of.below))
      : { value: one.sums.reasons[reason], style: { format: MONEY_IN_BRACKETS } },
  total: ({ reasons }, range) => changed(reasons[reason], subtotal(range)),
});

/** The form's columns in their order, then why. */
export const CHANGE_COLUMNS = new ColumnTable<ChangeKey, ChangedRow, ChangeSums>([
  { key: 'number', head: W.number, width: 5, cell: ({ number }) => number ?? '' },
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
  { key: 'activity', head: W.activity, width: 9, cell: ({ of }) => of.activity },
  { key: 'object', head: W.object, width: 10, cell: ({ of }) => of.object },
  { key: 'description', head: W.description, width: 34, cell: ({ of }) => wrappedCell(of.name) },
  {
    key: 'before',
    head: T.before,
    width: 16,
    cell: (one, at) => money(one.sums.before, isSum(one) ? sumBelow(at, 'before', one.of.below) : undefined),
    total: ({ before }, range) => money(before, subtotal(range)),
  },
  {
    key: 'after',
    head: T.after,
    width: 16,
    cell: (one, at) =>
      money(one.sums.after, isSum(one) ? sumBelow(at, 'after', one.of.below) : afterFormula(one, at)),
    total: ({ after }, range) => money(after, subtotal(range)),
  },
  {
    key: 'difference',
    head: T.difference,
    width: 16,
    cell: (one, at) =>
      changed(
        one.sums.after - one.sums.before,
        isSum(one) ? sumBelow(at, 'difference', one.of.below) : `${at.cell('after')}-${at.cell('before')}`,
      ),
    total: ({ before, after }, range) => changed(after - before, subtotal(range)),
  },
  {
    key: 'fundCode',
    head: W.fundName,
    width: 10,
    cell: (one) => (isSum(one) ? '' : shownText(one.cut.key[4] ?? '')),
  },
  {
    key: 'subFund',
    head: W.subFund,
    width: 14,
    cell: (one) => (isSum(one) ? '' : shownText(one.cut.key[5] ?? '')),
  },
  ...REASONS.map(reasonColumn),
  {
    key: 'check',
    head: W.check,
    width: 12,
    cell: (one, at) =>
      changed(
        unexplained(one.sums),
        isSum(one)
          ? sumBelow(at, 'check', one.of.below)
          : `${at.cell('difference')}-SUM(${at.span('fund', 'rounding')})`,
      ),
    total: (sums, range) => changed(unexplained(sums), subtotal(range)),
  },
  { key: 'account', head: W.account, width: 9, cell: (one) => (isSum(one) ? '' : one.account) },
]);

/** The cube's rows of the village and the account, added up; a name that a formula would read as a pattern has none. */
function afterFormula({ book, cut }: ChangedRow, at: RowAddress<ChangeKey>): string | undefined {
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
