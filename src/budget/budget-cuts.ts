import { type Rupiah, rupiah } from '../domain/money.ts';
import { formatMonth } from '../domain/month.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { Charging } from './charging-pattern.ts';
import { type CutBy, type KeyColumn, keyColumns } from './dimension.ts';
import { comparators } from './key-order.ts';
import { type BudgetRow, type Cube, type HeadCount, standingsOf } from './model.ts';

/** One place of a cut: the money there and how many different people it is for. */
export interface BudgetCut {
  /** In the order of the cut's columns. */
  readonly key: readonly Shown[];
  readonly workers: number;
  readonly months: readonly Rupiah[];
  readonly total: Rupiah;
}

export interface BudgetCuts {
  readonly columns: readonly KeyColumn[];
  readonly cuts: readonly BudgetCut[];
}

interface OpenCut {
  readonly key: readonly Shown[];
  workers: number;
  readonly months: number[];
}

/** The budget by one dimension, or by several crossed. People are counted once in each place of the cut. */
export function cutBudget(cube: Cube, dimensions: readonly CutBy[]): BudgetCuts {
  const columns = keyColumns(dimensions);
  const cuts = new Cuts(cube, columns);
  addMoney(cube, cuts);
  for (const head of cube.heads) cuts.count(head);
  return { columns, cuts: sorted(cuts.list(), columns, cube) };
}

function addMoney(cube: Cube, cuts: Cuts): void {
  for (const row of cube.rows) {
    const whole = cuts.byMonth ? undefined : cuts.at(row, row, 0);
    for (let at = 0; at < row.months.length; at++) {
      const amount = row.months[at] ?? 0;
      if (cuts.byMonth && amount === 0) continue;
      const { months } = whole ?? cuts.at(row, row, at);
      months[at] = (months[at] ?? 0) + amount;
    }
  }
}

const PLACE: readonly KeyColumn[] = ['kecamatan', 'village', 'category'];

/** The places of a cut, found by where people stand (place and category) and where their money does (charging, month). */
class Cuts {
  readonly byMonth: boolean;
  readonly #cube: Cube;
  readonly #columns: readonly KeyColumn[];
  readonly #standing: readonly (keyof Standing)[];
  readonly #charged: readonly (keyof Charging)[];
  readonly #cuts = new Map<string, Map<string, OpenCut>>();
  /** Of the parts of a head, which many heads share: each place once. */
  readonly #partPlaces = new Map<HeadCount['parts'], readonly PartPlace[]>();

  constructor(cube: Cube, columns: readonly KeyColumn[]) {
    this.byMonth = columns.includes('month');
    this.#cube = cube;
    this.#columns = columns;
    this.#standing = columns.filter((column): column is keyof Standing => PLACE.includes(column));
    this.#charged = columns.filter(
      (column): column is keyof Charging => column !== 'month' && !PLACE.includes(column),
    );
  }

  at(standing: Standing, charging: Charging, month: number): OpenCut {
    return this.#find(this.#group(standing), standing, this.#partPlace(charging, month));
  }

  /** Counts the people of a head once in each place of the cut that they have a line in. */
  count(head: HeadCount): void {
    if (!head.also) {
      const group = this.#group(head);
      for (const place of this.#placesOf(head.parts)) this.#find(group, head, place).workers += head.workers;
      return;
    }
    const places = standingsOf(head).flatMap((standing) => {
      const group = this.#group(standing);
      return this.#placesOf(standing.parts).map((place) => this.#find(group, standing, place));
    });
    for (const place of new Set(places)) place.workers += head.workers;
  }

  list(): OpenCut[] {
    return [...this.#cuts.values()].flatMap((group) => [...group.values()]);
  }

  #group(standing: Standing): Map<string, OpenCut> {
    const id = this.#standing.map((column) => standing[column]).join('\u0000');
    const known = this.#cuts.get(id);
    if (known) return known;
    const made = new Map<string, OpenCut>();
    this.#cuts.set(id, made);
    return made;
  }

  #find(group: Map<string, OpenCut>, standing: Standing, { id, charging, month }: PartPlace): OpenCut {
    const known = group.get(id);
    if (known) return known;
    const keyed: Readonly<Record<KeyColumn, string | undefined>> = {
      ...{ kecamatan: standing.kecamatan, village: standing.village, category: standing.category },
      ...{
        fund: charging.fund,
        subFund: charging.subFund,
        activity: charging.activity,
        object: charging.object,
      },
      ...{ programme: charging.programme, payer: charging.payer, month: monthName(this.#cube, month) },
    };
    const key = this.#columns.map((column) => shownText(keyed[column] ?? ''));
    const made = { key, workers: 0, months: this.#cube.months.map(() => 0) };
    group.set(id, made);
    return made;
  }

  #placesOf(parts: HeadCount['parts']): readonly PartPlace[] {
    const known = this.#partPlaces.get(parts);
    if (known) return known;
    const places = parts.flatMap(({ charging, active }) => {
      if (!this.byMonth) return [this.#partPlace(charging, 0)];
      return active.flatMap((on, month) => (on ? [this.#partPlace(charging, month)] : []));
    });
    const made = [...new Map(places.map((place) => [place.id, place])).values()];
    this.#partPlaces.set(parts, made);
    return made;
  }

  #partPlace(charging: Charging, month: number): PartPlace {
    const id = this.#charged.map((column) => charging[column] ?? '').join('\u0000');
    return { id: this.byMonth ? `${id}\u0000${month}` : id, charging, month };
  }
}

type Standing = Pick<BudgetRow, 'kecamatan' | 'village' | 'category'>;

interface PartPlace {
  readonly id: string;
  readonly charging: Charging;
  /** Index of the month, where the cut is by month. */
  readonly month: number;
}

const monthName = (cube: Cube, index: number): string => {
  const month = cube.months[index];
  return month === undefined ? '' : formatMonth(month);
};

function sorted(cuts: readonly OpenCut[], columns: readonly KeyColumn[], cube: Cube): BudgetCut[] {
  const order = comparators(cube.categories);
  return cuts
    .map(({ key, workers, months }) => ({
      key,
      workers,
      months: months.map(rupiah),
      total: rupiah(months.reduce((sum, amount) => sum + amount, 0)),
    }))
    .sort((a, b) => {
      for (const [index, column] of columns.entries()) {
        const difference = order[column](a.key[index] ?? '', b.key[index] ?? '');
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

/** The money of each month, months without any too. */
export function monthTotals({ months, rows }: Pick<Cube, 'months' | 'rows'>): Rupiah[] {
  return months.map((_, at) => rupiah(rows.reduce((sum, row) => sum + (row.months[at] ?? 0), 0)));
}
