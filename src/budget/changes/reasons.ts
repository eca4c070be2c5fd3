import { EXACT_UNIT } from '../../contribution/exact.ts';
import {
  type AccountFigures,
  accountKey,
  type BudgetAccount,
  type PostFigures,
  sumOfMonths,
} from '../figures/figures.ts';
import { apportion, divided } from './apportion.ts';

/**
 * Why a line differs, in the order in which one budget is turned into the other. `fund`: the old money lies in another account.
 * `people`: other people, each at what one cost in the old year. `months`: the person-months that heads do not tell.
 * `base`: another average base, at the old rate. `rate`: another rate or rule, on the new bases. `rounding`: what rounding to
 * whole rupiah leaves.
 */
export const REASONS = ['fund', 'people', 'months', 'base', 'rate', 'rounding'] as const;
export type Reason = (typeof REASONS)[number];
export type ReasonAmounts = Readonly<Record<Reason, number>>;

/** One account of a post in both budgets. The reasons add up to `after − before`, to the rupiah. */
export interface AccountChange extends BudgetAccount {
  readonly before: number;
  readonly after: number;
  /** People with a line there in the budget that is changed, added up over its months. */
  readonly peopleBefore: number;
  readonly reasons: ReasonAmounts;
}

/** A post in a month. */
interface Moment {
  readonly people: bigint;
  readonly base: bigint;
  readonly due: bigint;
  readonly amount: number;
}

type Flow = { -readonly [R in Reason]: number };

const flow = (): Flow => ({ fund: 0, people: 0, months: 0, base: 0, rate: 0, rounding: 0 });

/**
 * What the accounts of a post have more or less, and why, from the figures of both budgets alone. The months are those of
 * both, in the same order. Exact: each step's amounts are whole rupiah, and what one account gets another does not.
 */
export function changesOfPost(
  before: PostFigures | undefined,
  after: PostFigures | undefined,
  months: number,
): AccountChange[] {
  const accounts = accountsOf(before, after, months);
  const alike = before !== undefined && after !== undefined && before.kind === after.kind;
  const moved = accounts.map(() => 0);
  let [personMonths, old] = [0, 0];
  for (let at = 0; at < months; at++) {
    const [a, b] = [momentOf(before, at), momentOf(after, at)];
    const steps = stepsOf(a, b, alike ? (before?.kind ?? 'flat') : 'other');
    personMonths += steps[0];
    old += a.amount;
    const loose = Number(a.people + b.people);
    shareMonth(accounts, at, { old: a.amount, loose }, steps).forEach((amount, index) => {
      moved[index] = (moved[index] ?? 0) + amount;
    });
  }
  const [was, is] = [before?.workers ?? 0, after?.workers ?? 0];
  // Without the post in one of the years every one of its person-months is a person's who came or went.
  const people =
    was === 0 || is === 0 ? personMonths : Number(divided(BigInt(is - was) * BigInt(old), BigInt(was)));
  const shares =
    was === 0 || is === 0 ? accounts.map(({ flow: own }) => own.months) : apportion(people, moved);
  return accounts.map(
    ({ flow: own, key: _key, before: was_, after: is_, peopleBefore, ...account }, index) => {
      const heads = shares[index] ?? 0;
      return {
        ...account,
        before: sumOfMonths(was_),
        after: sumOfMonths(is_),
        peopleBefore,
        reasons: { ...own, people: heads, months: own.months - heads },
      };
    },
  );
}

interface OpenAccount extends BudgetAccount {
  readonly key: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly peopleBefore: number;
  readonly flow: Flow;
}

function accountsOf(
  before: PostFigures | undefined,
  after: PostFigures | undefined,
  months: number,
): OpenAccount[] {
  const none = Array.from({ length: months }, () => 0);
  const of = (post: PostFigures | undefined): Map<string, AccountFigures> =>
    new Map(post?.accounts.map((account) => [accountKey(account), account]));
  const [old, now] = [of(before), of(after)];
  return [...new Map([...old, ...now])].map(([key, { fund, subFund, activity, object }]) => ({
    ...{ key, fund, subFund, activity, object },
    before: old.get(key)?.amounts ?? none,
    after: now.get(key)?.amounts ?? none,
    peopleBefore: sumOfMonths(old.get(key)?.people ?? none),
    flow: flow(),
  }));
}

