import { type Month, monthRange } from '../../domain/month.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { ColumnTable } from '../parts/columns.ts';
import { activityName, type Labels, objectName } from '../parts/labels.ts';
import {
  INPUT,
  input,
  MONTH_FORMAT,
  money,
  monthNumber,
  QUIET_NUMBER,
  textCell,
  wrappedCell,
} from '../workbook/cells.ts';
import { baseValue, isProduct, priceFormula, rateValue } from '../workbook/priced.ts';
import { type RabLine, rabAmount } from './rab-lines.ts';

const T = RAB_TEXT;
const BASE = '#,##0.00';
const RATE = '0.00##%';

export type RabKey =
  | 'code'
  | 'description'
  | 'people'
  | 'months'
  | 'unit'
  | 'base'
  | 'rate'
  | 'price'
  | 'amount'
  | 'account'
  | 'first'
  | 'last'
  | 'monthly';

export interface RabEntry {
  readonly line: RabLine;
  readonly labels: Labels;
  /** The months of the sheet that it stands in. */
  readonly all: readonly Month[];
}

/** The last four are for the formulas of the other sheets: which account, from which month to which, and how much a month. */
export const RAB_COLUMNS = new ColumnTable<RabKey, RabEntry>([
  { key: 'code', head: T.code, width: 19, cell: () => '' },
  { key: 'description', head: T.description, width: 68, cell: (entry) => wrappedCell(lineWords(entry)) },
  { key: 'people', head: T.people, width: 8, cell: ({ line }) => ofPeople(line, line.people) },
  { key: 'months', head: T.months, width: 7, cell: ({ line }) => ofPeople(line, line.last - line.first + 1) },
  { key: 'unit', head: T.unit, width: 14, cell: ({ line }) => (line.entry.rounding ? '' : T.unitOf) },
  { key: 'base', head: T.base, width: 15, cell: ({ line }) => baseCell(line) },
  { key: 'rate', head: T.rate, width: 9, cell: ({ line }) => rateCell(line) },
  {
    key: 'price',
    head: T.price,
    width: 13,
    cell: ({ line }, at) => priceCell(line, at.cell('base'), at.cell('rate')),
  },
  {
    key: 'amount',
    head: T.amount,
    width: 16,
    cell: ({ line }, at) =>
      money(
        rabAmount(line),
        line.entry.rounding ? undefined : `${at.cell('people')}*${at.cell('months')}*${at.cell('price')}`,
      ),
  },
  {
    key: 'account',
    head: T.accountKey,
    width: 12,
    cell: ({ line }) => textCell(rabAccountKey(line), { ...QUIET_NUMBER, format: '@' }),
  },
  { key: 'first', head: T.from, width: 9, cell: ({ line }) => quiet(monthNumber(line.first)) },
  {
    key: 'last',
    head: T.to,
    width: 9,
    cell: ({ line }, at) =>
      quiet(monthNumber(line.last), lastMonth(line, at.cell('first'), at.cell('months'))),
  },
  {
    key: 'monthly',
    head: T.monthly,
    width: 14,
    cell: ({ line }, at) =>
      line.entry.rounding
        ? { value: line.price, formula: at.cell('amount'), style: QUIET_NUMBER }
        : {
            value: line.people * line.price,
            formula: `${at.cell('people')}*${at.cell('price')}`,
            style: QUIET_NUMBER,
          },
  },
]);

const quiet = (value: number, formula?: string): CellModel => ({
  value,
  formula,
  style: { ...QUIET_NUMBER, format: MONTH_FORMAT },
});

/** The last of so many months from the first on, both as 202603: whoever changes the number moves the withdrawals of the DPA. */
function lastMonth({ entry }: RabLine, first: string, months: string): string | undefined {
  if (entry.rounding) return undefined;
  const count = `(INT(${first}/100)*12+MOD(${first},100)+${months}-2)`;
  return `INT(${count}/12)*100+MOD(${count},12)+1`;
}

/** A rounding difference has an amount, and no people, months and price that it is the product of. */
const ofPeople = ({ entry }: RabLine, value: number): CellModel => (entry.rounding ? '' : input(value));

/** Base and rate may be changed where the price is their product. */
function baseCell({ of, price }: RabLine): CellModel {
  if (of === undefined) return '';
  const style = isProduct(of, price) ? { format: BASE, ...INPUT } : { format: BASE };
  return { value: baseValue(of), style };
}

/** A rate as a percentage, the row of a table of law, or a word. */
function rateCell({ of, price }: RabLine): CellModel {
  if (of === undefined) return '';
  const { rate } = of;
  const share = rateValue(of);
  if (share !== undefined)
    return { value: share, style: isProduct(of, price) ? { format: RATE, ...INPUT } : { format: RATE } };
  return rate.kind === 'bracket'
    ? textCell(T.bracket(rate.no), { align: 'center' })
    : textCell(T.flat, { align: 'center' });
}

/** Base × rate by their cells; a price that is no such product is typed itself. */
function priceCell({ of, price, entry }: RabLine, base: string, rate: string): CellModel {
  if (entry.rounding) return '';
  const formula = of && priceFormula(of, price, base, rate);
  return formula === undefined ? input(price) : money(price, formula);
}

/** Activity, object and fund: what the lines of one account share. */
export const rabAccountKey = ({ entry: { activity, object, fund } }: RabLine): Shown =>
  joined([activity ?? T.none, object ?? T.none, fund], ' ');

/** What a line is for: with its months where they are not `all` of them, as the head of its sheet says. */
export function lineWords({ line: { entry, first, last }, labels, all }: RabEntry): Shown {
  const words = [entry.programme, labels('payer', entry.payer), labels('category', entry.category)] as const;
  const months = monthSpans(monthRange(first, last), 'id');
  const isWhole = all.length === last - first + 1 && all[0] === first;
  const line = entry.rounding
    ? T.roundingLine(...words, months)
    : isWhole
      ? T.line(...words)
      : T.inMonths(T.line(...words), months);
  return entry.subFund === undefined ? line : T.ofSubFund(line, entry.subFund);
}

export function accountName(lines: readonly RabLine[]): Shown {
  const { activity, object } = lines[0]?.entry ?? {};
  const names = [activity && activityName(activity), object && objectName(object)];
  return joined(
    names.flatMap((name) => name || []),
    ' / ',
  );
}
