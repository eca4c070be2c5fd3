const STRIKING: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
/** Elements inside a cell that may strike their text through by their style. */
const INLINE: ReadonlySet<string> = new Set([
  ...STRIKING,
  ...['span', 'font', 'b', 'strong', 'i', 'em', 'u', 'a', 'p', 'div', 'label', 'small', 'big'],
]);
const MENTIONS = /<(?:s|strike|del)[\s>]|line-through/i;
const CLASS = /(?:^|\s)class\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Follows what is struck through in the cells of a page. */
export class HtmlStrikes {
  readonly #classes: ReadonlySet<string>;
  /** Open elements of the cell at hand, and whether they strike. */
  #open: { readonly name: string; readonly strikes: boolean }[] = [];
  #row = false;
  #cell = false;
  #letters = 0;
  #struck = 0;

  private constructor(classes: ReadonlySet<string>) {
    this.#classes = classes;
  }

  /** Undefined for a page that strikes nothing through: nearly every one. */
  static of(html: string): HtmlStrikes | undefined {
    return MENTIONS.test(html) ? new HtmlStrikes(strikingClasses(html)) : undefined;
  }

  startRow(attributes: string): void {
    this.#row = this.#strikes(attributes);
  }

  startCell(attributes: string): void {
    this.#cell = this.#strikes(attributes);
    [this.#open, this.#letters, this.#struck] = [[], 0, 0];
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (!INLINE.has(name)) return;
    if (!closing) this.#open.push({ name, strikes: STRIKING.has(name) || this.#strikes(attributes) });
    else
      this.#open.splice(
        Math.max(
          0,
          this.#open.findLastIndex((open) => open.name === name),
        ),
        1,
      );
  }

  text(text: string): void {
    const letters = text.replace(/\s|&nbsp;/g, '').length;
    this.#letters += letters;
    if (this.#open.some(({ strikes }) => strikes)) this.#struck += letters;
  }

  /** Whether all that the cell shows is struck through. */
  get isStruck(): boolean {
    return this.#row || this.#cell || (this.#struck > 0 && this.#struck === this.#letters);
  }

  #strikes(attributes: string): boolean {
    if (attributes === '') return false;
    if (/line-through/i.test(attributes)) return true;
    if (this.#classes.size === 0) return false;
    const [, double, single, bare] = CLASS.exec(attributes) ?? [];
    return (double ?? single ?? bare ?? '').split(/\s+/).some((name) => this.#classes.has(name));
  }
}

/** Classes whose rule in the page's own style sheets strikes through, as Excel writes them for its cells. */
function strikingClasses(html: string): ReadonlySet<string> {
  const classes = new Set<string>();
  const lower = html.toLowerCase();
  for (let start = lower.indexOf('<style'); start >= 0; ) {
    const end = lower.indexOf('</style', start);
    for (const rule of html.slice(start, end < 0 ? undefined : end).split('}')) {
      const [selector = '', body = ''] = rule.split('{');
      if (!/line-through/i.test(body)) continue;
      for (const [, name = ''] of selector.matchAll(/\.([\w-]{1,64})/g)) classes.add(name);
    }
    start = end < 0 ? -1 : lower.indexOf('<style', end);
  }
  return classes;
}
