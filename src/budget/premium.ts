import { type Calculator, type Contribution, createCalculator } from '../contribution/calculator.ts';
import { type Line, sumOf } from '../contribution/line.ts';
import type { CategoryId } from '../domain/category.ts';
import type { ChargedMonths } from '../domain/charged-months.ts';
import type { Fund } from '../domain/fund.ts';
import type { MissingBase, Uncharged } from '../domain/kinds/uncharged.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Nik } from '../domain/nik.ts';
import type { LineProgramme, Payer } from '../domain/programme.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';
import { createBudget } from './budget.ts';
import { cutBudget, monthTotals } from './budget-cuts.ts';
import type { Budget } from './model.ts';

/** Why a row costs nothing; `other-row`: the person is charged in another one. */
export type RowUncharged = Uncharged | 'other-row';

/** One worker's contributions: the lines explain the amounts. */
export interface WorkerPremium {
  readonly nik: Nik;
  readonly name: Shown;
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  /** What tells when they are in the post. */
  readonly from?: Worker['from'];
  readonly to?: Worker['to'];
  readonly months?: Worker['months'];
  /** Computed anew each time, and shared between equal workers while they are near: keep them no longer than needed. */
  readonly lines: readonly Line[];
  /** Set when nothing is charged: why. */
  readonly uncharged: RowUncharged | undefined;
  /** Set when a base is not known in one of the months. */
  readonly missing?: MissingBase | undefined;
  /** Of a plan, which has no names: so many people alike; else one. */
  readonly people?: number;
}

/** What every worker costs, in the order of the rosters; the totals are those of the budget of the same workers. */
export interface Premium {
  readonly months: readonly Month[];
  readonly workers: readonly WorkerPremium[];
  readonly totals: {
    readonly workers: number;
    readonly annual: Rupiah;
    readonly byMonth: readonly Rupiah[];
    readonly byFund: ReadonlyMap<Fund, Rupiah>;
    readonly byProgramme: ReadonlyMap<LineProgramme, Rupiah>;
    readonly byPayer: ReadonlyMap<Payer, Rupiah>;
  };
  readonly budget: Budget;
}

export type PremiumWorker = Pick<
  Worker,
  'nik' | 'name' | 'kecamatan' | 'village' | 'category' | 'wage' | 'from' | 'to' | 'months'
>;

export interface PremiumBuilder {
  add(worker: PremiumWorker, contribution: Contribution): WorkerPremium;
  /** To be called once, after the last worker. */
  finish(): Premium;
}

/**
 * Keeps a small record of every worker, without the lines, and adds up their totals. `add` gives the record, so that a
 * caller may write it at once; with `keep: false` none is kept and memory does not grow with workers.
 */
export function createPremium(
  policy: Policy,
  months: readonly Month[],
  options: { readonly keep?: boolean } = {},
): PremiumBuilder {
  const workers: Kept[] = [];
  const budget = createBudget(policy, months);
  const calculator = createCalculator(policy, months);
  return {
    add(worker, contribution) {
      budget.add(worker, contribution);
      const record = new Kept(
        worker,
        unchargedOf(worker, contribution, policy, months),
        contribution.missing,
        calculator,
      );
      // Whose months are all charged in another row stands in the list by that one.
      if (options.keep !== false && record.uncharged !== 'other-row') workers.push(record);
      return record;
    },
    finish() {
      const cube = budget.finish();
      for (const worker of workers)
        if (worker.kecamatan === '') worker.kecamatan = budget.placeOf(NOTHING, worker.village).kecamatan;
      return { ...premiumOfBudget(cube, workers), months };
    },
  };
}

/** A year of one worker's lines takes kilobytes, what they follow from a few dozen bytes. */
class Kept implements WorkerPremium {
  readonly nik: Nik;
  readonly name: Shown;
  kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  readonly wage: PremiumWorker['wage'];
  readonly from: PremiumWorker['from'];
  readonly to: PremiumWorker['to'];
  readonly months: PremiumWorker['months'];
  readonly uncharged: RowUncharged | undefined;
  readonly missing: MissingBase | undefined;
  readonly #calculator: Calculator;

  constructor(
    worker: PremiumWorker,
    uncharged: RowUncharged | undefined,
    missing: MissingBase | undefined,
    calculator: Calculator,
  ) {
    this.nik = worker.nik;
    this.name = worker.name;
    this.kecamatan = worker.kecamatan;
    this.village = worker.village;
    this.category = worker.category;
    this.wage = worker.wage;
    this.from = worker.from;
    this.to = worker.to;
    this.months = worker.months;
    this.uncharged = uncharged;
    this.missing = missing;
    this.#calculator = calculator;
  }

  get lines(): readonly Line[] {
    return this.#calculator.contribution(this).lines;
  }
}

function unchargedOf(
  { category, months }: PremiumWorker,
  { frame, missing }: Contribution,
  policy: Policy,
  asked: readonly Month[],
): RowUncharged | undefined {
  if (frame.slots.length > 0) return undefined;
  if (missing) return missing;
  if (months && isElsewhere(months, asked)) return 'other-row';
  return policy.categories.has(category) ? 'no-month' : 'not-covered';
}

/** Whether nothing is charged in a row because another of the person is charged. */
const isElsewhere = ({ spans, elsewhere, answer }: ChargedMonths, asked: readonly Month[]): boolean =>
  spans.length === 0
    ? elsewhere.length > 0 || answer !== undefined
    : asked.every((month) => elsewhere.some(({ first, last }) => first <= month && month <= last));

/** A budget as the reports of a premium take it, with those whom they list one by one. */
export const premiumOfBudget = (budget: Budget, workers: readonly WorkerPremium[]): Premium => ({
  months: budget.months,
  workers,
  totals: totalsOf(budget),
  budget,
});

function totalsOf(budget: Budget): Premium['totals'] {
  const by = <K extends string>(dimension: 'fund' | 'programme' | 'payer'): Map<K, Rupiah> =>
    new Map(cutBudget(budget, [dimension]).cuts.map(({ key, total }) => [key[0] as string as K, total]));
  return {
    workers: budget.workers.given,
    annual: budget.annual,
    byMonth: monthTotals(budget),
    byFund: by<Fund>('fund'),
    byProgramme: by<LineProgramme>('programme'),
    byPayer: by<Payer>('payer'),
  };
}

/** What a worker pays or is paid for in each month of the run; a month without cover is absent. */
export function monthlyOf(lines: readonly Line[]): Map<Month, Rupiah> {
  const monthly = new Map<Month, Rupiah>();
  for (const { month, amount } of lines) monthly.set(month, rupiah((monthly.get(month) ?? 0) + amount));
  return monthly;
}

export const annualOf: (lines: readonly Line[]) => Rupiah = sumOf;
