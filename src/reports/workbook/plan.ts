import { chargingKey } from '../../budget/charging-pattern.ts';
import { compareText } from '../../budget/key-order.ts';
import { type Budget, type BudgetRow, standingsOf } from '../../budget/model.ts';
import type { Premium, WorkerPremium } from '../../budget/premium.ts';
import { budgetDifferences } from '../../budget/rounding.ts';
import { dividedFunds } from '../../budget/sub-funds.ts';
import type { Line } from '../../contribution/line.ts';
import { digitsOf } from '../../domain/nik.ts';
import { villageKey } from '../../domain/village/name.ts';
import { type DetailRun, detailRuns } from './detail-runs.ts';

/** One category of one village: neighbouring rows of the cube, and the rows of its workers in the detail. */
export interface CategoryBlock {
  /** Index of its rows in the budget, first and after the last. */
  readonly from: number;
  readonly to: number;
  readonly workers: WorkerPremium[];
  /** Number of its rows in the detail. */
  detailRows: number;
  /** Of them, those of its workers, which come first. */
  workerRows: number;
  /** Counted from the first row of the detail's body, 0. */
  detailFrom: number;
}

/**
 * How the people of a cube row are counted: each once in all, in a fund, in an account, in a part of a fund, in a programme, and, where people have several
 * posts, in each kecamatan, village and category of theirs. Sums of these are heads.
 */
export const HEAD_MARKS = [
  'people',
  'ofFund',
  'ofAccount',
  'ofPart',
  'ofProgramme',
  'ofKecamatan',
  'ofVillage',
  'ofCategory',
] as const;
export type HeadMark = (typeof HEAD_MARKS)[number];
export type HeadMarks = Readonly<Record<HeadMark, number>>;

/** What stands where in the workbook, known before a row of it is made. */
export interface WorkbookPlan {
  readonly blocks: readonly CategoryBlock[];
  readonly marks: readonly HeadMarks[];
  /** The block of each cube row. */
  readonly blockOf: readonly CategoryBlock[];
  readonly detailRows: number;
  /** Somebody is charged in several posts: heads of places differ from those of their first rows. */
  readonly severalPosts: boolean;
  /** The policy names parts of funds. */
  readonly parts: boolean;
  runsOf(block: CategoryBlock, lines: readonly Line[]): readonly DetailRun[];
  /** The index in the budget of a block's row, by the key of its charging; -1 when it has none. */
  rowOf(block: CategoryBlock, key: string): number;
}

export function planWorkbook(premium: Premium): WorkbookPlan {
  const { budget } = premium;
  const { blocks, byPlace, blockOf } = blocksOf(budget);
  const ranks = new Map<CategoryBlock, Map<string, number>>();
  for (const block of blocks) {
    const rows = budget.rows.slice(block.from, block.to);
    ranks.set(
      block,
      new Map(rows.flatMap((row, at) => (row.rounding ? [] : [[chargingKey(row), block.from + at]]))),
    );
  }
  const rowOf = (block: CategoryBlock, key: string): number => ranks.get(block)?.get(key) ?? -1;
  const runsOf = (block: CategoryBlock, lines: readonly Line[]): readonly DetailRun[] =>
    detailRuns(lines, (key) => rowOf(block, key));
  // People of a village are near each other, and its key takes longer than all else here.
  let last = { kecamatan: '', village: '', key: villageKey('', '') };
  for (const worker of premium.workers) {
    const { kecamatan, village, category } = worker;
    if (kecamatan !== last.kecamatan || village !== last.village)
      last = { kecamatan, village, key: villageKey(kecamatan, village) };
    if (worker.uncharged === undefined) byPlace.get(`${last.key}|${category}`)?.workers.push(worker);
  }
  let detailRows = 0;
  for (const block of blocks) {
    block.workers.sort(
      (a, b) => compareText(a.name, b.name) || compareText(digitsOf(a.nik), digitsOf(b.nik)),
    );
    block.detailFrom = detailRows;
    for (const { lines } of block.workers) block.workerRows += runsOf(block, lines).length;
    block.detailRows = block.workerRows + budgetDifferences(budget, block.from, block.to).length;
    detailRows += block.detailRows;
  }
  const severalPosts = hasSeveralPosts(budget);
  const marks = headMarks(budget, byPlace, ranks);
  const parts = dividedFunds(budget).size > 0;
  return { blocks, marks, blockOf, detailRows, severalPosts, parts, runsOf, rowOf };
}

