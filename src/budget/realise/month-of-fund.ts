import type { CalendarDate } from '../../domain/date.ts';
import type { Fund } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import { SEGMENTS } from '../../domain/programme.ts';
import { type Billed, sumOfAmounts } from './billed.ts';
import { lateParts, type Obligation, obligationsOf } from './late.ts';
import {
  GAPS,
  type Gap,
  type LatePart,
  type PaidMoney,
  type PlannedMoney,
  type RealisedCell,
} from './realised.ts';

interface CellFacts {
  readonly planned: readonly PlannedMoney[];
  readonly billed: Billed;
  readonly paid: readonly PaidMoney[];
  readonly asOf: CalendarDate;
}

/** One month of one fund. */
export class MonthOfFund {
  readonly #month: Month;
  readonly #fund: Fund;
  readonly #gaps: Record<Gap, number> = emptyGaps();
  readonly #paid: number;
  readonly #obligations: Obligation[] = [];
  readonly late: readonly LatePart[];
  readonly #asOf: CalendarDate;
  #planned = 0;
  #billed = 0;

  constructor(month: Month, fund: Fund, { planned, billed, paid, asOf }: CellFacts) {
    this.#month = month;
    this.#fund = fund;
    this.#asOf = asOf;
    this.#paid = sumOfAmounts(paid);
    let owed = 0;
    for (const segment of SEGMENTS) {
      const own = planned.filter(
        (one) => one.month === month && one.fund === fund && one.segment === segment,
      );
      const [plan, bill] = [sumOfAmounts(own), billed.of(month, segment, fund)];
      const isBilled = billed.isBilled(month, segment);
      this.#planned += plan;
      this.#billed += bill;
      // Without any bill at all what is planned is what is owed.
      const due = isBilled ? bill : billed.any ? 0 : plan;
      if (billed.any && !isBilled) this.#gaps['not-billed'] += plan;
      else if (isBilled)
        this.#gaps[billed.differsByRounding(month, segment) ? 'rounding' : 'bill-differs'] += plan - bill;
      owed += due;
      const sum = isBilled ? bill : plan;
      if (sum > 0) this.#obligations.push(...obligationsOf(sum, { month, fund, segment }, own));
    }
    const left = owed - this.#paid;
    if (left > 0) this.#gaps.unpaid += left;
    else if (left < 0) this.#gaps[owed === 0 ? 'unbilled' : 'overpaid'] += left;
    this.#settleDue();
    this.late = lateParts(this.#obligations, paid, asOf);
  }

  /** Before the first due day nothing is missing yet. */
  #settleDue(): void {
    if (this.#isDue) return;
    this.#gaps['not-due'] = this.#gaps.unpaid + this.#gaps['not-billed'];
    this.#gaps.unpaid = 0;
    this.#gaps['not-billed'] = 0;
  }

  get #isDue(): boolean {
    return this.#obligations.some(({ due }) => due < this.#asOf);
  }

  get isEmpty(): boolean {
    return this.#planned === 0 && this.#billed === 0 && this.#paid === 0;
  }

  result(): RealisedCell {
    const open = GAPS.some((gap) => !EXPLAINED.has(gap) && this.#gaps[gap] !== 0);
    return {
      month: this.#month,
      fund: this.#fund,
      planned: this.#planned,
      billed: this.#billed,
      paid: this.#paid,
      gaps: this.#gaps,
      open,
    };
  }
}

/** Nothing is to be done about these. */
const EXPLAINED: ReadonlySet<Gap> = new Set(['not-due', 'rounding']);

const emptyGaps = (): Record<Gap, number> =>
  Object.fromEntries(GAPS.map((gap) => [gap, 0])) as Record<Gap, number>;
