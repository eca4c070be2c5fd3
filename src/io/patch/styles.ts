import type { Severity } from '../../domain/finding.ts';
import type { SummaryLook } from '../../domain/marking.ts';
import {
  appended,
  attributeOf,
  documentOf,
  type Edit,
  type Element,
  edited,
  elementsIn,
  withAttribute,
} from './markup.ts';

/** RRGGBB; dark text stays readable on all of them. */
const COLOURS: Readonly<Record<Severity | 'heading', string>> = {
  error: 'FF9C9C',
  warning: 'FFE699',
  info: 'BDD7EE',
  heading: 'D9E2DC',
};

const FONTS = {
  plain: '<sz val="11"/><name val="Calibri"/><family val="2"/>',
  bold: '<b/><sz val="11"/><name val="Calibri"/><family val="2"/>',
  title: '<b/><sz val="14"/><name val="Calibri"/><family val="2"/>',
  link: '<u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/>',
} as const;
type FontName = keyof typeof FONTS;

const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type Section = 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';

/** What a section holds in a workbook that lacks it. Excel takes the first two fills for its own. */
const FIRST: Readonly<Record<Section, readonly string[]>> = {
  fonts: [`<font>${FONTS.plain}</font>`],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

export const NO_STYLES: string =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

interface Growing {
  readonly element: Element | undefined;
  readonly before: number;
  readonly added: string[];
}

/** The styles of a workbook, to which some are added; those that stand there keep their numbers. */
export class StyleBook {
  readonly #text: string;
  readonly #root: Element;
  readonly #children: readonly Element[];
  readonly #sections = new Map<Section, Growing>();
  readonly #formats: readonly string[];
  readonly #known = new Map<string, number>();

  /** @throws RangeError for what is no XML document */
  constructor(text: string) {
    const { root, children } = documentOf(text);
    if (!root) throw new RangeError('styles without a root');
    this.#text = text;
    this.#root = root;
    this.#children = children;
    const formats = children.find(({ name }) => name === 'cellXfs');
    this.#formats = formats
      ? elementsIn(text, formats.inner, formats.innerEnd).map(({ start, end }) => text.slice(start, end))
      : [];
  }

  /** The style with another fill and all else as it is. */
  filled(style: number, severity: Severity): number {
    return this.#once(`${severity} ${style}`, () => {
      const base = this.#formats[style] ?? this.#prefixed(FIRST.cellXfs[0] ?? '');
      return this.#add('cellXfs', recoloured(base, this.#fill(severity)));
    });
  }

  /** A style of the summary's own sheet. */
  look(look: SummaryLook | undefined, link: boolean): number {
    return this.#once(`look ${look} ${link}`, () => {
      const font: FontName = link
        ? 'link'
        : look === 'title'
          ? 'title'
          : look === 'heading'
            ? 'bold'
            : 'plain';
      const fill = look === undefined || look === 'title' || look === 'wide' ? 0 : this.#fill(look);
      const wrap = look === 'title' || look === 'wide' ? '' : ' wrapText="1"';
      return this.#add(
        'cellXfs',
        this.#prefixed(
          `<xf numFmtId="0" fontId="${this.#font(font)}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" vertical="top"${wrap}/></xf>`,
        ),
      );
    });
  }

  /** Text cells of a sheet made here. */
  textFormat(): number {
    return this.#once('text', () =>
      this.#add(
        'cellXfs',
        this.#prefixed(
          '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
        ),
      ),
    );
  }

  #fill(name: Severity | 'heading'): number {
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${COLOURS[name]}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.#once(`fill ${name}`, () => this.#add('fills', this.#prefixed(fill)));
  }

  #font(name: FontName): number {
    return this.#once(`font ${name}`, () =>
      this.#add('fonts', this.#prefixed(`<font>${FONTS[name]}</font>`)),
    );
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }

  #prefixed(markup: string): string {
    const { prefix } = this.#root;
    return prefix === '' ? markup : markup.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  }

  #section(name: Section): Growing {
    const known = this.#sections.get(name);
    if (known) return known;
    const element = this.#children.find((child) => child.name === name);
    const own = element ? elementsIn(this.#text, element.inner, element.innerEnd).length : 0;
    const missing = own === 0 ? FIRST[name].map((markup) => this.#prefixed(markup)) : [];
    const section = { element, before: own, added: missing };
    this.#sections.set(name, section);
    return section;
  }

  #add(name: Section, markup: string): number {
    const section = this.#section(name);
    section.added.push(markup);
    return section.before + section.added.length - 1;
  }

  text(): string {
    if (this.#sections.size === 0) return this.#text;
    for (const name of Object.keys(FIRST) as Section[]) this.#section(name);
    const edits = SECTIONS.flatMap((name) => {
      const section = this.#sections.get(name as Section);
      return section && section.added.length > 0 ? this.#grown(name, section) : [];
    });
    return edited(this.#text, edits);
  }

  #grown(name: string, { element, before, added }: Growing): Edit[] {
    const content = added.join('');
    const count = String(before + added.length);
    if (!element) {
      const tag = `${this.#root.prefix}${name}`;
      const whole = `<${tag} count="${count}">${content}</${tag}>`;
      return [this.#insertedInOrder(name, whole)];
    }
    const opening = this.#text.slice(element.start, element.inner);
    const counted =
      attributeOf(opening, 'count') === undefined ? opening : withAttribute(opening, 'count', count);
    if (element.inner === element.end) {
      const { text } = appended(
        counted,
        { ...element, start: 0, inner: counted.length, innerEnd: counted.length, end: counted.length },
        content,
      );
      return [{ start: element.start, end: element.end, text }];
    }
    return [
      { start: element.start, end: element.inner, text: counted },
      { start: element.innerEnd, end: element.innerEnd, text: content },
    ];
  }

  /** Before the first section that has to stand behind it. */
  #insertedInOrder(name: string, markup: string): Edit {
    const later = new Set<string>(SECTIONS.slice(SECTIONS.indexOf(name as Section) + 1));
    const next = this.#children.find((child) => later.has(child.name));
    if (next) return { start: next.start, end: next.start, text: markup };
    return appended(this.#text, this.#root, markup);
  }
}

function recoloured(format: string, fill: number): string {
  const end = format.indexOf('>') + 1;
  const opening = withAttribute(format.slice(0, end), 'fillId', String(fill));
  return withAttribute(opening, 'applyFill', '1') + format.slice(end);
}