/** Whether somebody is charged in several posts. */
export const hasSeveralPosts = ({ heads }: Pick<Budget, 'heads'>): boolean =>
  heads.some(({ also }) => also !== undefined && also.length > 0);

type Placed = Pick<BudgetRow, 'kecamatan' | 'village' | 'category'>;

const placeKey = ({ kecamatan, village, category }: Placed): string =>
  `${villageKey(kecamatan, village)}|${category}`;

function blocksOf({ rows }: Budget): {
  blocks: CategoryBlock[];
  byPlace: Map<string, CategoryBlock>;
  blockOf: CategoryBlock[];
} {
  const byPlace = new Map<string, CategoryBlock>();
  const blockOf: CategoryBlock[] = [];
  const blocks: CategoryBlock[] = [];
  for (let from = 0; from < rows.length; ) {
    const key = placeKey(rows[from] as BudgetRow);
    let to = from + 1;
    while (to < rows.length && placeKey(rows[to] as BudgetRow) === key) to++;
    const block = { from, to, workers: [], detailRows: 0, workerRows: 0, detailFrom: 0 };
    blocks.push(block);
    byPlace.set(key, block);
    for (; from < to; from++) blockOf.push(block);
  }
  return { blocks, byPlace, blockOf };
}

/** Each group of equal heads marks the first cube row, the first of each fund and the first of each account it stands in. */
function headMarks(
  budget: Budget,
  byPlace: ReadonlyMap<string, CategoryBlock>,
  ranks: ReadonlyMap<CategoryBlock, ReadonlyMap<string, number>>,
): HeadMarks[] {
  const marks = budget.rows.map(() => ({ ...NO_MARKS }));
  for (const head of budget.heads) {
    const rows = standingsOf(head)
      .flatMap((standing) => {
        const block = byPlace.get(placeKey(standing));
        const rank = block && ranks.get(block);
        return standing.parts.map(({ charging }) => rank?.get(chargingKey(charging)) ?? -1);
      })
      .sort((a, b) => a - b);
    const seen = new FirstSeen(head.also !== undefined);
    for (const index of rows) {
      const [cell, at] = [marks[index], budget.rows[index]];
      if (!cell || !at) continue;
      const first = seen.mark(at);
      for (const mark of HEAD_MARKS) cell[mark] += first[mark] * head.workers;
    }
  }
  return marks;
}

export const NO_MARKS: HeadMarks = {
  people: 0,
  ofFund: 0,
  ofAccount: 0,
  ofPart: 0,
  ofProgramme: 0,
  ofKecamatan: 0,
  ofVillage: 0,
  ofCategory: 0,
};

type Booked = Pick<BudgetRow, 'fund' | 'subFund' | 'activity' | 'object'>;

/** 1 at the first of a person's rows, at the first in each fund, account, place, category and cube row; else 0. */
export class FirstSeen {
  readonly #seen = new Set<string>();
  readonly #severalPosts: boolean;

  /** Of whoever has one post, the first row is that of every place: nothing more is remembered. */
  constructor(severalPosts: boolean) {
    this.#severalPosts = severalPosts;
  }

  mark(at: Booked & Placed & Pick<BudgetRow, 'programme'>, row?: string): Record<HeadMark | 'row', 0 | 1> {
    const { fund, kecamatan, village, category } = at;
    const people = this.#first('person');
    const inPlace = (what: string): 0 | 1 => (this.#severalPosts ? this.#first(what) : people);
    return {
      people,
      ofFund: this.#first(`fund ${fund}`),
      ofAccount: this.#first(`account ${bookedKey(at)}`),
      ofPart: this.#first(`part ${partKey(at)}`),
      ofProgramme: this.#first(`programme ${at.programme}`),
      ofKecamatan: inPlace(`kecamatan ${kecamatan}`),
      ofVillage: inPlace(`village ${kecamatan} ${village}`),
      ofCategory: inPlace(`category ${category}`),
      row: this.#first(`row ${row}`),
    };
  }

  #first(key: string): 0 | 1 {
    if (this.#seen.has(key)) return 0;
    this.#seen.add(key);
    return 1;
  }
}

export const bookedKey = ({ fund, subFund, activity, object }: Booked): string =>
  [fund, subFund ?? '', activity ?? '', object ?? ''].join('\u0000');

export const partKey = ({ fund, subFund }: Booked): string => [fund, subFund ?? ''].join('\u0000');

/** Accounts or parts of funds by number, in the order in which the cube has them. */
export function numbersOf(
  rows: readonly BudgetRow[],
  keyOf: (entry: BudgetRow) => string,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of rows) {
    const key = keyOf(entry);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}
