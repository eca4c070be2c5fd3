import { formatSen, type Sen } from '../../domain/money.ts';
import { formatMonth } from '../../domain/month.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import { type Shown, said, word } from '../../domain/shown.ts';
import {
  hasAnswered,
  isComplete,
  isDone,
  type MonthStatus,
  overpaidBy,
  statusCounts,
  type VillageStatus,
} from '../../enrolment/village-status.ts';
import { unreadableReason } from '../../text/parts/unreadable.ts';
import { receiptProblemWords } from '../enrolment/receipt-problems.ts';
import type { StatusFacts } from './status-lines.ts';
import { stepsOf } from './steps.ts';

const decimal = (amount: Sen): Shown =>
  amount < 0 ? said`-${formatSen(-amount as Sen)}` : formatSen(amount);

/** `enroll.status/1`. Steps that nobody asks about are null. Differences of bills as exact decimals, payments in whole rupiah. */
export function statusJson(status: MonthStatus, { tool, policy, language }: StatusFacts): Shown {
  const { month, regency, list, villages, unplaced, aside, bills, payments, asked, general } = status;
  const counts = statusCounts(villages);
  const steps = new Map(stepsOf(status).map(({ key }) => [key, counts[key]]));
  return jsonText({
    schema: word('enroll.status/1'),
    tool,
    month: formatMonth(month),
    policy: policy ?? null,
    regency: regency ?? null,
    list: { official: list.official, released: list.official ? (list.released ?? null) : null },
    asked,
    complete: isComplete(status),
    totals: {
      villages: counts.villages,
      answered: counts.answered,
      notAnswered: counts.villages - counts.answered,
      clean: counts.clean,
      withFindings: counts.withFindings,
      exported: steps.get('exported') ?? null,
      billed: steps.get('billed') ?? null,
      reconciled: steps.get('reconciled') ?? null,
      paid: steps.get('paid') ?? null,
      people: counts.people,
    },
    villages: villages.map(villageEntry),
    unplaced: unplaced.map((one) => ({ ...one, nearest: one.nearest ?? null })),
    leftAside: aside.map(({ file, why, error }) => ({
      file,
      why,
      message: error === undefined ? null : unreadableReason(language, error),
    })),
    generalFindings: general,
    bills: bills.map((one) => ({
      file: one.file,
      segment: one.segment,
      npp: one.npp ?? null,
      rows: one.rows,
      notOnRosters: one.strangers,
      notOnRostersAmount: decimal(one.strangersAmount),
      rounding: decimal(one.rounding),
      remaining: decimal(one.remaining),
      unreadRows: one.unread,
    })),
    unbilledBpu: status.unbilledBpu,
    payments: payments
      ? {
          due: payments.due,
          paid: payments.paid,
          ofNoVillage: payments.ofNoVillage,
          problems: payments.problems.map((one) => receiptProblemWords(one, language)),
        }
      : null,
  });
}

function villageEntry(one: VillageStatus) {
  const { findings, rows, bill, paid } = one;
  return {
    kecamatan: one.kecamatan,
    village: one.village,
    code: one.code ?? null,
    answered: hasAnswered(one),
    done: isDone(one),
    files: one.files,
    ...rows,
    errors: findings.error,
    warnings: findings.warning,
    infos: findings.info,
    clean: one.clean,
    exported: one.exported ?? null,
    heldBack: one.heldBack,
    bill: bill
      ? {
          segments: bill.segments,
          covered: bill.covered,
          billed: bill.billed,
          differing: bill.differing,
          difference: decimal(bill.difference),
          rounding: decimal(bill.rounding),
        }
      : null,
    payment: paid === undefined ? null : { ...paid, over: overpaidBy(one) },
  };
}
