import { DEFAULT_LIMITS } from '../limits.ts';

/** Columns that stand as bits of one number. */
const BITS = 30;

/** Cells by row and column: of hundreds of thousands of rows a number each, for a set each would take twenty times as much. */
export class CellSet {
  readonly #bits = new Map<number, number>();
  readonly #further = new Set<number>();

  add(row: number, column: number): void {
    if (column < BITS) this.#bits.set(row, (this.#bits.get(row) ?? 0) | (1 << column));
    else this.#further.add(furtherKey(row, column));
  }

  has(row: number, column: number): boolean {
    if (column >= BITS) return this.#further.has(furtherKey(row, column));
    return ((this.#bits.get(row) ?? 0) & (1 << column)) !== 0;
  }
}

const furtherKey = (row: number, column: number): number => row * (DEFAULT_LIMITS.columns + 1) + column;
