import type { SheetReading } from '../../roster/read-sheet.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** The people of a sheet by the number of their row, asked for from top to bottom: no more of them are held than a few rows. */
export class PeopleByRow {
  readonly #rows: AsyncIterator<readonly RosterRow[]>;
  readonly #held = new Map<number, RosterRow[]>();
  /** All rows up to this one have come. */
  #upTo = 0;

  /** `inOrder`: whether the rows come from top to bottom; else all are held. */
  constructor(reading: SheetReading, inOrder: boolean) {
    this.#rows = workersOf(reading)[Symbol.asyncIterator]();
    this.#upTo = inOrder ? 0 : Number.NEGATIVE_INFINITY;
  }

  async at(number: number): Promise<readonly RosterRow[]> {
    while (this.#upTo <= number) {
      const { value: batch, done } = await this.#rows.next();
      if (done) this.#upTo = Number.POSITIVE_INFINITY;
      else this.#hold(batch);
    }
    const found = this.#held.get(number) ?? [];
    this.#held.delete(number);
    return found;
  }

  #hold(batch: readonly RosterRow[]): void {
    for (const row of batch) {
      const number = numberOf(row);
      const own = this.#held.get(number);
      if (own) own.push(row);
      else this.#held.set(number, [row]);
      if (this.#upTo >= 0) this.#upTo = number;
    }
  }
}

export const numberOf = ({ place }: RosterRow): number => place.row ?? 0;

/** The people of a sheet, batch by batch. */
export async function* workersOf(
  reading: SheetReading,
): AsyncGenerator<readonly RosterRow[], void, undefined> {
  for await (const batch of reading.rows())
    yield batch.flatMap((item) => (item.kind === 'worker' ? item.row : []));
}
