import { formatSen, type Sen } from '../../domain/money.ts';
import { formatMonth } from '../../domain/month.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import { nikAsAsked, type Shown, said, shownName, shownText, word } from '../../domain/shown.ts';
import type { BillReconciliation } from '../../enrolment/reconciled-bills.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import { billAgrees, isOneBill, type ReconcileReport, reportAgrees, sumsOf } from './reconcile.ts';

/**
 * One bill: `enroll.reconcile/1`. Several bills or months: `enroll.reconciles/1`, whose `bills` are each as one alone, with their sums.
 * Amounts as exact decimals.
 */
export function reconcileJson(report: ReconcileReport): Shown {
  const { tool, bills, months, unbilled, rejected } = report;
  if (isOneBill(report))
    return jsonText({
      schema: word('enroll.reconcile/1'),
      tool,
      ...billJson(bills[0], report, reportAgrees(report)),
    });
  const { billed, expected, explained, remaining } = sumsOf(report);
  return jsonText({
    schema: word('enroll.reconciles/1'),
    tool,
    months: months.map(formatMonth),
    agrees: reportAgrees(report),
    totals: {
      bills: bills.length,
      agreeing: bills.filter(billAgrees).length,
      rejected,
      billed: decimal(billed),
      expected: decimal(expected),
      explained: decimal(explained),
      remaining: decimal(remaining),
    },
    unbilledMonths: unbilled.map(formatMonth),
    bills: bills.map((one) => billJson(one, report, billAgrees(one))),
  });
}

const decimal = (amount: Sen): Shown =>
  amount < 0 ? said`-${formatSen(-amount as Sen)}` : formatSen(amount);

const decimalOrNull = (amount: Sen | undefined): Shown | null =>
  amount === undefined ? null : decimal(amount);

function billJson(one: BillReconciliation, { unmask, rejected }: ReconcileReport, agreeing: boolean) {
  const { bill, comparison, month, segment, files, workers, withoutBase } = one;
  return {
    month: formatMonth(month),
    segment,
    npp: bill.npp === undefined ? null : shownText(bill.npp),
    files,
    agrees: agreeing,
    totals: {
      rows: bill.rows.length,
      agreed: comparison.agreed,
      byKpj: comparison.byKpj,
      byPerson: comparison.byPerson,
      workers,
      rejected,
      withoutBase,
      otherSegment: one.otherSegment,
      otherEmployer: one.otherEmployer,
      billed: decimal(comparison.billed),
      expected: decimal(comparison.expected),
      explained: decimal(comparison.explained),
      remaining: decimal(comparison.remaining),
    },
    assumptions: assumptionsJson(one.assumptions),
    unreadRows: bill.unread,
    differences: comparison.differences.map((difference) => ({
      kind: difference.kind,
      nik: difference.nik ? nikAsAsked(difference.nik, unmask) : null,
      name: shownName(difference.name),
      billRow: difference.row ?? null,
      ...(difference.billFile === undefined ? {} : { billFile: difference.billFile }),
      file: difference.worker ? shownName(difference.worker.place.file) : null,
      rosterRow: difference.worker?.place.row ?? null,
      programme: difference.programme === undefined ? null : shownText(difference.programme),
      billed: decimalOrNull(difference.billed),
      expected: decimalOrNull(difference.expected),
      amount: decimal(difference.amount),
    })),
  };
}
