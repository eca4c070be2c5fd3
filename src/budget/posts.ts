import type { MissingBase, Uncharged } from '../domain/kinds/uncharged.ts';

/** Where the months of a person with several posts are booked, and by which of them the person is counted. */
interface Held<Head, Cell> {
  counted: boolean;
  uncharged: Uncharged | undefined;
  missing: MissingBase | undefined;
  readonly heads: Head[];
  readonly cells: Set<Cell>;
}

/** People with several rows, so that each is one person of the budget: few, beside those with one row. */
export class SeveralPosts<Head, Cell> {
  readonly #people = new Map<string, Held<Head, Cell>>();

  /** A row that is not charged. `head`: the person is counted by it. */
  uncharged(nik: string, head: boolean, reason: Uncharged): void {
    const held = this.#of(nik);
    held.counted ||= head;
    if (held.uncharged === undefined || held.uncharged === 'no-month') held.uncharged = reason;
  }

  /** A row that is charged: returns the cells in which the person does not stand yet. */
  charged(nik: string, head: boolean, at: Head, cells: readonly Cell[]): readonly Cell[] {
    const held = this.#of(nik);
    held.counted ||= head;
    held.heads.push(at);
    const fresh = cells.filter((cell) => !held.cells.has(cell));
    for (const cell of fresh) held.cells.add(cell);
    return fresh;
  }

  /** A row with months that could not be computed. */
  missing(nik: string, missing: MissingBase | undefined): void {
    if (missing) this.#of(nik).missing ??= missing;
  }

  /** What each person lacks who is charged, but not in all months. */
  partlyCharged(): MissingBase[] {
    return [...this.#people.values()].flatMap(({ heads, missing }) =>
      heads.length > 0 && missing !== undefined ? [missing] : [],
    );
  }

  /** Why each counted person who is charged in no row is not. */
  unchargedPeople(): Uncharged[] {
    return [...this.#people.values()].flatMap(({ counted, heads, uncharged }) =>
      counted && heads.length === 0 && uncharged !== undefined ? [uncharged] : [],
    );
  }

  /** The places of each charged person. */
  places(): (readonly Head[])[] {
    return [...this.#people.values()].map(({ heads }) => heads).filter((heads) => heads.length > 0);
  }

  #of(nik: string): Held<Head, Cell> {
    const known = this.#people.get(nik);
    if (known) return known;
    const made = {
      counted: false,
      uncharged: undefined,
      missing: undefined,
      heads: [],
      cells: new Set<Cell>(),
    };
    this.#people.set(nik, made);
    return made;
  }
}
