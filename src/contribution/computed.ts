import type { MissingBase } from '../domain/kinds/uncharged.ts';
import type { Sen } from '../domain/money.ts';
import type { Relief } from '../law/relief/relief.ts';

import { addAmounts, addLines, duesOf, type SharedDue } from './charging.ts';
import { exactAmounts } from './exact.ts';
import { forgoneOf, type Line } from './line.ts';
import { EMPTY_FRAME, type LineFrame } from './line-frame.ts';

/** What a worker costs in the months asked for; or why it cannot be said. */
export interface Contribution {
  /** Set when a base is not known in one of the months covered: there are no lines of that month then. */
  readonly missing?: MissingBase | undefined;
  readonly frame: LineFrame;
  /** Rupiah by slot of the frame: the amounts of the lines, without making the lines. */
  readonly amounts: readonly number[];
  /** The rows of the BPU table that the amounts come from; with the frame they tell which rates were used. */
  readonly brackets: string;
  /** What each slot costs before rounding, in units of `EXACT_UNIT`; only asked for where a village's year is rounded. */
  readonly exact: readonly bigint[];
  /** What the reliefs that the policy declines would have taken off, by relief. */
  readonly forgone: ReadonlyMap<Relief, number>;
  /** By month, programme, payer and fund; made when asked for. Equal workers may share one array: do not change it. */
  readonly lines: readonly Line[];
}

const NOTHING_FORGONE: ReadonlyMap<Relief, number> = new Map();

export const nothing = (missing?: MissingBase): Contribution => ({
  missing,
  frame: EMPTY_FRAME,
  amounts: [],
  brackets: '',
  exact: [],
  forgone: NOTHING_FORGONE,
  lines: [],
});

/** The contribution of a worker in months whose bases are known, one for each month of the frame. */
export class Computed implements Contribution {
  readonly missing: MissingBase | undefined;
  readonly frame: LineFrame;
  readonly amounts: readonly number[];
  readonly brackets: string;
  readonly #bases: readonly Sen[];
  #asked = false;
  #lines: readonly Line[] | undefined;
  #exact: readonly bigint[] | undefined;
  #forgone: ReadonlyMap<Relief, number> | undefined;

  constructor(frame: LineFrame, bases: readonly Sen[], missing: MissingBase | undefined) {
    this.missing = missing;
    this.frame = frame;
    this.#bases = bases;
    const amounts: number[] = [];
    this.brackets = fill(amounts, frame, bases);
    this.amounts = amounts;
  }

  get exact(): readonly bigint[] {
    this.#exact ??= exactAmounts(this.frame, this.#bases);
    return this.#exact;
  }

  get forgone(): ReadonlyMap<Relief, number> {
    if (!this.frame.declines) return NOTHING_FORGONE;
    this.#forgone ??= forgoneBy(this.frame, this.#bases);
    return this.#forgone;
  }

  /** A year of lines takes kilobytes: they are kept only for those who are asked twice, being equal to somebody. */
  get lines(): readonly Line[] {
    const lines = this.#lines ?? linesOf(this.frame, this.#bases);
    if (this.#asked) this.#lines = lines;
    this.#asked = true;
    return lines;
  }
}

/** Months of equal law and base cost the same: they are computed once. Returns the bracket rows of all months. */
function fill(amounts: number[], { plans }: LineFrame, bases: readonly Sen[]): string {
  let brackets = '';
  let ofMonth = '';
  for (let at = 0; at < plans.length; at++) {
    const [plan, base, before] = [plans[at], bases[at], plans[at - 1]];
    if (plan === undefined || base === undefined) continue;
    if (before?.law === plan.law && bases[at - 1] === base) {
      for (let left = plan.width; left > 0; left--) amounts.push(amounts[amounts.length - plan.width] ?? 0);
    } else ofMonth = addAmounts(amounts, plan, base);
    brackets += ofMonth;
  }
  return brackets;
}

function forgoneBy(frame: LineFrame, bases: readonly Sen[]): ReadonlyMap<Relief, number> {
  const sums = new Map<Relief, number>();
  for (const line of linesOf(frame, bases)) {
    if (line.declined === undefined) continue;
    sums.set(line.declined, (sums.get(line.declined) ?? 0) + forgoneOf(line));
  }
  return sums;
}

function linesOf({ plans }: LineFrame, bases: readonly Sen[]): Line[] {
  const lines: Line[] = [];
  let dues: readonly SharedDue[] = [];
  for (let at = 0; at < plans.length; at++) {
    const [plan, base, before] = [plans[at], bases[at], plans[at - 1]];
    if (plan === undefined || base === undefined) continue;
    if (before?.law !== plan.law || bases[at - 1] !== base) dues = duesOf(plan, base);
    addLines(lines, plan, dues);
  }
  return lines;
}
