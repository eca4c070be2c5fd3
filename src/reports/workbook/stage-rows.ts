import type { Fund } from '../../domain/fund.ts';
import { ownWords } from '../../domain/shown.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import type { RowAddress } from '../parts/columns.ts';
import { BODY, HEADING, INPUT, money, row, section, TOTAL } from './cells.ts';

const W = WORKBOOK_TEXT;

/** The columns of the months, under which the stages stand. */
export type ScheduleKey = 'month' | `due ${number}` | `fund ${number}` | 'apbdes' | 'amount' | 'cumulative';

interface ScheduleColumns {
  at(row: number): RowAddress<ScheduleKey>;
  letter(key: ScheduleKey): string;
  filled(cells: Cells): CellModel[];
}

type Scheme = readonly number[];

const PERCENT = { format: '0%', align: 'center' } as const;

/** Shares of a year in which funds are paid out; examples to be changed, for each fund has percentages of its own. */
const SCHEMES: readonly Scheme[] = [
  [50, 50],
  [50, 25, 25],
];

/** A fund that passes through the APBDes: the column of its months, and its year in rupiah. */
export interface StagedFund {
  readonly fund: Fund;
  readonly key: ScheduleKey;
  readonly annual: number;
}

type Own = readonly StagedFund[];
type Cells = Readonly<Partial<Record<ScheduleKey, CellModel>>>;

/** The year of each fund of the APBDes in stages, below its months; `totalAt`: the row of the months' sums. */
export function* stageRows(own: Own, columns: ScheduleColumns, totalAt: number): Iterable<RowModel> {
  yield row([]);
  if (own.length === 0) {
    yield section(W.noStages);
    return;
  }
  yield section(W.stages);
  let at = totalAt + 3;
  for (const scheme of SCHEMES) {
    yield row(columns.filled(headOf(scheme, own)), HEADING);
    const first = at + 1;
    for (const index of scheme.keys()) {
      yield row(columns.filled(percents(scheme, index, own, columns, first)), BODY);
      yield row(columns.filled(amounts(scheme, index, own, columns, { first, totalAt })), TOTAL);
    }
    at = first + 2 * scheme.length;
  }
}

const headOf = (scheme: Scheme, own: Own): Cells => ({
  month: W.stageScheme(ownWords(scheme.join('/'))),
  ...Object.fromEntries(own.map(({ fund, key }) => [key, fund])),
  amount: W.apbdes,
});

/** The percentages of a stage; that of the last one is what is left. */
function percents(scheme: Scheme, index: number, own: Own, columns: ScheduleColumns, first: number): Cells {
  const isLast = index === scheme.length - 1;
  const cell = (key: ScheduleKey): CellModel => {
    const before = scheme.slice(0, -1).map((_, at) => columns.at(first + 2 * at).cell(key));
    return {
      value: (scheme[index] ?? 0) / 100,
      ...(isLast ? { formula: `1-${before.join('-')}` } : {}),
      style: isLast ? PERCENT : { ...PERCENT, ...INPUT },
    };
  };
  return {
    month: W.stagePercent(index + 1),
    ...Object.fromEntries(own.map(({ key }) => [key, cell(key)])),
  };
}

/** The rupiah of a stage, rounded half up; the last stage is what is left of the fund's year. */
function amounts(
  scheme: Scheme,
  index: number,
  own: Own,
  columns: ScheduleColumns,
  { first, totalAt }: { readonly first: number; readonly totalAt: number },
): Cells {
  const at = columns.at(first + 2 * index + 1);
  const cell = ({ key, annual }: StagedFund): CellModel => {
    const year = `${columns.letter(key)}$${totalAt}`;
    const before = scheme.slice(0, index).map((_, stage) => columns.at(first + 2 * stage + 1).cell(key));
    const formula =
      index === scheme.length - 1
        ? [year, ...before].join('-')
        : `ROUND(${year}*${columns.at(first + 2 * index).cell(key)},0)`;
    return money(stageAmount(annual, scheme, index), formula);
  };
  const all = own.reduce((sum, { annual }) => sum + stageAmount(annual, scheme, index), 0);
  return {
    month: W.stage(index + 1),
    ...Object.fromEntries(own.map((each) => [each.key, cell(each)])),
    amount: money(all, own.map(({ key }) => at.cell(key)).join('+')),
  };
}

/** Whole rupiah, half up; the last stage is what is left. */
function stageAmount(annual: number, scheme: Scheme, index: number): number {
  const part = (at: number): number => Math.floor((annual * (scheme[at] ?? 0) + 50) / 100);
  if (index < scheme.length - 1) return part(index);
  return scheme.slice(0, -1).reduce((rest, _, at) => rest - part(at), annual);
}
