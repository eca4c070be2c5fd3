import type { Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import { type Shown, shownName, shownText } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import { type BillDifference, compareBill } from '../../enrolment/bill-differences.ts';
import { isCoveredPu } from '../../enrolment/export-plan.ts';
import type { Bill } from '../../enrolment/sipp/formulir-2a.ts';
import type { BillOfMonth, LeftAside, VillageBill } from '../../enrolment/village-status.ts';
import { employersOf } from '../../policy/employers.ts';
import type { Policy } from '../../policy/policy.ts';
import { readBillFile } from '../bills.ts';
import type { Ports } from '../ports.ts';

/** The bills of a month, and what they say of villages. */
export interface BillsOfMonth {
  readonly bills: readonly BillOfMonth[];
  readonly aside: readonly LeftAside[];
  /** By `villageKey`; a village that is not there has nobody whom the month covers as PU. */
  readonly byVillage: ReadonlyMap<string, VillageBill>;
}

interface ReadBill {
  readonly file: Shown;
  readonly bill: Bill;
}

/**
 * Every bill of the month against the workers of its employer, each for the villages of its own workers.
 * @throws Refused for two bills of one employer: nobody knows whether they are two parts or one twice
 */
export async function billsOfMonth(
  names: readonly string[],
  {
    workers,
    policy,
    month,
  }: { readonly workers: readonly Worker[]; readonly policy: Policy; readonly month: Month },
  ports: Ports,
): Promise<BillsOfMonth> {
  const { read, aside } = await readBills(names, { policy, month }, ports);
  const { of } = employersOf(policy);
  const covered = new Set(workers.filter((worker) => isCoveredPu(worker, policy, month)));
  const villages = new Villages();
  for (const worker of covered) villages.of(worker).covered++;
  const bills = read.map(({ file, bill }): BillOfMonth => {
    const own = workers.filter((worker) => bill.npp === undefined || (of(worker) ?? bill.npp) === bill.npp);
    const { differences, remaining } = compareBill(bill, own, policy, month);
    const notBilled = villages.differ(differences);
    for (const worker of own) if (covered.has(worker) && !notBilled.has(worker)) villages.of(worker).billed++;
    const strangers = differences.filter(({ worker }) => worker === undefined);
    return {
      file,
      npp: bill.npp === undefined ? undefined : shownText(bill.npp),
      rows: bill.rows.length,
      strangers: strangers.length,
      strangersAmount: strangers.reduce((sum, { amount }) => sum + amount, 0) as Sen,
      remaining,
      unread: bill.unread.length,
    };
  });
  return { bills, aside, byVillage: villages.byKey };
}

/** What the bills say of each village, as they are read. */
class Villages {
  readonly byKey = new Map<string, { covered: number; billed: number; differing: number; difference: Sen }>();

  of({ kecamatan, village }: Worker) {
    const key = villageKey(kecamatan, village);
    const own = this.byKey.get(key) ?? { covered: 0, billed: 0, differing: 0, difference: 0 as Sen };
    this.byKey.set(key, own);
    return own;
  }

  /** Counts those who are billed otherwise; gives those who are not billed at all. */
  differ(differences: readonly BillDifference[]): ReadonlySet<Worker> {
    const notBilled = new Set<Worker>();
    const differing = new Set<Worker>();
    for (const { kind, worker, amount } of differences) {
      if (worker === undefined) continue;
      const village = this.of(worker);
      village.difference = (village.difference + amount) as Sen;
      if (kind === 'not-billed') notBilled.add(worker);
      else if (!differing.has(worker)) village.differing++;
      if (kind !== 'not-billed') differing.add(worker);
    }
    return notBilled;
  }
}

async function readBills(
  names: readonly string[],
  { policy, month }: { readonly policy: Policy; readonly month: Month },
  ports: Ports,
): Promise<{ readonly read: readonly ReadBill[]; readonly aside: readonly LeftAside[] }> {
  const { files, missing, aside: others } = await ports.find(names);
  const aside: LeftAside[] = [
    ...missing.map((error) => ({ file: shownName(error.file), why: 'not-read' as const, error })),
    ...others.map(({ file }) => ({ file: shownName(file), why: 'no-spreadsheet' as const })),
  ];
  const { isKnown } = employersOf(policy);
  const read: ReadBill[] = [];
  for (const name of files) {
    const file = shownName(name);
    const bill = await billIn(name, ports);
    if (bill === undefined || bill.rows.length === 0 || (bill.npp !== undefined && !isKnown(bill.npp)))
      aside.push({ file, why: 'bill-unread' });
    // A folder holds those of other months too.
    else if (bill.month === undefined || bill.month === month) {
      const twin = read.find((one) => one.bill.npp === bill.npp);
      if (twin) throw new Refused({ code: 'bills-of-one-employer', args: { files: [twin.file, file] } });
      read.push({ file, bill });
    }
  }
  return { read, aside };
}

const isNoBill = ({ refusal: { code } }: Refused): boolean =>
  code === 'unreadable' || code === 'bill-without-rows';

async function billIn(file: string, ports: Ports): Promise<Bill | undefined> {
  try {
    // Villages are held against the bills of PU; lists of BPU say nothing of employers.
    const bills = await readBillFile(ports.wholePath(file), ports);
    return bills.find(({ segment }) => segment === 'PU')?.bill;
  } catch (error) {
    if (error instanceof UnreadableFile || (error instanceof Refused && isNoBill(error))) return undefined;
    throw error;
  }
}
