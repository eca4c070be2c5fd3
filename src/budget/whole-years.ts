import { createCalculator } from '../contribution/calculator.ts';
import { rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Policy } from '../policy/policy.ts';
import { type Charging, chargingKey } from './charging-pattern.ts';
import type { Group } from './groups.ts';
import { Ledger } from './ledger.ts';
import type { BudgetRow, BudgetWorker } from './model.ts';
import { type RoundingDifference, roundingDifferences, wholeYears } from './rounding.ts';

/** What is rounded once in a year follows from all of its months, whichever of them the run is about. */
export class WholeYears {
  readonly #policy: Policy;
  readonly #months: readonly Month[];
  readonly #years: readonly Month[];
  /** Undefined where the run is about whole years itself. */
  readonly #beside:
    | { readonly ledger: Ledger; readonly calculator: ReturnType<typeof createCalculator> }
    | undefined;

  constructor(policy: Policy, months: readonly Month[]) {
    this.#policy = policy;
    this.#months = months;
    this.#years = wholeYears(months);
    if (this.#years.length > months.length)
      this.#beside = {
        ledger: new Ledger(policy, this.#years),
        calculator: createCalculator(policy, this.#years),
      };
  }

  add(worker: BudgetWorker, people: number): void {
    this.#beside?.ledger.add(worker, this.#beside.calculator.contribution(worker), people);
  }

  /** The differences that are booked in the months of the run; `own`: the groups of the run itself. */
  close(own: readonly Group[], compare: (a: Charging, b: Charging) => number): RoundingDifference[] {
    const groups = this.#beside?.ledger.close().groups ?? own;
    return roundingDifferences(groups, this.#years, this.#policy.rounding, compare).filter(({ month }) =>
      this.#months.includes(month),
    );
  }
}

/** The differences as rows of the budget: those of one charging, of several years, in one row. */
export function wholeYearDifferences(
  differences: readonly RoundingDifference[],
  months: readonly Month[],
  ledger: Ledger,
): BudgetRow[] {
  const rows = new Map<string, { readonly of: RoundingDifference; readonly amounts: number[] }>();
  for (const difference of differences) {
    const { place, category, charging, month, amount } = difference;
    const key = [place.kecamatan, place.village, category, chargingKey(charging)].join('\u0000');
    const row = rows.get(key) ?? { of: difference, amounts: months.map(() => 0) };
    const at = months.indexOf(month);
    row.amounts[at] = (row.amounts[at] ?? 0) + amount;
    rows.set(key, row);
  }
  return [...rows.values()].map(({ of: { place, category, charging, share }, amounts }) => ({
    ...ledger.placeOf(place.kecamatan, place.village),
    category,
    ...charging,
    rounding: share,
    workers: 0,
    months: amounts.map(rupiah),
    total: rupiah(amounts.reduce((sum, amount) => sum + amount, 0)),
  }));
}
