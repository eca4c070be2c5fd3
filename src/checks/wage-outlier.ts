import type { CategoryId } from '../domain/category.ts';
import type { Rupiah, Sen } from '../domain/money.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

/** One wage has no others: of two that differ so, one is wrong, and the larger costs more. */
const FEWEST = 2;
const TIMES = 10;
/** A wage that so many share was decided, and is no slip. */
const SHARED = 1_000;

interface Args {
  readonly wage: Rupiah;
  readonly median: Rupiah;
}

/** Ten times the median of its category, or more: a zero too many. */
export const wageOutlier: Check<Args> = {
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    if (!chargesWages(policy)) return {};
    const byCategory = new Map<CategoryId, Wages>();
    return {
      only: ['wage'],
      accepted(row) {
        const amount = chargedWage(policy, row);
        const category = row.category?.value;
        if (amount === undefined || category === undefined || !row.wage) return;
        const wages = byCategory.get(category) ?? new Wages();
        byCategory.set(category, wages);
        wages.add(amount, row, row.wage);
      },
      end() {
        for (const wages of byCategory.values()) {
          const median = wages.median();
          if (median === undefined) continue;
          for (const [wage, cells] of wages.from(median * TIMES))
            if (cells.length <= SHARED) for (const cell of cells) report({ wage, median }, cell);
        }
      },
    };
  },
  page: {
    example: { wage: 25000000 as Rupiah, median: 2500000 as Rupiah },
    id: {
      title: 'Upah sangat berbeda',
      message: ({ wage, median }) =>
        `Upah ${rupiahWords(wage, 'id')}, sepuluh kali atau lebih dari yang lain (umumnya ${rupiahWords(median, 'id')}).`,
      todo: () => 'Periksa banyaknya angka nol, dan apakah itu upah setahun.',
      wrong: '25000000',
      right: '2500000',
    },
    en: {
      title: 'Wage far from the others',
      message: ({ wage, median }) =>
        `Wage is ${rupiahWords(wage, 'en')}, ten times the others or more (usually ${rupiahWords(median, 'en')}).`,
      todo: () => 'Check the number of zeros, and whether it is the pay of a year.',
      wrong: '25000000',
      right: '2500000',
    },
  },
};

/** The wages of a category and their cells, a few numbers each: there is one for every worker of the run. */
class Wages {
  readonly #amounts: Rupiah[] = [];
  readonly #rows: (number | undefined)[] = [];
  /** For each wage, which of the shared cells it has. */
  readonly #cells: number[] = [];
  /** What wages of a village in a column have in common: all of a cell but its row. */
  readonly #shared: Where[] = [];
  /** Those of the column at hand by the village, whose rows may stand in any order. */
  readonly #here = new Map<string | undefined, number>();
  #last = -1;

  add(amount: Rupiah, row: RosterRow, wage: Reading<Sen>): void {
    const before = this.#shared[this.#last];
    if (before === undefined || before.village !== row.village?.value || !isInColumn(before, row, wage))
      this.#last = this.#cellOf(before, row, wage);
    this.#amounts.push(amount);
    this.#rows.push(row.place.row);
    this.#cells.push(this.#last);
  }

  #cellOf(before: Where | undefined, row: RosterRow, wage: Reading<Sen>): number {
    if (before === undefined || !isInColumn(before, row, wage)) this.#here.clear();
    const village = row.village?.value;
    const known = this.#here.get(village);
    if (known !== undefined) return known;
    const cell = this.#shared.push({ ...cellOf(row, wage), village }) - 1;
    this.#here.set(village, cell);
    return cell;
  }

  /** The lower middle of all wages. */
  median(): Rupiah | undefined {
    if (this.#amounts.length < FEWEST) return undefined;
    const sorted = Float64Array.from(this.#amounts).sort();
    return sorted[Math.ceil(sorted.length / 2) - 1] as Rupiah;
  }

  /** The cells of each wage of at least so much, in the order of the rosters. */
  from(least: number): Map<Rupiah, Where[]> {
    const found = new Map<Rupiah, Where[]>();
    for (const [index, amount] of this.#amounts.entries()) {
      if (amount < least) continue;
      const cell = this.#shared[this.#cells[index] ?? -1];
      if (cell === undefined) continue;
      const cells = found.get(amount) ?? [];
      found.set(amount, cells);
      cells.push({ ...cell, place: { ...cell.place, row: this.#rows[index] } });
    }
    return found;
  }
}

/** Whether the wage stands in the column of that cell. */
const isInColumn = ({ place: there }: Where, { place }: RosterRow, { column }: Reading<Sen>): boolean =>
  there.column === column && there.file === place.file && there.sheet === place.sheet;
