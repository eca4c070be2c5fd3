import type { Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { SEGMENTS, type Segment } from '../../domain/programme.ts';
import { Refused } from '../../domain/refused.ts';
import { joined, shownName, shownText } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import { type BillDifference, compareBill } from '../../enrolment/bill-differences.ts';
import { isCoveredAs } from '../../enrolment/export-plan.ts';
import type { BillOfMonth, LeftAside, VillageBill } from '../../enrolment/village-status.ts';
import { employersOf } from '../../policy/employers.ts';
import type { Policy } from '../../policy/policy.ts';
import { type BillOfFile, readBillFile } from '../bills.ts';
import { type GivenBill, joinedBills } from '../joined-bills.ts';
import type { Ports } from '../ports.ts';

/** The bills of a month, and what they say of villages. */
export interface BillsOfMonth {
  readonly bills: readonly BillOfMonth[];
  readonly aside: readonly LeftAside[];
  /** By `villageKey`; a village that is not there has nobody of the segments that are billed. */
  readonly byVillage: ReadonlyMap<string, VillageBill>;
  /** BPU members of the month of whom no list was given. */
  readonly unbilledBpu: number;
}

/**
 * Every bill of the month against the workers of its segment and employer, each for the villages of its own workers. BPU members are
 * awaited on a list as soon as there is one: many a district has none.
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
  const coveredAs = (segment: Segment): ReadonlySet<Worker> =>
    new Set(workers.filter((worker) => isCoveredAs(segment, worker, policy, month)));
  const covered = { PU: coveredAs('PU'), BPU: coveredAs('BPU') };
  const hasBpu = read.some(({ segment }) => segment === 'BPU');
  const segments: readonly Segment[] = hasBpu ? SEGMENTS : ['PU'];
  const villages = new Villages(segments);
  for (const segment of segments) for (const worker of covered[segment]) villages.of(worker).covered++;
  const bills = read.map(({ files, segment, bill }): BillOfMonth => {
    const own = workers.filter((worker) => bill.npp === undefined || (of(worker) ?? bill.npp) === bill.npp);
    const { differences, remaining } = compareBill(bill, own, policy, month, segment);
    const notBilled = villages.differ(differences);
    for (const worker of own)
      if (covered[segment].has(worker) && !notBilled.has(worker)) villages.of(worker).billed++;
    const strangers = differences.filter(({ worker }) => worker === undefined);
    return {
      file: joined(files, ', '),
      segment,
      npp: bill.npp === undefined ? undefined : shownText(bill.npp),
      rows: bill.rows.length,
      strangers: strangers.length,
      rounding: differences
        .filter(({ kind }) => kind === 'rounding')
        .reduce((sum, { amount }) => sum + amount, 0) as Sen,
      strangersAmount: strangers.reduce((sum, { amount }) => sum + amount, 0) as Sen,
      remaining,
      unread: bill.unread.length,
    };
  });
  return { bills, aside, byVillage: villages.byKey, unbilledBpu: hasBpu ? 0 : covered.BPU.size };
}

type Counted = { -readonly [K in keyof VillageBill]: VillageBill[K] };

/** What bills say of a village of which they say nothing. */
export const NOTHING_BILLED: VillageBill = {
  segments: ['PU'],
  covered: 0,
  billed: 0,
  differing: 0,
  difference: 0 as Sen,
  rounding: 0 as Sen,
};

/** What the bills say of each village, as they are read. */
class Villages {
  readonly byKey = new Map<string, Counted>();
  readonly #segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  of({ kecamatan, village }: Worker) {
    const key = villageKey(kecamatan, village);
    const own = this.byKey.get(key) ?? { ...NOTHING_BILLED, segments: this.#segments };
    this.byKey.set(key, own);
    return own;
  }

  /** Counts those who are billed otherwise than by rounding; gives those who are not billed at all. */
  differ(differences: readonly BillDifference[]): ReadonlySet<Worker> {
    const notBilled = new Set<Worker>();
    const differing = new Set<Worker>();
    for (const { kind, worker, amount } of differences) {
      if (worker === undefined) continue;
      const village = this.of(worker);
      if (kind === 'rounding') {
        village.rounding = (village.rounding + amount) as Sen;
        continue;
      }
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
): Promise<{ readonly read: readonly GivenBill[]; readonly aside: readonly LeftAside[] }> {
  const { files, missing, aside: others } = await ports.find(names);
  const aside: LeftAside[] = [
    ...missing.map((error) => ({ file: shownName(error.file), why: 'not-read' as const, error })),
    ...others.map(({ file }) => ({ file: shownName(file), why: 'no-spreadsheet' as const })),
  ];
  const { isKnown } = employersOf(policy);
  const hasBpu = [...policy.categories.values()].some(({ segment }) => segment === 'BPU');
  const read: GivenBill[] = [];
  for (const name of files) {
    const file = shownName(name);
    // A list of one's own of PU workers looks like one of BPU members; where nobody is one it is no bill.
    const bills = (await billsIn(name, ports)).filter(
      ({ segment, bill }) =>
        bill.rows.length > 0 && (segment === 'BPU' ? hasBpu : bill.npp === undefined || isKnown(bill.npp)),
    );
    if (bills.length === 0) aside.push({ file, why: 'bill-unread' });
    // A folder holds those of other months too.
    for (const { segment, bill } of bills)
      if (bill.month === undefined || bill.month === month)
        read.push({ files: [file], segment, month, bill });
  }
  return { read: joinedBills(read), aside };
}

const isNoBill = ({ refusal: { code } }: Refused): boolean =>
  code === 'unreadable' || code === 'bill-without-rows';

async function billsIn(file: string, ports: Ports): Promise<readonly BillOfFile[]> {
  try {
    return await readBillFile(ports.wholePath(file), ports, file);
  } catch (error) {
    if (error instanceof UnreadableFile || (error instanceof Refused && isNoBill(error))) return [];
    throw error;
  }
}
