import type { Occupancy } from '../contribution/occupancy.ts';
import type { CategoryId } from '../domain/category.ts';
import type { MissingBase, Uncharged } from '../domain/kinds/uncharged.ts';
import type { Localized } from '../domain/language.ts';
import type { Rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import type { Worker } from '../domain/worker.ts';
import type { Relief } from '../law/relief/relief.ts';
import type { Assumptions } from '../policy/assumptions.ts';
import type { Charging, ChargingPart } from './charging-pattern.ts';
import type { CutBy } from './dimension.ts';
import type { UsedRate } from './rates.ts';

/** What a budget needs to know of a worker. */
export type BudgetWorker = Pick<Worker, 'category' | 'village' | 'kecamatan'> &
  Partial<Pick<Worker, 'nik' | 'months' | 'wage' | 'from' | 'to'>>;

/** Money of one charging of one category in one village: a cell of the cube that every report is cut from. */
export interface BudgetRow extends Charging {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  /** No contribution of anybody: what the village's year, rounded once, is apart from the sum of its lines. */
  readonly rounding?: RoundingShare | undefined;
  /** Workers who have a line here in any month. */
  readonly workers: number;
  /** By month, in the order of the budget's months. */
  readonly months: readonly Rupiah[];
  readonly total: Rupiah;
}

/** `rest`: what is left of the rounded sum; `part`: where others bear it too, a part of it, rounded down. */
export type RoundingShare = 'rest' | 'part';

/** A post of somebody: a village and category, and the chargings and months in which their lines stand there. */
export interface HeldPost {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  readonly parts: readonly Pick<ChargingPart, 'charging' | 'active'>[];
}

/** Workers with the same post, chargings and months: what heads are counted from. */
export interface HeadCount extends HeldPost {
  readonly workers: number;
  /** The other posts of somebody who had several, of whom there is one. */
  readonly also?: readonly HeldPost[] | undefined;
}

export const standingsOf = (head: HeadCount): readonly HeldPost[] =>
  head.also ? [head, ...head.also] : [head];

export interface Budget {
  readonly months: readonly Month[];
  /** In the policy's order, which the reports keep. */
  readonly categories: readonly CategoryId[];
  readonly rows: readonly BudgetRow[];
  readonly heads: readonly HeadCount[];
  /** Every worker given is either charged or counted under the reason why not. */
  readonly workers: {
    readonly given: number;
    readonly charged: number;
    readonly uncharged: Readonly<Record<Uncharged, number>>;
    /** Of the charged, those who have months that could not be computed, by what they lack; absent where nobody does. */
    readonly partly?: Readonly<Partial<Record<MissingBase, number>>> | undefined;
  };
  readonly annual: Rupiah;
  /** Who is charged when, in the categories that have a quota. */
  readonly occupied: readonly Occupied[];
  readonly rates: readonly UsedRate[];
  /** What reliefs that the law gives and the policy declines would have taken off, by category. */
  readonly forgone: readonly Forgone[];
  /** What no law says and the amounts rest on; undefined for months before the law. */
  readonly assumptions: Assumptions | undefined;
  readonly reconciliation: Reconciliation;
}

/** Who is charged when in one category of one village, as far as a quota asks for it. */
export interface Occupied {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  readonly occupancy: Occupancy;
}

export interface Forgone {
  readonly category: CategoryId;
  readonly name: Localized<Shown>;
  readonly relief: Relief;
  /** Why, as far as the policy says. */
  readonly reason: Shown | undefined;
  readonly amount: Rupiah;
}

/** What cuts are made from. */
export type Cube = Pick<Budget, 'months' | 'categories' | 'rows' | 'heads'>;

/** One cut held against the sum of all contribution lines. Differences are zero, or the budget is wrong. */
export interface ReconciliationLine {
  readonly cut: CutBy;
  readonly amount: number;
  readonly difference: number;
  /** Only for cuts in which a worker stands once. */
  readonly workers: number | undefined;
  readonly workerDifference: number | undefined;
}

export interface Reconciliation {
  /** The lines of every worker added up on their own, not through the cube. */
  readonly control: { readonly amount: Rupiah; readonly workers: number };
  readonly lines: readonly ReconciliationLine[];
  readonly reconciled: boolean;
}
