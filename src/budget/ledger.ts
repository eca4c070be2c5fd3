import type { Contribution } from '../contribution/calculator.ts';
import { type Line, sumOf } from '../contribution/line.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Month } from '../domain/month.ts';
import type { Policy } from '../policy/policy.ts';
import type { BudgetWorker, Uncharged } from './model.ts';
import { type Charging, type Part, type Pattern, patternOf } from './pattern.ts';
import { Places, type VillagePlace } from './places.ts';
import { type UsedRate, UsedRates } from './rates.ts';

interface Cell {
  readonly charging: Charging;
  workers: number;
  readonly amounts: number[];
}

/** One category in one village. */
export interface Group {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  /** Workers by their lines, not yet booked: equal workers share one array, so most of them are one count. */
  readonly waiting: Map<readonly Line[], number>;
  readonly cells: Map<string, Cell>;
  readonly heads: Map<string, { readonly parts: readonly Part[]; workers: number }>;
}

export interface Closed {
  readonly groups: readonly Group[];
  readonly workers: { given: number; charged: number; uncharged: Record<Uncharged, number> };
  /** The sum of all lines, added up apart from the cells: what the cells are held against. */
  readonly control: number;
  readonly rates: readonly UsedRate[];
}

/** Line arrays that may wait before they are booked. Bounds memory where every worker has a wage of their own. */
const MOST_WAITING = 20_000;

export class Ledger {
  readonly #policy: Policy;
  readonly #months: readonly Month[];
  readonly #places = new Places();
  readonly #groups = new Map<VillagePlace, Map<CategoryId, Group>>();
  /** The group by the names as written: the way of nearly every worker, without making a string. */
  readonly #written = new Map<string, Map<string, Map<CategoryId, Group>>>();
  readonly #patterns = new WeakMap<readonly Line[], Pattern>();
  readonly #rates = new UsedRates();
  readonly #workers = {
    given: 0,
    charged: 0,
    uncharged: { 'no-wage': 0, 'base-not-started': 0, 'not-covered': 0, 'no-month': 0 },
  };
  #waiting = 0;
  #control = 0;

  constructor(policy: Policy, months: readonly Month[]) {
    this.#policy = policy;
    this.#months = months;
  }

  add(worker: BudgetWorker, contribution: Contribution, people: number): void {
    if (people === 0) return;
    this.#workers.given += people;
    const { lines } = contribution;
    if (lines.length === 0) {
      this.#workers.uncharged[this.#reason(worker, contribution)] += people;
      return;
    }
    this.#workers.charged += people;
    const { waiting } = this.#groupOf(worker);
    const count = waiting.get(lines);
    waiting.set(lines, (count ?? 0) + people);
    if (count === undefined && ++this.#waiting >= MOST_WAITING) this.#book();
  }

  close(): Closed {
    this.#book();
    this.#places.settle();
    const groups = [...this.#groups.values()].flatMap((byCategory) => [...byCategory.values()]);
    return { groups, workers: this.#workers, control: this.#control, rates: this.#rates.list() };
  }

  #reason(worker: BudgetWorker, contribution: Contribution): Uncharged {
    if (contribution.missing) return contribution.missing;
    return this.#policy.categories.has(worker.category) ? 'no-month' : 'not-covered';
  }

  #groupOf({ kecamatan, village, category }: BudgetWorker): Group {
    const known = this.#written.get(kecamatan)?.get(village)?.get(category);
    if (known) return known;
    const place = this.#places.of(kecamatan, village);
    const byCategory = entry(this.#groups, place, () => new Map<CategoryId, Group>());
    const group = entry(byCategory, category, () => ({
      place,
      category,
      waiting: new Map(),
      cells: new Map(),
      heads: new Map(),
    }));
    const villages = entry(this.#written, kecamatan, () => new Map<string, Map<CategoryId, Group>>());
    entry(villages, village, () => new Map<CategoryId, Group>()).set(category, group);
    return group;
  }

  #book(): void {
    for (const byCategory of this.#groups.values()) {
      for (const group of byCategory.values()) {
        for (const [lines, count] of group.waiting) this.#bookLines(group, lines, count);
        group.waiting.clear();
      }
    }
    this.#waiting = 0;
  }

  #bookLines(group: Group, lines: readonly Line[], count: number): void {
    const { parts, signature } = this.#patternOf(lines);
    this.#control += sumOf(lines) * count;
    for (const part of parts) addPart(group, part, count);
    entry(group.heads, signature, () => ({ parts, workers: 0 })).workers += count;
  }

  #patternOf(lines: readonly Line[]): Pattern {
    const known = this.#patterns.get(lines);
    if (known) return known;
    const made = patternOf(lines, this.#months);
    this.#patterns.set(lines, made);
    this.#rates.see(lines);
    return made;
  }
}

function addPart(group: Group, part: Part, count: number): void {
  const cell = entry(group.cells, part.key, () => ({
    charging: part.charging,
    workers: 0,
    amounts: part.amounts.map(() => 0),
  }));
  cell.workers += count;
  part.amounts.forEach((amount, at) => {
    cell.amounts[at] = (cell.amounts[at] ?? 0) + amount * count;
  });
}

/** The entry of a map, made when it is not there. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
