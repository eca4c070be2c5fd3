import type { DateFacts } from './date-facts.ts';

/**
 * What rows far down proved of the days of a table, when rows above had been read already: then the rosters are read once more
 * with it, so that no proof comes too late.
 */
export class LateDates {
  readonly #facts = new Map<string, DateFacts>();
  #news = false;

  of(table: string): DateFacts | undefined {
    return this.#facts.get(table);
  }

  learn(table: string, facts: DateFacts): void {
    this.#facts.set(table, facts);
    this.#news = true;
  }

  /** Whether anything was learned since this was asked last. */
  news(): boolean {
    const news = this.#news;
    this.#news = false;
    return news;
  }
}
