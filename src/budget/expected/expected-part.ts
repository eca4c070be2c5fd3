import type { CategoryId } from '../../domain/category.ts';
import { parseMonth } from '../../domain/month.ts';
import { regionKey } from '../../domain/village/name.ts';
import type { Charging } from '../charging-pattern.ts';
import type { KeyColumn } from '../dimension.ts';
import { type Budget, type BudgetRow, type HeadCount, type HeldPost, standingsOf } from '../model.ts';
import type { ExpectedLine } from './expected.ts';

/** The part of a budget that a line of an expectation speaks of. */
export interface BudgetPart {
  readonly amount: number;
  readonly people: number;
  /** By month, in the order of the budget's months. */
  readonly months: readonly number[];
  /** People with a line, by month. */
  readonly active: readonly number[];
  /** People by category, in the order in which they were met. */
  readonly categories: ReadonlyMap<CategoryId, number>;
  /** The same money by programme and payer: `JKK employer`. */
  readonly components: ReadonlyMap<string, readonly number[]>;
}

const componentKey = ({ programme, payer }: Pick<Charging, 'programme' | 'payer'>): string =>
  `${programme} ${payer}`;

export type Keys = ExpectedLine['keys'];

/** Each once, however often and in whatever ways it is written. */
const regionsOf = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => regionKey(name, 'village'))),
];

/** Whether a charging belongs to the part: every key column with words must hold one of them. */
function inPart(keys: Keys, place: Partial<Record<KeyColumn, string | undefined>>): boolean {
  return (Object.keys(keys) as KeyColumn[]).every(
    (column) =>
      column === 'month' ||
      keys[column] === undefined ||
      partsOf(column, place[column] ?? '').every((found) =>
        keys[column]?.some((word) => same(column, word, found)),
      ),
  );
}

/** A line for several programmes belongs to figures of all of them. */
const partsOf = (column: KeyColumn, found: string): string[] =>
  column === 'programme' ? found.split('+') : [found];

const same = (column: KeyColumn, asked: string, found: string): boolean =>
  asked === found ||
  ((column === 'village' || column === 'kecamatan') && regionKey(asked, column) === regionKey(found, column));

/** Finds parts of one budget; villages are indexed, since a file of expectations may have a line for each. */
export class PartFinder {
  readonly #budget: Budget;
  readonly #rows = new Map<string, number[]>();
  readonly #heads = new Map<string, HeadCount[]>();
  /** A row's months one after the other: 1 where a line spoke of it. */
  readonly #taken: Uint8Array;
  /** Some month of a row stands in two lines, so that the lines must not be added up. */
  overlap = false;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#taken = new Uint8Array(budget.rows.length * budget.months.length);
    budget.rows.forEach((row, at) => {
      push(this.#rows, regionKey(row.village, 'village'), at);
    });
    for (const head of budget.heads)
      for (const village of new Set(standingsOf(head).map((one) => regionKey(one.village, 'village'))))
        push(this.#heads, village, head);
  }

  find({ keys }: ExpectedLine): BudgetPart {
    const chosen = this.#chosenMonths(keys);
    const components = new Map<string, number[]>();
    for (const { row, at } of this.#rowsOf(keys)) {
      const sums = components.get(componentKey(row)) ?? row.months.map(() => 0);
      components.set(componentKey(row), sums);
      row.months.forEach((amount, index) => {
        if (!chosen[index]) return;
        sums[index] = (sums[index] ?? 0) + amount;
        this.#take(at * chosen.length + index);
      });
    }
    const months = addUp([...components.values()], chosen.length);
    return { months, amount: sumOfAll(months), components, ...this.#headsOf(keys, chosen) };
  }

  #take(place: number): void {
    if (this.#taken[place]) this.overlap = true;
    this.#taken[place] = 1;
  }

  /** Rupiah that no line spoke of. To be called after the last line. */
  untouched(): number {
    const { rows, months } = this.#budget;
    return sumOfAll(
      rows.flatMap((row, at) =>
        row.months.filter((_, index) => this.#taken[at * months.length + index] === 0),
      ),
    );
  }

  #chosenMonths(keys: Keys): boolean[] {
    const asked = keys.month?.map(parseMonth);
    return this.#budget.months.map((month) => asked === undefined || asked.includes(month));
  }

  *#rowsOf(keys: Keys): Iterable<{ row: BudgetRow; at: number }> {
    const { rows } = this.#budget;
    const places = keys.village
      ? regionsOf(keys.village).flatMap((region) => this.#rows.get(region) ?? [])
      : rows.keys();
    for (const at of places) {
      const row = rows[at];
      if (row && inPart(keys, row)) yield { row, at };
    }
  }

  #headsOf(keys: Keys, chosen: readonly boolean[]): Pick<BudgetPart, 'people' | 'active' | 'categories'> {
    const active = chosen.map(() => 0);
    const categories = new Map<CategoryId, number>();
    let people = 0;
    const heads = keys.village
      ? new Set(regionsOf(keys.village).flatMap((region) => this.#heads.get(region) ?? []))
      : this.#budget.heads;
    for (const head of heads) {
      const standing = standingsOf(head).map((one) => ({
        category: one.category,
        parts: one.parts.filter(({ charging }) => inPart(keys, { ...placeOf(one), ...charging })),
      }));
      const isOn = (parts: HeadCount['parts'], at: number): boolean => parts.some((part) => part.active[at]);
      const on = chosen.map((yes, at) => yes && standing.some(({ parts }) => isOn(parts, at)));
      if (!on.includes(true)) continue;
      people += head.workers;
      const held = standing.filter(({ parts }) => chosen.some((yes, at) => yes && isOn(parts, at)));
      for (const category of new Set(held.map((one) => one.category)))
        categories.set(category, (categories.get(category) ?? 0) + head.workers);
      on.forEach((yes, at) => {
        if (yes) active[at] = (active[at] ?? 0) + head.workers;
      });
    }
    return { people, active, categories };
  }
}

const placeOf = ({ kecamatan, village, category }: HeldPost): Omit<HeldPost, 'parts'> => ({
  kecamatan,
  village,
  category,
});

/** Series added month by month. */
export const addUp = (series: readonly (readonly number[])[], length: number): number[] =>
  Array.from({ length }, (_, at) => series.reduce((sum, one) => sum + (one[at] ?? 0), 0));

export const sumOfAll = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** Whether a line of a worker's contribution belongs to the part; place and category are settled before. */
export function chargedIn(
  { fund, subFund, activity, object, programme, payer }: Keys,
  line: Charging,
): boolean {
  return inPart({ fund, subFund, activity, object, programme, payer }, { ...line });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
