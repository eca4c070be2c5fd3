import type { SheetRow } from '../../domain/cell.ts';
import type { RowBuilder } from './row-builder.ts';

/** The rows of sheets that come one behind another in a document, from the wanted one on, until they are taken. */
export class SheetQueue {
  readonly #make: () => RowBuilder;
  readonly #builders = new Map<number, RowBuilder>();
  #wanted = 0;
  #begun = 0;
  #open = false;
  /** How many sheets have ended. */
  ended = 0;

  constructor(make: () => RowBuilder) {
    this.#make = make;
  }

  /** Rows of sheets before this one are not kept. */
  set wanted(sheet: number) {
    this.#wanted = sheet;
    for (const known of this.#builders.keys()) if (known < sheet) this.#builders.delete(known);
  }

  begin(): void {
    const sheet = this.#begun++;
    this.#open = true;
    if (sheet >= this.#wanted) this.#builders.set(sheet, this.#make());
  }

  end(): void {
    this.#open = false;
    this.ended = this.#begun;
  }

  /** Of the sheet at hand; undefined between sheets and where nobody wants its rows. */
  get rows(): RowBuilder | undefined {
    return this.#open ? this.#builders.get(this.#begun - 1) : undefined;
  }

  take(sheet: number): SheetRow[] {
    return this.#builders.get(sheet)?.take() ?? [];
  }
}
