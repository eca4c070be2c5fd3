import { type Calculator, createCalculator } from '../contribution/calculator.ts';
import { type Line, sumOf } from '../contribution/line.ts';
import { type Sen, senOfRupiah, wholeRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Nik } from '../domain/nik.ts';
import type { Segment } from '../domain/programme.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';
import {
  type About,
  type Amounts,
  amountsOf,
  BILLED_PROGRAMMES,
  type BillDifference,
  billedFor,
  differsInProgramme,
  leftOver,
} from './bill-amounts.ts';
import { isCoveredAs } from './export-plan.ts';
import { pairUp } from './pair-rows.ts';
import { rowsOfMonth } from './rows-of-month.ts';
import { BILL_PARTS, type Bill, type BillRow } from './sipp/formulir-2a.ts';

export type { BillDifference } from './bill-amounts.ts';

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

/** A bill of a segment against a roster and a policy, to the sen. Pairs by NIK, then by KPJ, then by name and birth date. */
export function compareBill(
  bill: Bill,
  rows: readonly Worker[],
  policy: Policy,
  month: Month,
  segment: Segment = 'PU',
): BillComparison {
  const judge = new Judge(policy, month, segment);
  const workers = rowsOfMonth(rows, (worker) => judge.covers(worker));
  const differences: BillDifference[] = [];
  const pairs = pairUp(bill.rows, workers);
  const known = knownAs(workers);
  let agreed = 0;
  let matched = 0;
  for (const row of bill.rows) {
    const worker = pairs.get(row);
    const found = worker ? judge.row(row, worker) : [unmatched(row, known(row))];
    if (worker) matched++;
    if (found.length === 0) agreed++;
    for (const one of found) differences.push(one);
  }
  const billedWorkers = new Set(pairs.values());
  for (const worker of workers) {
    if (billedWorkers.has(worker) || !judge.covers(worker)) continue;
    const amount = judge.total(worker);
    const { nik, name } = worker;
    differences.push({ kind: 'not-billed', nik, name, worker, expected: amount, amount: -amount as Sen });
  }
  const withoutNik = [...pairs].filter(([row]) => row.nik === undefined);
  const byKpj = withoutNik.filter(([row, { sipp }]) => row.kpj !== undefined && row.kpj === sipp.kpj).length;
  const rowTotal = bill.rows.reduce((sum, row) => sum + row.total, 0) as Sen;
  const billed = bill.statedTotal ?? rowTotal;
  const expected = workers.reduce(
    (sum, worker) => sum + (judge.covers(worker) ? judge.total(worker) : 0),
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

/** The first worker with the NIK or the KPJ of a row. */
function knownAs(workers: readonly Worker[]): (row: BillRow) => Worker | undefined {
  const byNik = new Map<Nik, number>();
  const byKpj = new Map<string, number>();
  for (const [at, { nik, sipp }] of workers.entries()) {
    if (!byNik.has(nik)) byNik.set(nik, at);
    if (sipp.kpj !== undefined && !byKpj.has(sipp.kpj)) byKpj.set(sipp.kpj, at);
  }
  return ({ nik, kpj }) => {
    const one = (nik === undefined ? undefined : byNik.get(nik)) ?? workers.length;
    const other = (kpj === undefined ? undefined : byKpj.get(kpj)) ?? workers.length;
    return workers[Math.min(one, other)];
  };
}

function unmatched(row: BillRow, known: Worker | undefined): BillDifference {
  const kind = known ? 'billed-twice' : 'not-on-roster';
  return {
    kind,
    nik: row.nik,
    name: row.name,
    row: row.row,
    billFile: row.file,
    worker: known,
    billed: row.total,
    amount: row.total,
  };
}

/** What one worker should cost, and why a bill row differs from it. */
class Judge {
  readonly #policy: Policy;
  readonly #month: Month;
  readonly #segment: Segment;
  readonly #byRoster: Calculator;
  /** The same policy, but on whatever wage the bill has. */
  readonly #byWage: Calculator;
  /** Workers of the same post, wage and months share their lines. */
  readonly #amounts = new WeakMap<readonly Line[], Amounts>();

  constructor(policy: Policy, month: Month, segment: Segment) {
    this.#policy = policy;
    this.#month = month;
    this.#segment = segment;
    this.#byRoster = createCalculator(policy, [month]);
    const onWage = [...policy.categories].map(
      ([id, category]) =>
        [
          id,
          { ...category, base: 'wage', minimum: undefined, floors: undefined, wagePayments: undefined },
        ] as const,
    );
    this.#byWage = createCalculator({ ...policy, categories: new Map(onWage) }, [month]);
  }

  covers(worker: Worker): boolean {
    return isCoveredAs(this.#segment, worker, this.#policy, this.#month);
  }

  expected(worker: Worker): Amounts {
    const { lines } = this.#byRoster.contribution(worker);
    const known = this.#amounts.get(lines);
    if (known) return known;
    const amounts = amountsOf(lines);
    this.#amounts.set(lines, amounts);
    return amounts;
  }

  total(worker: Worker): Sen {
    return senOfRupiah(sumOf(this.#byRoster.contribution(worker).lines));
  }

  row(row: BillRow, worker: Worker): BillDifference[] {
    const about = { nik: row.nik ?? worker.nik, name: worker.name, row: row.row, billFile: row.file, worker };
    if (!this.covers(worker))
      return [{ ...about, kind: 'not-covered', billed: row.total, amount: row.total }];
    const found = this.#isUndivided(row, worker)
      ? this.#whole(row, worker, about)
      : this.#byProgramme(row, worker, about);
    if (row.nik !== undefined && row.nik !== worker.nik)
      found.push({ ...about, kind: 'identity', amount: 0 as Sen });
    const own = this.#ownSum(row);
    if (own !== row.total) {
      found.push({
        ...about,
        kind: 'row-sum',
        billed: row.total,
        expected: own,
        amount: (row.total - own) as Sen,
      });
    }
    return found;
  }

  /** The policy has a bill's own figure, or the list one amount a member: neither says what each programme costs. */
  #isUndivided(row: BillRow, { category }: Worker): boolean {
    return this.#hasOneAmount(row) || this.#policy.categories.get(category)?.flat !== undefined;
  }

  #hasOneAmount(row: BillRow): boolean {
    return this.#segment === 'BPU' && sumOfParts(row) === 0;
  }

  /** What the row's parts add up to. */
  #ownSum(row: BillRow): Sen {
    return this.#hasOneAmount(row) ? row.total : sumOfParts(row);
  }

  #whole(row: BillRow, worker: Worker, about: About): BillDifference[] {
    const [billed, expected] = [this.#ownSum(row), this.total(worker)];
    const amount = (billed - expected) as Sen;
    return amount === 0 ? [] : [{ ...about, kind: 'rule', billed, expected, amount }];
  }

  #byProgramme(row: BillRow, worker: Worker, about: About): BillDifference[] {
    const rostered = this.expected(worker);
    const wage = this.#wage(worker);
    // A list of BPU members does not say their income. SIPP was given whole rupiah, so the cents of the roster's base are no difference.
    const agrees =
      this.#segment === 'BPU' ||
      (wage !== undefined && (row.wage === wage || row.wage === senOfRupiah(wholeRupiah(wage))));
    const base = agrees && wage !== undefined ? wage : row.wage;
    const asWage = agrees ? rostered : this.#at(worker, base);
    const due = row.arrears > 0 ? this.#at(worker, (base + row.arrears) as Sen) : asWage;
    const found = BILLED_PROGRAMMES.flatMap((programme): BillDifference[] => {
      if (!differsInProgramme(row, due, programme)) return [];
      const [billed, expected] = [billedFor(row.parts, programme), billedFor(rostered, programme)];
      return [
        { ...about, kind: 'programme', programme, billed, expected, amount: (billed - expected) as Sen },
      ];
    });
    const rest = BILLED_PROGRAMMES.filter((programme) => !found.some((one) => one.programme === programme));
    const over = (amounts: Amounts): number => rest.reduce((sum, one) => sum + billedFor(amounts, one), 0);
    if (!agrees) {
      const amount = (over(asWage) - over(rostered)) as Sen;
      found.push({ ...about, kind: 'wage', billed: row.wage, expected: wage, amount });
    }
    if (row.arrears > 0) {
      const amount = (over(due) - over(asWage)) as Sen;
      found.push({ ...about, kind: 'arrears', billed: row.arrears, amount });
    }
    found.push(...rest.flatMap((programme) => leftOver(row, due, programme, about)));
    return found;
  }

  #at(worker: Worker, wage: Sen): Amounts {
    return amountsOf(this.#byWage.contribution({ ...worker, wage }).lines);
  }

  #wage(worker: Worker): Sen | undefined {
    const base = this.#byRoster.declared(worker, this.#month);
    return typeof base === 'number' ? base : undefined;
  }
}

const sumOfParts = ({ parts }: BillRow): Sen => BILL_PARTS.reduce((sum, part) => sum + parts[part], 0) as Sen;
