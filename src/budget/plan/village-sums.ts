import type { Contribution } from '../../contribution/calculator.ts';
import type { LineFrame } from '../../contribution/line-frame.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { villageKey } from '../../domain/village/name.ts';
import { type ChargingPattern, patternOf } from '../charging-pattern.ts';
import type { BudgetRow } from '../model.ts';
import type { VillageFacts } from './villages.ts';

/** What an account of one village costs: as much of a row of the budget as ceilings and sums of villages ask for. */
export type AccountSum = Pick<BudgetRow, 'fund' | 'months' | 'total'>;

/** The same while people are added. */
interface OpenSum {
  readonly key: string;
  readonly fund: AccountSum['fund'];
  readonly months: number[];
}

/**
 * One village after the other, of which only sums are kept: a plan of a country has a million rows, and side by side only their
 * sums are shown.
 */
export class VillageSums {
  readonly #months: readonly Month[];
  readonly #multiple: number | undefined;
  readonly #patterns = new Map<LineFrame, ChargingPattern>();
  /** Villages beside each other share their contributions. */
  readonly #ofContribution = new WeakMap<Contribution, readonly OpenSum[]>();
  readonly #open = new Map<string, OpenSum>();
  #least = Number.POSITIVE_INFINITY;
  #most = 0;
  #roundedUp = 0;

  /** @param multiple each account of each village is rounded up to so many rupiah */
  constructor(months: readonly Month[], multiple: number | undefined) {
    this.#months = months;
    this.#multiple = multiple;
  }

  /** So many equal people of the village at hand. */
  add(contribution: Contribution, people: number): void {
    for (const { key, fund, months } of this.#sumsOf(contribution)) {
      const known = this.#open.get(key);
      if (known === undefined) this.#open.set(key, { key, fund, months: months.map((sum) => sum * people) });
      else
        for (let at = 0; at < months.length; at++)
          known.months[at] = (known.months[at] ?? 0) + (months[at] ?? 0) * people;
    }
  }

  /** Ends the village at hand and gives its accounts. */
  close(): readonly AccountSum[] {
    if (this.#open.size === 0) return [];
    const accounts = [...this.#open.values()].map(({ fund, months }) => ({
      fund,
      months: months.map(rupiah),
      total: rupiah(months.reduce((sum, amount) => sum + amount, 0)),
    }));
    this.#open.clear();
    const village = accounts.reduce((sum, { total }) => sum + total, 0);
    this.#least = Math.min(this.#least, village);
    this.#most = Math.max(this.#most, village);
    const multiple = this.#multiple;
    if (multiple !== undefined)
      for (const { total } of accounts) this.#roundedUp += Math.ceil(total / multiple) * multiple;
    return accounts;
  }

  /** Of villages with anyone, the cheapest and the dearest year. */
  get range(): { readonly least: Rupiah; readonly most: Rupiah } {
    return { least: rupiah(Number.isFinite(this.#least) ? this.#least : 0), most: rupiah(this.#most) };
  }

  get roundedUp(): Rupiah | undefined {
    return this.#multiple === undefined ? undefined : rupiah(this.#roundedUp);
  }

  /** What one person costs by fund and account, months of the run in a row. */
  #sumsOf(contribution: Contribution): readonly OpenSum[] {
    const known = this.#ofContribution.get(contribution);
    if (known) return known;
    const { frame, amounts } = contribution;
    const { parts, partAt, monthAt } = this.#patternOf(frame);
    const sums = new Map<string, OpenSum>();
    const ofPart = parts.map(({ charging: { fund, activity = '', object = '' } }): OpenSum => {
      const key = `${fund}\u0000${activity}\u0000${object}`;
      const sum = sums.get(key) ?? { key, fund, months: this.#months.map(() => 0) };
      sums.set(key, sum);
      return sum;
    });
    amounts.forEach((amount, slot) => {
      const [months, at] = [ofPart[partAt[slot] ?? -1]?.months, monthAt[slot]];
      if (months === undefined || at === undefined) throw new RangeError('an amount without a place');
      months[at] = (months[at] ?? 0) + amount;
    });
    const made = [...sums.values()];
    this.#ofContribution.set(contribution, made);
    return made;
  }

  #patternOf(frame: LineFrame): ChargingPattern {
    const known = this.#patterns.get(frame) ?? patternOf(frame.slots, this.#months);
    this.#patterns.set(frame, known);
    return known;
  }
}

/** Whether a budget would show each of them apart: one without a kecamatan may be another of the list. */
export function areApart(villages: readonly VillageFacts[]): boolean {
  const bare = villages.filter(({ kecamatan }) => kecamatan === '').length;
  if (bare > 0 && bare < villages.length) return false;
  return (
    new Set(villages.map(({ kecamatan, village }) => villageKey(kecamatan, village))).size === villages.length
  );
}