function momentOf(post: PostFigures | undefined, at: number): Moment {
  if (post === undefined) return { people: 0n, base: 0n, due: 0n, amount: 0 };
  const amount = post.accounts.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0);
  return {
    people: BigInt(post.people[at] ?? 0),
    base: post.bases[at] ?? 0n,
    due: post.due[at] ?? 0n,
    amount,
  };
}

/** Whole rupiah of a month for person-months, base, rate and rounding; they add up to the difference of the amounts. */
function stepsOf(
  a: Moment,
  b: Moment,
  kind: PostFigures['kind'] | 'other',
): [number, number, number, number] {
  const difference = b.amount - a.amount;
  if (a.people === 0n || b.people === 0n) return [difference, 0, 0, 0];
  const perMonth = (b.people - a.people) * BigInt(a.amount) * EXACT_UNIT;
  const personMonths = perMonth / a.people;
  const [base, rate] = priceSteps(a, b, kind);
  const [first, second, third] = [personMonths, personMonths + base, personMonths + base + rate].map(
    (exact) => Number(divided(exact, EXACT_UNIT)),
  ) as [number, number, number];
  return [first, second - first, third - second, difference - third];
}

/** What one person-month costs more, times those of the new budget, in exact units: by its base and by its rate. */
function priceSteps(a: Moment, b: Moment, kind: PostFigures['kind'] | 'other'): [bigint, bigint] {
  if (kind === 'flat' || kind === 'other' || a.base === 0n)
    return [0n, (b.due * a.people - b.people * a.due) / a.people];
  const base = ((b.base * a.people - b.people * a.base) * a.due) / (a.people * a.base);
  return [base, (b.due * a.base - b.base * a.due) / a.base];
}

/**
 * Lays a month's steps on the accounts, each by what the account bears in the new budget, and returns where the old money of
 * the month lies after the first step.
 */
function shareMonth(
  accounts: readonly OpenAccount[],
  at: number,
  { old, loose }: { readonly old: number; readonly loose: number },
  [personMonths, base, rate]: readonly [number, number, number, number],
): number[] {
  const before = accounts.map((account) => account.before[at] ?? 0);
  const after = accounts.map((account) => account.after[at] ?? 0);
  const weights = after.some((amount) => amount !== 0) ? after : before;
  const moved = accountsMoved(before, weights, old, loose);
  let last = moved;
  const take = (reason: Reason, next: readonly number[]): void => {
    next.forEach((amount, index) => {
      const own = accounts[index]?.flow;
      if (own) own[reason] += amount - (last[index] ?? 0);
    });
    last = [...next];
  };
  moved.forEach((amount, index) => {
    const own = accounts[index]?.flow;
    if (own) own.fund += amount - (before[index] ?? 0);
  });
  let sum = old;
  // All person-months are booked under months; what heads tell is taken out of them at the end.
  for (const [reason, amount] of [
    ['months', personMonths],
    ['base', base],
    ['rate', rate],
  ] as const) {
    if (amount === 0) continue;
    sum += amount;
    take(reason, apportion(sum, weights));
  }
  take('rounding', after);
  return moved;
}

/**
 * The old money laid where the new budget has it. Each person's contribution is split into whole rupiah, so shares that differ
 * by a rupiah a person (`loose`) in either budget are the same.
 */
function accountsMoved(
  before: readonly number[],
  weights: readonly number[],
  old: number,
  loose: number,
): number[] {
  const laid = apportion(old, weights);
  const now = weights.reduce((sum, weight) => sum + weight, 0);
  const room = loose * Math.max(1, Math.ceil(old / Math.max(1, now))) + 1;
  const same = before.every(
    (amount, at) =>
      (amount === 0) === ((weights[at] ?? 0) === 0) && Math.abs(amount - (laid[at] ?? 0)) <= room,
  );
  return same ? [...before] : laid;
}
