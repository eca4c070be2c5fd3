import { attribute } from '../xlsx/xml.ts';
import { type OdsStrikes, repetition } from './ods-strikes.ts';
import type { HeadReader, SheetHead } from './xml-book.ts';

type Attributes = Readonly<Record<string, string>>;

const LAST_COLUMN = 16_384;

/** The sheets of an OpenDocument, and what in them is hidden. */
export class OdsHeads implements HeadReader {
  readonly #heads: (SheetHead & { readonly hiddenColumns: Set<number> })[] = [];
  /** Where the next column is described, from 1. */
  #column = 1;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #depth = 0;
  readonly #strikes: OdsStrikes;

  constructor(strikes: OdsStrikes) {
    this.#strikes = strikes;
  }

  heads(): readonly SheetHead[] {
    return this.#heads;
  }

  open(name: string, attributes: Attributes): void {
    this.#strikes.open(name, attributes);
    if (name === 'style') this.#style = attribute(attributes, 'name') ?? '';
    if (name === 'table-properties' && attribute(attributes, 'display') === 'false') {
      this.#hiddenStyles.add(this.#style);
    }
    if (name === 'table-column' && this.#depth === 1) this.#columns(attributes);
    if (name !== 'table' || this.#depth++ > 0) return;
    this.#column = 1;
    const hidden = this.#hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    this.#heads.push({ name: attribute(attributes, 'name') ?? '', hidden, hiddenColumns: new Set() });
  }

  /** The last description reaches to the end of the sheet, where nothing stands. */
  #columns(attributes: Attributes): void {
    const end = Math.min(this.#column + repetition(attributes, 'number-columns-repeated'), LAST_COLUMN + 1);
    const isHidden = (attribute(attributes, 'visibility') ?? 'visible') !== 'visible';
    for (let column = this.#column; isHidden && column < end; column++)
      this.#heads.at(-1)?.hiddenColumns.add(column);
    this.#column = end;
  }

  close(name: string): void {
    if (name === 'table') this.#depth--;
  }
}
