import { attribute } from '../xlsx/xml.ts';

type Attributes = Readonly<Record<string, string>>;

interface Style {
  readonly parent: string | undefined;
  /** Undefined: as the parent. */
  struck: boolean | undefined;
}

/** Which styles of an OpenDocument strike their text through, their own word or that of the style that they build upon. */
export class OdsStrikes {
  readonly #styles = new Map<string, Style>();
  #style: Style | undefined;
  /** Whether any style does: in nearly every document none. */
  any = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'style') {
      this.#style = { parent: attribute(attributes, 'parent-style-name'), struck: undefined };
      this.#styles.set(attribute(attributes, 'name') ?? '', this.#style);
    }
    if (name !== 'text-properties' || !this.#style) return;
    const line =
      attribute(attributes, 'text-line-through-style') ?? attribute(attributes, 'text-line-through-type');
    if (line === undefined) return;
    this.#style.struck = line !== 'none';
    this.any ||= this.#style.struck;
  }

  has(name: string | undefined): boolean {
    let style = this.#styles.get(name ?? '');
    // No honest document builds styles upon more.
    for (let level = 0; style && style.struck === undefined && level < 32; level++)
      style = this.#styles.get(style.parent ?? '');
    return style?.struck === true;
  }
}

/** The styles that the columns of a table give to cells without one of their own. */
export class ColumnStyles {
  readonly #ends: { readonly end: number; readonly style: string | undefined }[] = [];

  add(attributes: Attributes): void {
    const end = (this.#ends.at(-1)?.end ?? 0) + repetition(attributes, 'number-columns-repeated');
    // A sheet has no more columns, however often they are described.
    if (this.#ends.length < 16_384)
      this.#ends.push({ end, style: attribute(attributes, 'default-cell-style-name') });
  }

  /** `column`: from 0. */
  at(column: number): string | undefined {
    return this.#ends.find(({ end }) => column < end)?.style;
  }
}

export function repetition(attributes: Attributes, name: string): number {
  return Number(attribute(attributes, name) ?? 1);
}
