import type { CategoryId } from '../../domain/category.ts';
import type { Shown } from '../../domain/shown.ts';
import { homesOfLone } from '../../domain/village/lone.ts';
import { regionKey } from '../../domain/village/name.ts';
import {
  accountKey,
  type BudgetAccount,
  type BudgetFigures,
  type PostFigures,
  type PostKey,
  type RoundingFigures,
  sumOfMonths,
} from '../figures/figures.ts';
import { comparators } from '../key-order.ts';
import { type AccountChange, changesOfPost, REASONS, type Reason, type ReasonAmounts } from './reasons.ts';

/** One account of one post, before and after. */
export interface ChangeLine extends PostKey, AccountChange {}

/** What a budget has become, line by line, and why. */
export interface BudgetChange {
  /** In the order of the budget; those that neither budget has money in are left out. */
  readonly lines: readonly ChangeLine[];
  readonly before: number;
  readonly after: number;
  /** Of all lines. */
  readonly reasons: ReasonAmounts;
}

/**
 * Two budgets of one year: Semula and Menjadi. Villages are the same by the rule of the budget, however each file spells them.
 * @throws RangeError for budgets of other months
 */
export function compareBudgets(
  before: BudgetFigures,
  after: BudgetFigures,
  categories: readonly CategoryId[],
): BudgetChange {
  if (before.months.join() !== after.months.join()) throw new RangeError('budgets of different months');
  const places = new SamePlaces(before, after);
  const pairs = new Map<string, { key: PostKey; before?: PostFigures; after?: PostFigures }>();
  // The new budget's names are shown.
  for (const [side, posts] of [
    ['after', after.posts],
    ['before', before.posts],
  ] as const)
    for (const post of posts) {
      const place = places.of(post);
      const { category, programme, payer } = post;
      const name = [place.key, category, programme, payer].join('\u0001');
      const known = pairs.get(name) ?? { key: { ...place.shown, category, programme, payer } };
      pairs.set(name, { ...known, [side]: post });
    }
  const lines = [...pairs.values()].flatMap((pair) =>
    changesOfPost(pair.before, pair.after, after.months.length).map((change) => ({ ...pair.key, ...change })),
  );
  const change = ordered([...lines, ...roundingLines(before.roundings, after.roundings, places)], categories);
  if (change.before !== moneyOf(before) || change.after !== moneyOf(after))
    throw new RangeError('lines that do not add up to the budgets');
  return change;
}

/** All that a budget's accounts bear. */
export const moneyOf = ({ posts, roundings }: BudgetFigures): number =>
  [...posts.flatMap(({ accounts }) => accounts), ...roundings].reduce(
    (sum, { amounts }) => sum + sumOfMonths(amounts),
    0,
  );

function ordered(lines: readonly ChangeLine[], categories: readonly CategoryId[]): BudgetChange {
  const order = comparators(categories);
  const kept = lines.filter(
    ({ before, after, reasons }) => before !== 0 || after !== 0 || REASONS.some((one) => reasons[one] !== 0),
  );
  kept.sort(
    (a, b) =>
      order.kecamatan(a.kecamatan, b.kecamatan) ||
      order.village(a.village, b.village) ||
      order.activity(a.activity ?? '', b.activity ?? '') ||
      order.object(a.object ?? '', b.object ?? '') ||
      order.fund(a.fund, b.fund) ||
      order.subFund(a.subFund ?? '', b.subFund ?? '') ||
      order.category(a.category, b.category) ||
      order.programme(a.programme, b.programme) ||
      order.payer(a.payer, b.payer),
  );
  return { lines: kept, ...sumsOfChanges(kept) };
}

export interface ChangeSums {
  readonly before: number;
  readonly after: number;
  readonly reasons: ReasonAmounts;
}

export function sumsOfChanges(lines: readonly ChangeSums[]): ChangeSums {
  const sum = (of: (line: ChangeSums) => number): number => lines.reduce((all, line) => all + of(line), 0);
  const reasons = Object.fromEntries(
    REASONS.map((reason) => [reason, sum((line) => line.reasons[reason])] as const),
  ) as Record<Reason, number>;
  return { before: sum((line) => line.before), after: sum((line) => line.after), reasons };
}

/** What rounding a village's year once adds is rounding whatever it becomes. */
function roundingLines(
  before: readonly RoundingFigures[],
  after: readonly RoundingFigures[],
  places: SamePlaces,
): ChangeLine[] {
  const none = Object.fromEntries(REASONS.map((reason) => [reason, 0])) as Record<Reason, number>;
  const lines = new Map<
    string,
    { line: Omit<ChangeLine, 'before' | 'after' | 'peopleBefore' | 'reasons'>; was: number; is: number }
  >();
  for (const [isNew, rows] of [
    [true, after],
    [false, before],
  ] as const)
    for (const { amounts, ...row } of rows) {
      const place = places.of(row);
      const { category, programme, payer, fund, subFund, activity, object } = row;
      const account: BudgetAccount = { fund, subFund, activity, object };
      const name = [place.key, category, programme, payer, accountKey(account)].join('\u0001');
      const line = { ...place.shown, category, programme, payer, ...account };
      const known = lines.get(name) ?? { line, was: 0, is: 0 };
      const amount = sumOfMonths(amounts);
      lines.set(name, isNew ? { ...known, is: known.is + amount } : { ...known, was: known.was + amount });
    }
  return [...lines.values()].map(({ line, was, is }) => ({
    ...line,
    before: was,
    after: is,
    peopleBefore: 0,
    reasons: { ...none, rounding: is - was },
  }));
}

interface PlaceKey {
  readonly kecamatan: string;
  readonly name: string;
  /** As the newer of the budgets spells it. */
  readonly shown: { readonly kecamatan: Shown; readonly village: Shown };
}

/** Which villages of two budgets are one. */
class SamePlaces {
  readonly #byKey = new Map<string, PlaceKey>();
  readonly #homes: ReadonlyMap<PlaceKey, PlaceKey>;

  constructor(before: BudgetFigures, after: BudgetFigures) {
    for (const { posts, roundings } of [after, before])
      for (const { kecamatan, village } of [...posts, ...roundings]) {
        const key = keyOf(kecamatan, village);
        if (!this.#byKey.has(key))
          this.#byKey.set(key, { kecamatan, name: village, shown: { kecamatan, village } });
      }
    this.#homes = homesOfLone(this.#byKey.values(), (place) => place);
  }

  of({ kecamatan, village }: Pick<PostKey, 'kecamatan' | 'village'>): {
    key: string;
    shown: PlaceKey['shown'];
  } {
    const found = this.#byKey.get(keyOf(kecamatan, village));
    const home = (found && this.#homes.get(found)) ?? found;
    const shown = home?.shown ?? { kecamatan, village };
    return { key: keyOf(shown.kecamatan, shown.village), shown };
  }
}

const keyOf = (kecamatan: string, village: string): string =>
  `${regionKey(kecamatan, 'kecamatan')}|${regionKey(village, 'village')}`;
