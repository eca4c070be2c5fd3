import { baseOf } from '../contribution/base.ts';
import { type Calculator, createCalculator } from '../contribution/calculator.ts';
import type { Line } from '../contribution/line.ts';
import { type Sen, senOfRupiah, wholeRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Nik } from '../domain/nik.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';
import { isCoveredPu } from './export-plan.ts';
import { pairUp } from './pair-rows.ts';
import { rowsOfMonth } from './rows-of-month.ts';
import { BILL_PARTS, type Bill, type BillPart, type BillRow } from './sipp/formulir-2a.ts';

/**
 * Why the bill and the roster disagree. `not-covered`: on the roster, but not a PU worker of this month. `rounding`: at
 * most one rupiah a payer. `identity`: paired by KPJ, the NIK differs; it costs nothing. `rule`: the rate that the amount was made with. `row-sum`: the bill's own row does not add up.
 */
export type DifferenceKind =
  | 'not-on-roster'
  | 'not-covered'
  | 'not-billed'
  | 'billed-twice'
  | 'identity'
  | 'wage'
  | 'arrears'
  | 'programme'
  | 'rounding'
  | 'rule'
  | 'row-sum';

export interface BillDifference {
  readonly kind: DifferenceKind;
  readonly nik: Nik | undefined;
  readonly name: string;
  /** Row of the bill. */
  readonly row?: number | undefined;
  readonly worker?: Worker | undefined;
  /** JKK, JKM, JHT, JP or JKP, where one programme is concerned. */
  readonly programme?: string | undefined;
  /** What stands on the bill and what the roster leads to: wages for `wage`, else contributions. */
  readonly billed?: Sen | undefined;
  readonly expected?: Sen | undefined;
  /** Its share of bill minus roster. */
  readonly amount: Sen;
}

export interface BillComparison {
  readonly differences: readonly BillDifference[];
  /** Bill rows that a worker matches, and those of them without any difference. */
  readonly matched: number;
  readonly agreed: number;
  /** Of the pairs, those whose row has no NIK: by KPJ, or by name and day of birth. */
  readonly byKpj: number;
  readonly byPerson: number;
  readonly billed: Sen;
  readonly expected: Sen;
  readonly explained: Sen;
  /** Bill minus roster minus what is explained: 0, unless the bill's grand total is not the sum of its rows. */
  readonly remaining: Sen;
}

type Amounts = Readonly<Record<BillPart, number>>;

/** A bill against a roster and a policy, to the sen. Pairs by NIK, then by KPJ. */
export function compareBill(
  bill: Bill,
  rows: readonly Worker[],
  policy: Policy,
  month: Month,
): BillComparison {
  const judge = new Judge(policy, month);
  const workers = rowsOfMonth(rows, (worker) => judge.covers(worker));
  const differences: BillDifference[] = [];
  const pairs = pairUp(bill.rows, workers);
  let agreed = 0;
  let matched = 0;
  for (const row of bill.rows) {
    const worker = pairs.get(row);
    const found = worker ? judge.row(row, worker) : [unmatched(row, workers)];
    if (worker) matched++;
    if (found.length === 0) agreed++;
    differences.push(...found);
  }
  const billedWorkers = new Set(pairs.values());
  for (const worker of workers) {
    if (billedWorkers.has(worker) || !judge.covers(worker)) continue;
    const amount = total(judge.expected(worker));
    const { nik, name } = worker;
    differences.push({ kind: 'not-billed', nik, name, worker, expected: amount, amount: -amount as Sen });
  }
  const withoutNik = [...pairs].filter(([row]) => row.nik === undefined);
  const byKpj = withoutNik.filter(([row, { sipp }]) => row.kpj !== undefined && row.kpj === sipp.kpj).length;
  const rowTotal = bill.rows.reduce((sum, row) => sum + row.total, 0) as Sen;
  const billed = bill.statedTotal ?? rowTotal;
  const expected = workers.reduce(
    (sum, worker) => sum + (judge.covers(worker) ? total(judge.expected(worker)) : 0),
    0,
  ) as Sen;
  const explained = differences.reduce((sum, { amount }) => sum + amount, 0) as Sen;
  return {
    differences,
    matched,
    agreed,
    byKpj,
    byPerson: withoutNik.length - byKpj,
    billed,
    expected,
    explained,
    remaining: (billed - expected - explained) as Sen,
  };
}

function unmatched(row: BillRow, workers: readonly Worker[]): BillDifference {
  const known = workers.find(
    ({ nik, sipp }) => nik === row.nik || (row.kpj !== undefined && sipp.kpj === row.kpj),
  );
  const kind = known ? 'billed-twice' : 'not-on-roster';
  return {
    kind,
    nik: row.nik,
    name: row.name,
    row: row.row,
    worker: known,
    billed: row.total,
    amount: row.total,
  };
}

/** What one worker should cost, and why a bill row differs from it. */
class Judge {
  readonly #policy: Policy;
  readonly #month: Month;
  readonly #byRoster: Calculator;
  /** The same policy, but on whatever wage the bill has. */
  readonly #byWage: Calculator;

