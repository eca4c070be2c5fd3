import type { OpenMark } from '../../domain/unreadable.ts';

/** A beginning that swallows rows of the page, thrown where it stands. */
export class Swallowed extends Error {
  override readonly name = 'Swallowed';
  readonly mark: OpenMark;

  constructor(mark: OpenMark) {
    super(mark);
    this.mark = mark;
  }
}

/** A piece of the page: text, or a tag with what stands behind its name. */
export interface PageReader {
  text(text: string): void;
  tag(name: string, closing: boolean, attributes: string): void;
}

const TABLE_TAG = /<\/?t(?:r|d|h|able|body|head)[\s>/]/i;
const LONG_NUMBER = /\d{12}/;
const TAG_NAME = /^[a-zA-Z][\w:-]*/;

/** Elements whose contents nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml', 'template', 'noframes']);

/** Where each of them ends. */
const ENDS = new Map([...UNSEEN].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'i')]));

const MARK_OF: Readonly<Record<string, OpenMark>> = { script: '<script', title: '<title', style: '<style' };

/**
 * Reads what begins with `<` and hands it on; returns where the page goes on. What is never closed, or is closed only behind
 * rows of a table, has swallowed them. @throws Swallowed
 */
export function markup(page: PageReader, html: string, start: number): number {
  if (html.startsWith('<!--', start)) return comment(html, start);
  if (html.startsWith('<![CDATA[', start)) {
    const end = behind(html, ']]>', start + 9);
    const text = html.slice(start + 9, end - 3);
    if (TABLE_TAG.test(text)) throw new Swallowed('<![CDATA[');
    page.text(text);
    return end;
  }
  const closing = html[start + 1] === '/';
  const name = TAG_NAME.exec(html.slice(start + (closing ? 2 : 1), start + 40))?.[0]?.toLowerCase();
  if (name === undefined) {
    if (html[start + 1] !== '!' && html[start + 1] !== '?') {
      page.text('<');
      return start + 1;
    }
    const end = behind(html, '>', start);
    if (TABLE_TAG.test(html.slice(start, end))) throw new Swallowed('<!');
    return end;
  }
  const from = start + (closing ? 2 : 1) + name.length;
  const end = tagEnd(html, from);
  const attributes = html.slice(from, end);
  if (attributes.includes('<') && TABLE_TAG.test(`${attributes}>`))
    throw new Swallowed(/["']/.test(attributes) ? '"' : '<');
  if (closing || !UNSEEN.has(name)) page.tag(name, closing, attributes);
  else if (!attributes.endsWith('/')) return unseen(html, name, end + 1);
  return end + 1;
}

function comment(html: string, start: number): number {
  const end = behind(html, '-->', start + 4);
  const inside = html.slice(start + 4, end);
  // A row that somebody took out of the page has no person in it, and no other comment.
  if (TABLE_TAG.test(inside) && (inside.includes('<!--') || LONG_NUMBER.test(inside)))
    throw new Swallowed('<!--');
  return end;
}

/** Steps over an element that nobody sees, up to its own end. */
function unseen(html: string, name: string, from: number): number {
  const rest = html.slice(from);
  const found = ENDS.get(name)?.exec(rest);
  const mark = MARK_OF[name] ?? '<';
  const inside = rest.slice(0, found?.index);
  if (TABLE_TAG.test(inside) && (!found || name === 'title' || name === 'style' || LONG_NUMBER.test(inside)))
    throw new Swallowed(mark);
  return found ? Math.min(html.length, tagEnd(html, from + found.index + name.length + 2) + 1) : html.length;
}

/** Where the page goes on behind a mark. Without one the rest is swallowed, which matters where rows are in it. */
function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  if (found >= 0) return found + mark.length;
  if (TABLE_TAG.test(html.slice(from))) throw new Swallowed(OPENING[mark] ?? '<!');
  return html.length;
}

const OPENING: Readonly<Record<string, OpenMark>> = { '-->': '<!--', ']]>': '<![CDATA[' };

/** Where the `>` stands that ends a tag: not one inside quotation marks. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i;
  }
  return html.length;
}
