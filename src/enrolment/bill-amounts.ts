import type { Line } from '../contribution/line.ts';
import type { DifferenceKind } from '../domain/kinds/bill-difference.ts';
import { type Sen, senOfRupiah } from '../domain/money.ts';
import type { Nik } from '../domain/nik.ts';
import type { Shown } from '../domain/shown.ts';
import type { Worker } from '../domain/worker.ts';
import { BILL_PARTS, type BillPart, type BillRow } from './sipp/formulir-2a.ts';

export interface BillDifference {
  readonly kind: DifferenceKind;
  readonly nik: Nik | undefined;
  readonly name: string;
  /** Row of the bill, and its file where the bill is put together of several. */
  readonly row?: number | undefined;
  readonly billFile?: Shown | undefined;
  readonly worker?: Worker | undefined;
  /** JKK, JKM, JHT, JP or JKP, where one programme is concerned. */
  readonly programme?: string | undefined;
  /** What stands on the bill and what the roster leads to: wages for `wage`, else contributions. */
  readonly billed?: Sen | undefined;
  readonly expected?: Sen | undefined;
  /** Its share of bill minus roster. */
  readonly amount: Sen;
}

/** Sen by column of the bill. */
export type Amounts = Readonly<Record<BillPart, number>>;

export const BILLED_PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
type BilledProgramme = (typeof BILLED_PROGRAMMES)[number];

const partsOf = (programme: BilledProgramme): readonly BillPart[] =>
  BILL_PARTS.filter((part) => part.split('-')[0] === programme);

/** Of each programme what employer and worker pay. */
const PARTS: Readonly<Record<BilledProgramme, readonly BillPart[]>> = {
  JKK: partsOf('JKK'),
  JKM: partsOf('JKM'),
  JHT: partsOf('JHT'),
  JP: partsOf('JP'),
  JKP: partsOf('JKP'),
};

export function billedFor(amounts: Amounts, programme: BilledProgramme): Sen {
  return PARTS[programme].reduce((sum, part) => sum + amounts[part], 0) as Sen;
}

export function amountsOf(lines: readonly Line[]): Amounts {
  const amounts = Object.fromEntries(BILL_PARTS.map((part) => [part, 0])) as Record<BillPart, number>;
  for (const { programme, payer, amount } of lines) {
    const part = BILL_PARTS.find((one) => one === programme || one === `${programme}-${payer}`);
    if (part) amounts[part] += senOfRupiah(amount);
  }
  return amounts;
}

/** Billed although the policy does not take it, or taken by the policy and not billed. */
export function differsInProgramme(row: BillRow, due: Amounts, programme: BilledProgramme): boolean {
  const [billed, expected] = [billedFor(row.parts, programme), billedFor(due, programme)];
  return billed === 0 ? expected > 0 : expected === 0;
}

export type About = Pick<BillDifference, 'nik' | 'name' | 'row' | 'billFile' | 'worker'>;

const RUPIAH = 100;

/** What a programme costs apart from what is due, by at most a rupiah a payer or by its rule. */
export function leftOver(
  row: BillRow,
  due: Amounts,
  programme: BilledProgramme,
  about: About,
): BillDifference[] {
  const apart = PARTS[programme].filter((part) => row.parts[part] !== due[part]);
  if (apart.length === 0) return [];
  const kind = apart.every((part) => Math.abs(row.parts[part] - due[part]) <= RUPIAH) ? 'rounding' : 'rule';
  const [billed, expected] = [billedFor(row.parts, programme), billedFor(due, programme)];
  return [{ ...about, kind, programme, billed, expected, amount: (billed - expected) as Sen }];
}