  constructor(policy: Policy, month: Month) {
    this.#policy = policy;
    this.#month = month;
    this.#byRoster = createCalculator(policy, [month]);
    const onWage = [...policy.categories].map(
      ([id, category]) =>
        [id, { ...category, base: 'wage', minimum: undefined, wagePayments: undefined }] as const,
    );
    this.#byWage = createCalculator({ ...policy, categories: new Map(onWage) }, [month]);
  }

  covers(worker: Worker): boolean {
    return isCoveredPu(worker, this.#policy, this.#month);
  }

  expected(worker: Worker): Amounts {
    return amountsOf(this.#byRoster.contribution(worker).lines);
  }

  row(row: BillRow, worker: Worker): BillDifference[] {
    const about = { nik: row.nik ?? worker.nik, name: worker.name, row: row.row, worker };
    if (!this.covers(worker))
      return [{ ...about, kind: 'not-covered', billed: row.total, amount: row.total }];
    const rostered = this.expected(worker);
    const wage = this.#wage(worker);
    // SIPP was given whole rupiah, so the cents of the roster's base are no difference.
    const agrees = wage !== undefined && (row.wage === wage || row.wage === senOfRupiah(wholeRupiah(wage)));
    const base = agrees ? wage : row.wage;
    const asWage = agrees ? rostered : this.#at(worker, base);
    const due = row.arrears > 0 ? this.#at(worker, (base + row.arrears) as Sen) : asWage;
    const found = PROGRAMMES.flatMap((programme): BillDifference[] => {
      if (!differsInProgramme(row, due, programme)) return [];
      const [billed, expected] = [sumOver(row.parts, programme), sumOver(rostered, programme)];
      return [
        { ...about, kind: 'programme', programme, billed, expected, amount: (billed - expected) as Sen },
      ];
    });
    const rest = PROGRAMMES.filter((programme) => !found.some((one) => one.programme === programme));
    const over = (amounts: Amounts): number => rest.reduce((sum, one) => sum + sumOver(amounts, one), 0);
    if (!agrees) {
      const amount = (over(asWage) - over(rostered)) as Sen;
      found.push({ ...about, kind: 'wage', billed: row.wage, expected: wage, amount });
    }
    if (row.arrears > 0) {
      const amount = (over(due) - over(asWage)) as Sen;
      found.push({ ...about, kind: 'arrears', billed: row.arrears, amount });
    }
    found.push(...rest.flatMap((programme) => leftOver(row, due, programme, about)));
    if (row.nik !== undefined && row.nik !== worker.nik)
      found.push({ ...about, kind: 'identity', amount: 0 as Sen });
    const own = BILL_PARTS.reduce((sum, part) => sum + row.parts[part], 0);
    if (own !== row.total) {
      found.push({
        ...about,
        kind: 'row-sum',
        billed: row.total,
        expected: own as Sen,
        amount: (row.total - own) as Sen,
      });
    }
    return found;
  }

  #at(worker: Worker, wage: Sen): Amounts {
    return amountsOf(this.#byWage.contribution({ ...worker, wage }).lines);
  }

  #wage(worker: Worker): Sen | undefined {
    const category = this.#policy.categories.get(worker.category);
    const base = category && baseOf(this.#policy, category, worker.wage, this.#month);
    return typeof base === 'number' ? base : undefined;
  }
}

const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
type BilledProgramme = (typeof PROGRAMMES)[number];

const programmeOf = (part: BillPart): string => part.split('-')[0] ?? part;

function sumOver(amounts: Amounts, programme: string): Sen {
  return BILL_PARTS.filter((part) => programmeOf(part) === programme).reduce(
    (sum, part) => sum + amounts[part],
    0,
  ) as Sen;
}

function amountsOf(lines: readonly Line[]): Amounts {
  const amounts = Object.fromEntries(BILL_PARTS.map((part) => [part, 0])) as Record<BillPart, number>;
  for (const { programme, payer, amount } of lines) {
    const part = BILL_PARTS.find((one) => one === programme || one === `${programme}-${payer}`);
    if (part) amounts[part] += senOfRupiah(amount);
  }
  return amounts;
}

function total(amounts: Amounts): Sen {
  return BILL_PARTS.reduce((sum, part) => sum + amounts[part], 0) as Sen;
}

/** Billed although the policy does not take it, or taken by the policy and not billed. */
function differsInProgramme(row: BillRow, due: Amounts, programme: BilledProgramme): boolean {
  const [billed, expected] = [sumOver(row.parts, programme), sumOver(due, programme)];
  return billed === 0 ? expected > 0 : expected === 0;
}

const RUPIAH = 100;

function leftOver(
  row: BillRow,
  due: Amounts,
  programme: BilledProgramme,
  about: Pick<BillDifference, 'nik' | 'name' | 'row' | 'worker'>,
): BillDifference[] {
  const parts = BILL_PARTS.filter((part) => programmeOf(part) === programme);
  const apart = parts.filter((part) => row.parts[part] !== due[part]);
  if (apart.length === 0) return [];
  const kind = apart.every((part) => Math.abs(row.parts[part] - due[part]) <= RUPIAH) ? 'rounding' : 'rule';
  const [billed, expected] = [sumOver(row.parts, programme), sumOver(due, programme)];
  return [{ ...about, kind, programme, billed, expected, amount: (billed - expected) as Sen }];
}
