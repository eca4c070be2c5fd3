import { type Calculator, createCalculator } from '../../contribution/calculator.ts';
import type { Line } from '../../contribution/line.ts';
import type { CategoryId } from '../../domain/category.ts';
import { type Rupiah, rupiah, type Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import { type Shown, word } from '../../domain/shown.ts';
import { bpuBrackets } from '../../law/rates/bpu-brackets.ts';
import { minimumBasePu } from '../../law/rates/minimum-base-pu.ts';
import { inForce } from '../../law/value.ts';
import { baseInMonth, type CategoryPolicy, type Policy } from '../../policy/policy.ts';
import { chargedIn, type Keys } from './expected-part.ts';

/** Another way of counting the same people, which somebody may have used by choice or by mistake. */
export const RATE_WAYS = [
  'jkk-jkm',
  'with-jht',
  'all-programmes',
  'employer-only',
  'without-relief',
  'with-relief',
  'as-bpu',
  'as-pu',
  'each-programme',
] as const;
export type RateWay = (typeof RATE_WAYS)[number];

/** What one person of a category costs in each month of a run, under the policy or counted another way. */
export class RateWays {
  readonly #policy: Policy;
  readonly #months: readonly Month[];
  readonly #lines = new Map<string, readonly Line[] | undefined>();

  constructor(policy: Policy, months: readonly Month[]) {
    this.#policy = policy;
    this.#months = months;
  }

  /** By month; undefined where it cannot be said, or where the way is no other than the policy's own. */
  series(id: CategoryId, keys: Keys, way: RateWay | undefined, base?: Sen): number[] | undefined {
    const category = this.#policy.categories.get(id);
    const lines = category && this.#linesOf(category, way, base);
    if (!lines) return undefined;
    const sums = this.#months.map(() => 0);
    for (const line of lines) {
      if (!chargedIn(keys, line) || (way === 'employer-only' && line.payer === 'worker')) continue;
      const at = this.#months.indexOf(line.month);
      sums[at] = (sums[at] ?? 0) + amountOf(line, way, lines);
    }
    return sums;
  }

  /** Amounts that a base may have been taken for: the policy's named ones and the national minimum. */
  namedBases(): { readonly name: Shown; readonly amount: Sen }[] {
    const month = this.#months.at(-1) as Month;
    const minimum = inForce(minimumBasePu, month)?.value;
    const named = [...this.#policy.bases.values()].flatMap((base) => {
      const amount = baseInMonth(base, month);
      return amount === undefined ? [] : [{ name: base.id, amount }];
    });
    return [...named, ...(minimum === undefined ? [] : [{ name: word('minimum'), amount: minimum }])];
  }

  /** The incomes of the BPU table. */
  incomes(): readonly Rupiah[] {
    return inForce(bpuBrackets, this.#months.at(-1) as Month)?.value.map(({ base }) => base) ?? [];
  }

  segmentOf(id: CategoryId): CategoryPolicy['segment'] | undefined {
    return this.#policy.categories.get(id)?.segment;
  }

  byWage(id: CategoryId): boolean {
    return this.#policy.categories.get(id)?.base === 'wage';
  }

  #linesOf(
    category: CategoryPolicy,
    way: RateWay | undefined,
    base: Sen | undefined,
  ): readonly Line[] | undefined {
    const key = `${category.id}|${way ?? ''}|${base ?? ''}`;
    if (!this.#lines.has(key)) this.#lines.set(key, this.#make(category, way, base));
    return this.#lines.get(key);
  }

  #make(
    category: CategoryPolicy,
    way: RateWay | undefined,
    base: Sen | undefined,
  ): readonly Line[] | undefined {
    const other = way === undefined ? category : CHANGED[way](category);
    if (!other) return undefined;
    const based = base === undefined ? other : onBase(other, base);
    if (!based) return undefined;
    const categories = new Map([[category.id, based]]);
    const calculator: Calculator = createCalculator({ ...this.#policy, categories }, this.#months);
    const { lines } = calculator.contribution({ category: category.id, wage: base });
    return lines.length > 0 ? lines : undefined;
  }
}

function amountOf(line: Line, way: RateWay | undefined, lines: readonly Line[]): number {
  // A split line carries the whole before the split: only an unsplit one can be taken without its relief.
  if (way === 'without-relief') return line.relief && line.percent === undefined ? line.full : line.amount;
  return way === 'each-programme'
    ? line.amount * new Set(lines.map(({ programme }) => programme)).size
    : line.amount;
}

const onBase = (category: CategoryPolicy, base: Sen): CategoryPolicy | undefined =>
  category.segment === 'PU'
    ? { ...category, base: 'wage', minimum: undefined, wagePayments: undefined }
    : base % 100 === 0
      ? { ...category, income: rupiah(base / 100) }
      : undefined;

type Change = (category: CategoryPolicy) => CategoryPolicy | undefined;

const programmes =
  (...wanted: CategoryPolicy['programmes']): Change =>
  (category) =>
    category.programmes.join() === wanted.join() ? undefined : { ...category, programmes: wanted };

/** Everything on the first fund: a payer's own charge would not fit the other segment. */
const onOneFund = ({ charges: [first] }: CategoryPolicy): CategoryPolicy['charges'] =>
  first ? [{ fund: first.fund, activity: first.activity, object: first.object }] : [];

/** The category as another way has it; undefined where it would be the same. */
const CHANGED: Readonly<Record<RateWay, Change>> = {
  'jkk-jkm': programmes('JKK', 'JKM'),
  'with-jht': programmes('JKK', 'JKM', 'JHT'),
  'all-programmes': (category) =>
    category.segment === 'PU' ? programmes('JKK', 'JKM', 'JHT', 'JP')(category) : undefined,
  'employer-only': (category) => (category.segment === 'PU' ? category : undefined),
  'without-relief': (category) => category,
  'with-relief': (category) =>
    category.relief.take === 'declined' ? { ...category, relief: { take: 'by-law' } } : undefined,
  'as-bpu': (category) =>
    category.segment === 'BPU'
      ? undefined
      : {
          ...category,
          segment: 'BPU',
          programmes: ['JKK', 'JKM'],
          base: 'minimum',
          income: undefined,
          charges: onOneFund(category),
        },
  'as-pu': (category) =>
    category.segment === 'PU'
      ? undefined
      : { ...category, segment: 'PU', base: 'minimum', risk: 1, charges: onOneFund(category) },
  'each-programme': (category) => (category.programmes.length > 1 ? category : undefined),
};
