import type { Fund } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import type { Segment } from '../../domain/programme.ts';
import type { BudgetFigures } from '../figures/figures.ts';
import { shareBill } from './bill-shares.ts';
import type { BilledMonth, PlannedMoney } from './realised.ts';

/** A bill differs by rounding from the budget by so much a person at most, in rupiah: one a part of Formulir 2a. */
const PARTS_OF_A_PERSON = 8;

export const sumOfAmounts = (all: readonly { readonly amount: number }[]): number =>
  all.reduce((sum, { amount }) => sum + amount, 0);

/** What the bills ask of each fund, month and segment. */
export class Billed {
  readonly #shares = new Map<string, number>();
  readonly #people = new Map<string, number>();
  readonly #rounding = new Map<string, boolean>();
  readonly #funds = new Set<Fund>();
  readonly any: boolean;
  shared = false;

  constructor(bills: readonly BilledMonth[], planned: readonly PlannedMoney[], figures: BudgetFigures) {
    this.any = bills.length > 0;
    for (const bill of bills) {
      const { shares, shared } = shareBill(bill, planned);
      this.shared ||= shared;
      for (const [fund, amount] of shares) {
        this.#funds.add(fund);
        add(this.#shares, [bill.month, bill.segment, fund].join(' '), amount);
      }
      add(this.#people, `${bill.month} ${bill.segment}`, bill.people);
    }
    for (const [key, people] of this.#people)
      this.#rounding.set(key, this.#isRounding(key, people, planned, figures));
  }

  /** As many people as planned, and no more than rounding apart. */
  #isRounding(
    key: string,
    people: number,
    planned: readonly PlannedMoney[],
    figures: BudgetFigures,
  ): boolean {
    const [month, segment] = key.split(' ');
    const at = figures.months.indexOf(Number(month) as Month);
    const own = planned.filter((one) => one.segment === segment && one.month === Number(month));
    const billed = [...this.#shares]
      .filter(([name]) => name.startsWith(`${key} `))
      .reduce((sum, [, one]) => sum + one, 0);
    const headcount = new Map<string, number>();
    for (const post of figures.posts) {
      if (post.segment !== segment) continue;
      const name = `${post.kecamatan}|${post.village}|${post.category}`;
      headcount.set(name, Math.max(headcount.get(name) ?? 0, post.people[at] ?? 0));
    }
    const heads = [...headcount.values()].reduce((sum, count) => sum + count, 0);
    return heads === people && Math.abs(billed - sumOfAmounts(own)) <= people * PARTS_OF_A_PERSON;
  }

  has = (fund: Fund): boolean => this.#funds.has(fund);
  isBilled = (month: Month, segment: Segment): boolean => this.#people.has(`${month} ${segment}`);
  differsByRounding = (month: Month, segment: Segment): boolean =>
    this.#rounding.get(`${month} ${segment}`) ?? false;
  of = (month: Month, segment: Segment, fund: Fund): number =>
    this.#shares.get([month, segment, fund].join(' ')) ?? 0;
}

const add = (sums: Map<string, number>, key: string, amount: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + amount);
