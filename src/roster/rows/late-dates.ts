import type { SourceName } from '../../domain/source-name.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import type { DateFacts } from './date-facts.ts';

/** A table by its place: its file and sheet, and what stands in its header. */
export interface TablePlace {
  readonly file: SourceName;
  readonly sheet: SourceName | undefined;
  readonly header: string;
}

/** Where what a table proves is remembered for when it is read again. */
export const placeOfTable = (
  file: SourceName,
  sheet: SourceName | undefined,
  { cells, first }: HeaderBlock,
): TablePlace => ({
  file,
  sheet,
  header: [first, ...cells.map(({ header }) => header)].join('\u0000'),
});

/**
 * What rows far down proved of the days of a table, when rows above had been read already: then the rosters are read once more
 * with it, so that no proof comes too late.
 */
export class LateDates {
  /** Few: only tables that proved something late. */
  #facts: readonly { readonly table: TablePlace; readonly facts: DateFacts }[] = [];
  #news = false;

  of(table: TablePlace): DateFacts | undefined {
    return this.#facts.find((each) => isSame(each.table, table))?.facts;
  }

  learn(table: TablePlace, facts: DateFacts): void {
    this.#facts = [...this.#facts.filter((each) => !isSame(each.table, table)), { table, facts }];
    this.#news = true;
  }

  /** Whether anything was learned since this was asked last. */
  news(): boolean {
    const news = this.#news;
    this.#news = false;
    return news;
  }
}

const isSame = (a: TablePlace, b: TablePlace): boolean =>
  a.header === b.header && a.sheet === b.sheet && a.file === b.file;
