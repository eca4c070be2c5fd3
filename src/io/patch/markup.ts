import { escapeMarkup } from '../../domain/markup.ts';
/**
 * XML handled as it stands, so that what is not meant to change keeps its bytes. All texts here hold one byte a
 * character (`latin1`); what is put in comes from `bytes`.
 */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty' | 'other';
  /** With its colon; empty for most files. */
  readonly prefix: string;
  /** Without prefix; empty for comments, CDATA and the like. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** UTF-8 as one byte a character. */
export const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const OTHERS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The first tag from a position on; undefined when there is none, or none that is whole. */
export function tagFrom(text: string, from: number): Tag | undefined {
  const start = text.indexOf('<', from);
  if (start < 0 || start + 1 >= text.length) return undefined;
  const second = text.charCodeAt(start + 1);
  if (second === 0x21 || second === 0x3f) return otherFrom(text, start);
  const last = tagEnd(text, start + 1);
  if (last < 0) return undefined;
  const closes = second === 0x2f;
  const [, prefix = '', name = ''] = /([^\s/>:]+:)?([^\s/>]+)/.exec(text.slice(start + 1, last)) ?? [];
  const kind = closes ? 'close' : text.charCodeAt(last - 1) === 0x2f ? 'empty' : 'open';
  return { kind, prefix, name, start, end: last + 1 };
}

function otherFrom(text: string, start: number): Tag | undefined {
  if (text.length - start < 9 && text.charCodeAt(start + 1) === 0x21) return undefined;
  const [open, close] = OTHERS.find(([sign]) => text.startsWith(sign, start)) ?? ['<', '>'];
  const at = text.indexOf(close, start + open.length);
  return at < 0 ? undefined : { kind: 'other', prefix: '', name: '', start, end: at + close.length };
}

/** The `>` that ends a tag: one inside a quoted value does not. */
function tagEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code !== 0x22 && code !== 0x27) continue;
    i = text.indexOf(code === 0x22 ? '"' : "'", i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

/** An element with all inside it. An empty one (`<a/>`) has `inner` equal to `innerEnd` and to `end`. */
export interface Element {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The elements between two positions, without those inside them. */
export function elementsIn(text: string, from = 0, to: number = text.length): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let open: Tag | undefined;
  for (let tag = tagFrom(text, from); tag && tag.start < to; tag = tagFrom(text, tag.end)) {
    if (tag.kind === 'open' && depth++ === 0) open = tag;
    if (tag.kind === 'empty' && depth === 0)
      found.push({ ...named(tag), start: tag.start, inner: tag.end, innerEnd: tag.end, end: tag.end });
    if (tag.kind === 'close' && --depth === 0 && open)
      found.push({ ...named(open), start: open.start, inner: open.end, innerEnd: tag.start, end: tag.end });
  }
  return found;
}

const named = ({ name, prefix }: Tag): Pick<Element, 'name' | 'prefix'> => ({ name, prefix });

/** The root of a document and its children. */
export function documentOf(text: string): { root: Element | undefined; children: Element[] } {
  const root = elementsIn(text)[0];
  return { root, children: root ? elementsIn(text, root.inner, root.innerEnd) : [] };
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits must not overlap; those at one position are made in the order given. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Puts content at the end of an element, opening an empty one. */
export function appended(text: string, element: Element, content: string): Edit {
  if (element.inner < element.end) return { start: element.innerEnd, end: element.innerEnd, text: content };
  const opened = text.slice(element.start, element.end).replace(/(?<!\s)\s*\/>$/, '>');
  const closing = `</${element.prefix}${element.name}>`;
  return { start: element.start, end: element.end, text: `${opened}${content}${closing}` };
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An attribute of a tag by its name with prefix, as written (entities unresolved). */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, key, double, single] of tag.matchAll(ATTRIBUTE)) if (key === name) return double ?? single;
  return undefined;
}

/** The tag with an attribute set, or without it. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (whole, key: string) => {
    if (key !== name) return whole;
    found = true;
    return value === undefined ? '' : ` ${name}="${value}"`;
  });
  if (found || value === undefined) return changed;
  return changed.replace(/(?<!\s)\s*\/?>$/, (end) => ` ${name}="${value}"${end.trimStart()}`);
}

/** Text for an element or a quoted attribute; `_x0041_` is kept from meaning a letter. */
export function escaped(text: string): string {
  return bytes(escapeMarkup(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')));
}
