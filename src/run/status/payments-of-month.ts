import { createCalculator } from '../../contribution/calculator.ts';
import { sumOf } from '../../contribution/line.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import type { PaymentsWhole, VillagePaid } from '../../enrolment/village-status.ts';
import { knownVillages } from '../../policy/known-villages.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';
import { type ReceiptsRead, readReceiptFiles } from '../receipts.ts';

export interface PaymentsOfMonth {
  readonly whole: PaymentsWhole;
  /** By `villageKey`; empty where the receipts name no village. */
  readonly byVillage: ReadonlyMap<string, VillagePaid>;
}

const NONE: ReceiptsRead = { receipts: [], problems: [], rows: 0 };

/**
 * What was paid for a contribution month, against what the rosters lead to: by village where the receipts name villages.
 * Fines are no contribution. @throws Refused for a list of receipts that cannot be read
 */
export async function paymentsOfMonth(
  names: readonly string[],
  {
    workers,
    policy,
    month,
  }: { readonly workers: readonly Worker[]; readonly policy: Policy; readonly month: Month },
  ports: Ports,
): Promise<PaymentsOfMonth> {
  // Nothing was paid yet where no list lies there.
  const { files } = await ports.find(names);
  const read = files.length === 0 ? NONE : await readReceiptFiles(names, policy, ports);
  const { receipts, problems } = read;
  const calculator = createCalculator(policy, [month]);
  const index = knownVillages(policy);
  const due = new Map<string, number>();
  let dueOfAll = 0;
  for (const worker of workers) {
    const own = sumOf(calculator.contribution(worker).lines);
    const key = villageKey(worker.kecamatan, worker.village);
    due.set(key, (due.get(key) ?? 0) + own);
    dueOfAll += own;
  }
  const own = receipts.filter((receipt) => receipt.month === month && receipt.kind === 'contribution');
  const paid = new Map<string, number>();
  let unplaced = 0;
  for (const { village, kecamatan, amount } of own) {
    const found = village === undefined ? undefined : index.find(kecamatan ?? '', village);
    if (found?.kind !== 'found') {
      unplaced += amount;
      continue;
    }
    const key = villageKey(found.village.kecamatan, found.village.name);
    paid.set(key, (paid.get(key) ?? 0) + amount);
  }
  const keys = paid.size === 0 ? [] : [...new Set([...due.keys(), ...paid.keys()])];
  const whole = {
    due: dueOfAll as Rupiah,
    paid: own.reduce((sum, { amount }) => sum + amount, 0) as Rupiah,
    ofNoVillage: (paid.size === 0 ? 0 : unplaced) as Rupiah,
    problems,
  };
  const both = (key: string): VillagePaid => ({
    due: (due.get(key) ?? 0) as Rupiah,
    paid: (paid.get(key) ?? 0) as Rupiah,
  });
  return { whole, byVillage: new Map(keys.map((key) => [key, both(key)])) };
}
