import type { CategoryId } from '../domain/category.ts';
import type { Rupiah, Sen } from '../domain/money.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

/** Fewer wages have no median worth the name. */
const FEWEST = 8;
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
      todo: () => 'Periksa banyaknya angka nol.',
      wrong: '25000000',
      right: '2500000',
    },
    en: {
      title: 'Wage far from the others',
      message: ({ wage, median }) =>
        `Wage is ${rupiahWords(wage, 'en')}, ten times the others or more (usually ${rupiahWords(median, 'en')}).`,
      todo: () => 'Check the number of zeros.',
      wrong: '25000000',
      right: '2500000',
    },
  },
};

/** The wages of a category and their cells, a few numbers each: there is one for every worker of the run. */
class Wages {
  readonly #amounts: Rupiah[] = [];
  readonly #rows: (number | undefined)[] = [];
  /** What neighbours have in common: all of a cell but its row. */
  readonly #shared: { readonly first: number; readonly cell: Where }[] = [];

  add(amount: Rupiah, row: RosterRow, wage: Reading<Sen>): void {
    const before = this.#shared.at(-1)?.cell;
    if (before === undefined || !isBeside(before, row, wage)) {
      const cell = { ...cellOf(row, wage), village: row.village?.value };
      this.#shared.push({ first: this.#amounts.length, cell });
    }
    this.#amounts.push(amount);
    this.#rows.push(row.place.row);
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
    let shared = 0;
    for (const [index, amount] of this.#amounts.entries()) {
      while ((this.#shared[shared + 1]?.first ?? Number.POSITIVE_INFINITY) <= index) shared++;
      const cell = this.#shared[shared]?.cell;
      if (amount < least || cell === undefined) continue;
      const cells = found.get(amount) ?? [];
      found.set(amount, cells);
      cells.push({ ...cell, place: { ...cell.place, row: this.#rows[index] } });
    }
    return found;
  }
}

/** Whether the wage stands in the same column of the same sheet and village. */
const isBeside = (
  { place: there, village }: Where,
  { place, village: own }: RosterRow,
  { column }: Reading<Sen>,
): boolean =>
  there.column === column &&
  village === own?.value &&
  there.file === place.file &&
  there.sheet === place.sheet;
