import { type CalendarDate, calendarDate, monthOfDate } from '../../domain/date.ts';
import { FUNDS, type Fund } from '../../domain/fund.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import type { BudgetFigures } from '../figures/figures.ts';
import { Billed, sumOfAmounts } from './billed.ts';
import { MonthOfFund } from './month-of-fund.ts';
import {
  type BilledMonth,
  type BookLine,
  type CashLine,
  type FundBook,
  GAPS,
  type LatePart,
  type PaidMoney,
  type PlannedMoney,
  type Realisation,
} from './realised.ts';

export interface RealiseRequest {
  readonly planned: BudgetFigures;
  readonly bills: readonly BilledMonth[];
  readonly payments: readonly PaidMoney[];
  /** What is paid later, and what is not due yet, is left out of it. */
  readonly asOf: CalendarDate;
}

/** A year's contributions as planned, billed and paid. Every rupiah between planned and paid has its name. */
export function realise({ planned: figures, bills, payments, asOf }: RealiseRequest): Realisation {
  const { months } = figures;
  const inYear = (month: Month): boolean => months.includes(month);
  const planned = plannedMoney(figures);
  const now = payments.filter(({ date }) => date <= asOf);
  const own = now.filter(({ month }) => inYear(month));
  const contributions = own.filter(({ kind }) => kind === 'contribution');
  const billed = new Billed(
    bills.filter(({ month }) => inYear(month)),
    planned,
    figures,
  );
  const funds = fundsOf(planned, contributions, billed);
  const late: LatePart[] = [];
  const cells = months.flatMap((month) =>
    funds.flatMap((fund) => {
      const paid = contributions.filter((one) => one.month === month && one.fund === fund);
      const cell = new MonthOfFund(month, fund, { planned, billed, paid, asOf });
      for (const one of cell.late) late.push(one);
      return cell.isEmpty ? [] : [cell.result()];
    }),
  );
  const fines = {
    owed: late.reduce((sum, { fine }) => sum + (fine?.amount ?? 0), 0),
    paid: sumOfAmounts(own.filter(({ kind }) => kind === 'fine')),
  };
  const gaps = cells.reduce((sum, cell) => sum + GAPS.reduce((all, gap) => all + cell.gaps[gap], 0), 0);
  const later = payments.filter(({ date }) => date > asOf);
  const others = now.filter(({ month }) => !inYear(month));
  return {
    ...{ asOf, months, cells, late, fines, shared: billed.shared },
    later: { count: later.length, amount: sumOfAmounts(later) },
    otherYear: { count: others.length, amount: sumOfAmounts(others) },
    cash: cashOf(own),
    books: booksOf(planned, own, funds, months),
    unexplained: sumOfAmounts(planned) - sumOfAmounts(contributions) - gaps,
  };
}

function plannedMoney({ months, posts, roundings }: BudgetFigures): PlannedMoney[] {
  const segments = new Map(posts.map(({ category, segment }) => [category, segment]));
  const lines = posts.flatMap(({ segment, programme, payer, accounts }) =>
    accounts.map((account) => ({ segment, programme, payer, ...account })),
  );
  const rounded = roundings.map((one) => ({
    ...one,
    segment: segments.get(one.category) ?? ('PU' as const),
  }));
  const found = new Map<string, PlannedMoney>();
  for (const { fund, segment, programme, payer, amounts } of [...lines, ...rounded])
    amounts.forEach((amount, at) => {
      const month = months[at];
      if (amount === 0 || month === undefined) return;
      const key = [month, fund, segment, programme, payer].join(' ');
      const known = found.get(key)?.amount ?? 0;
      found.set(key, { month, fund, segment, programme, payer, amount: known + amount });
    });
  return [...found.values()];
}

function fundsOf(planned: readonly PlannedMoney[], paid: readonly PaidMoney[], billed: Billed): Fund[] {
  const used = new Set([...planned, ...paid].map(({ fund }) => fund));
  return FUNDS.filter((fund) => used.has(fund) || billed.has(fund));
}

function cashOf(payments: readonly PaidMoney[]): CashLine[] {
  const lines = new Map<string, CashLine>();
  for (const { date, month, fund, amount, kind } of payments) {
    if (kind === 'fine') continue;
    const paidIn = monthOfDate(date);
    const key = [paidIn, month, fund].join(' ');
    lines.set(key, { paidIn, month, fund, amount: (lines.get(key)?.amount ?? 0) + amount });
  }
  return [...lines.values()].sort(
    (a, b) => a.paidIn - b.paidIn || a.month - b.month || FUNDS.indexOf(a.fund) - FUNDS.indexOf(b.fund),
  );
}

/** A book a fund: the year's budget comes in on its first day, payments go out. */
function booksOf(
  planned: readonly PlannedMoney[],
  payments: readonly PaidMoney[],
  funds: readonly Fund[],
  months: readonly Month[],
): FundBook[] {
  const [first] = months;
  const opening = first === undefined ? undefined : calendarDate(yearOf(first), 1, 1);
  return funds.map((fund) => {
    const start = sumOfAmounts(planned.filter((one) => one.fund === fund));
    const lines: BookLine[] = [];
    let balance = start;
    if (opening !== undefined)
      lines.push({
        ...{ date: opening, kind: 'opening', month: undefined, reference: undefined, remark: undefined },
        ...{ in: start, out: 0, balance },
      });
    for (const { date, month, kind, reference, remark, amount } of payments
      .filter((one) => one.fund === fund)
      .sort((a, b) => a.date - b.date || a.month - b.month)) {
      balance -= amount;
      lines.push({ date, kind, month, reference, remark, in: 0, out: amount, balance });
    }
    return { fund, lines };
  });
}
