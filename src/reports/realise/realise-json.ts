import { GAPS, type LatePart } from '../../budget/realise/realised.ts';
import { formatIsoDate } from '../../domain/date.ts';
import { formatRate } from '../../domain/money.ts';
import { formatMonth } from '../../domain/month.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import { type Shown, word } from '../../domain/shown.ts';
import { citation } from '../parts/citation.ts';
import { yearOrNull } from '../parts/json-parts.ts';
import {
  hasOpenItems,
  type MoneySums,
  problemLines,
  type RealiseReport,
  sumsBySide,
  sumsOfMoney,
} from './view.ts';

/** `enroll.realise/1`. */
export function realiseJson(report: RealiseReport): Shown {
  const { result, tool, policy, problems, billProblems } = report;
  const { cells, asOf, months, late, fines, cash, books, later, otherYear } = result;
  const sums = sumsOfMoney(cells);
  const sides = sumsBySide(cells);
  return jsonText({
    schema: word('enroll.realise/1'),
    tool,
    policy: policy.id ?? null,
    year: yearOrNull(months),
    asOf: formatIsoDate(asOf),
    bills: report.bills,
    payments: report.payments,
    months: cells.map(({ month, fund, planned, billed, paid, gaps, open }) => ({
      ...{ month: formatMonth(month), fund, planned, billed, paid, left: planned - paid, gaps, open },
    })),
    totals: {
      ...sums,
      left: sums.planned - sums.paid,
      gaps: Object.fromEntries(
        GAPS.map((gap) => [gap, cells.reduce((sum, one) => sum + one.gaps[gap], 0)]),
      ) as Record<(typeof GAPS)[number], number>,
      unexplained: result.unexplained,
    },
    bySide: { apbdes: withLeft(sides.apbdes), outside: withLeft(sides.outside) },
    sharedByPlan: result.shared,
    later,
    otherYear,
    cash: cash.map(({ paidIn, month, fund, amount }) => ({
      ...{ paidIn: formatMonth(paidIn), month: formatMonth(month), fund, amount },
    })),
    books: books.map(({ fund, lines }) => ({
      fund,
      lines: lines.map(({ date, kind, month, reference, remark, in: income, out, balance }) => ({
        ...{ date: formatIsoDate(date), kind, month: month === undefined ? null : formatMonth(month) },
        ...{ reference: reference ?? null, remark: remark ?? null, in: income, out, balance },
      })),
    })),
    late: late.map(lateJson),
    fines,
    problems: [
      ...problems.map(({ code, file, sheet, cell, found }) => ({
        code,
        file,
        sheet: sheet ?? null,
        cell: cell ?? null,
        found,
      })),
      ...billProblems.map(({ kind, file }) => ({ code: kind, file, sheet: null, cell: null, found: null })),
    ],
    messages: problemLines(report, 'id'),
    agrees: !hasOpenItems(report),
  });
}

const withLeft = (sums: MoneySums) => ({ ...sums, left: sums.planned - sums.paid });

const lateJson = ({
  month,
  fund,
  segment,
  programmes,
  due,
  dueSource,
  paidOn,
  amount,
  months: count,
  fine,
}: LatePart) => ({
  ...{ month: formatMonth(month), fund, segment, programmes, due: formatIsoDate(due) },
  dueSource: citation(dueSource),
  paidOn: paidOn === undefined ? null : formatIsoDate(paidOn),
  ...{ amount, monthsLate: count },
  fine:
    fine === undefined
      ? null
      : {
          rate: formatRate(fine.rate),
          amount: fine.amount,
          source: citation(fine.source),
          evidence: fine.source.evidence,
        },
});
