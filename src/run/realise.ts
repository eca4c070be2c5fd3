import { moneyOf } from '../budget/changes/compare-budgets.ts';
import type { BudgetFigures } from '../budget/figures/figures.ts';
import { realise } from '../budget/realise/realise.ts';
import type { BilledMonth, BillProblem, PaidMoney, Realised } from '../budget/realise/realised.ts';
import type { CalendarDate } from '../domain/date.ts';
import { type Sen, wholeRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { digitsOf, type Nik } from '../domain/nik.ts';
import type { Payer, Programme } from '../domain/programme.ts';
import { Refused } from '../domain/refused.ts';
import type { Shown } from '../domain/shown.ts';
import { BILL_PARTS, type BillPart, type BillRow } from '../enrolment/sipp/formulir-2a.ts';
import type { Policy } from '../policy/policy.ts';
import { type BillOfFile, readBillFile } from './bills.ts';
import type { Ports } from './ports.ts';
import { readReceiptFiles } from './receipts.ts';
import { findRosters } from './rosters/find-rosters.ts';

export interface RealiseFiles {
  readonly policy: Policy;
  readonly bills: readonly string[];
  readonly receipts: readonly string[];
  readonly asOf: CalendarDate;
  /** What the plan is called, for a sentence about it. */
  readonly source: Shown;
}

/** What bills and receipts say, read before any roster: a file that cannot be read must not cost the run. @throws Refused */
export async function readRealised(
  { policy, bills: billFiles, receipts, asOf, source }: RealiseFiles,
  ports: Ports,
): Promise<(planned: BudgetFigures) => Realised> {
  const bills = await readBills(billFiles, ports);
  const read = receipts.length === 0 ? undefined : await readReceiptFiles(receipts, policy, ports);
  return (planned) => {
    if (moneyOf(planned) === 0) throw new Refused({ code: 'realise-without-plan', args: { source } });
    const payments: PaidMoney[] = (read?.receipts ?? []).map(
      ({ date, month, fund, segment, amount, kind, reference, remark }) => ({
        ...{ date, month, fund, segment, amount, kind, reference, remark },
      }),
    );
    const result = realise({ planned, bills: bills.map(billedMonth), payments, asOf });
    return {
      result,
      bills: bills.length,
      payments: payments.length,
      problems: read?.problems ?? [],
      billProblems: problemsOf(bills, planned.months),
    };
  };
}

/** A bill of a known month. */
type DatedBill = BillOfFile & { readonly month: Month };

async function readBills(names: readonly string[], ports: Ports): Promise<readonly DatedBill[]> {
  if (names.length === 0) return [];
  const { files, missing } = await findRosters(names, ports);
  const [gone] = missing;
  if (gone !== undefined) throw new Refused({ code: 'unreadable', args: { error: gone } });
  const all: DatedBill[] = [];
  for (const file of files)
    for (const one of await readBillFile(file, ports)) {
      const { month } = one.bill;
      if (month === undefined) throw new Refused({ code: 'bill-without-month', args: { file: one.file } });
      all.push({ ...one, month });
    }
  return all;
}

const PART: Readonly<Record<BillPart, readonly [Programme | undefined, Payer | undefined]>> = {
  JKK: ['JKK', undefined],
  JKM: ['JKM', undefined],
  'JHT-employer': ['JHT', 'employer'],
  'JHT-worker': ['JHT', 'worker'],
  'JP-employer': ['JP', 'employer'],
  'JP-worker': ['JP', 'worker'],
  'JKP-employer': [undefined, 'employer'],
  'JKP-government': [undefined, undefined],
};

/** The parts add up to the totals of the rows; what a row has besides its parts belongs to no programme. */
function billedMonth({ file, month, segment, bill }: DatedBill): BilledMonth {
  const sum = (of: (row: BillRow) => number): Sen => bill.rows.reduce((all, row) => all + of(row), 0) as Sen;
  const total = wholeRupiah(sum((row) => row.total));
  const parts = BILL_PARTS.map((part) => {
    // For BPU the member pays, whatever column the list has.
    const [programme, payer] = PART[part];
    return {
      programme,
      payer: segment === 'BPU' ? undefined : payer,
      amount: wholeRupiah(sum((row) => row.parts[part])),
    };
  }).filter(({ amount }) => amount !== 0);
  const rest = total - parts.reduce((all, { amount }) => all + amount, 0);
  const whole = rest === 0 ? parts : [...parts, { programme: undefined, payer: undefined, amount: rest }];
  return { file, month, segment, people: bill.rows.length, parts: whole };
}

function problemsOf(bills: readonly DatedBill[], months: readonly Month[]): BillProblem[] {
  const seen = new Set<string>();
  return bills.flatMap(({ file, month, segment, bill }): BillProblem[] => {
    const rows = bill.rows.reduce((sum, row) => sum + row.total, 0) as Sen;
    const stated = bill.statedTotal;
    const keys = bill.rows.flatMap(({ nik }) => (nik === undefined ? [] : [keyOf(nik, month, segment)]));
    const again = keys.filter((key) => seen.has(key)).length;
    for (const key of keys) seen.add(key);
    return [
      ...(months.includes(month) ? [] : [{ kind: 'other-year' as const, file, month }]),
      ...(stated !== undefined && stated !== rows ? [{ kind: 'total' as const, file, stated, rows }] : []),
      ...(bill.unread.length > 0 ? [{ kind: 'unread' as const, file, rows: bill.unread }] : []),
      ...(again > 0 ? [{ kind: 'twice' as const, file, month, count: again }] : []),
    ];
  });
}

const keyOf = (nik: Nik, month: Month, segment: string): string => `${digitsOf(nik)} ${month} ${segment}`;
