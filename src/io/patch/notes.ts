import {
  appended,
  attributeOf,
  bytes,
  documentOf,
  type Edit,
  type Element,
  edited,
  elementsIn,
  escaped,
  withAttribute,
} from './markup.ts';

export interface Note {
  readonly row: number;
  readonly column: number;
  /** `B17` */
  readonly cell: string;
  readonly text: string;
}

const AUTHOR = 'enroll';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const emptyComments = (namespace: string): string =>
  `${HEAD}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

/** A cell has one note: where the operator's own stands already, the new text goes below it. */
export interface AddedNotes {
  readonly text: string;
  /** Those of cells that had none; only these need a box. */
  readonly fresh: readonly Note[];
}

/** Adds notes to the text of a comments part; undefined for one in a form that cannot be added to. */
export function withNotes(text: string, notes: readonly Note[]): AddedNotes | undefined {
  const { children } = documentOf(text);
  const authors = children.find(({ name }) => name === 'authors');
  const list = children.find(({ name }) => name === 'commentList');
  if (!authors || !list) return undefined;
  const { prefix } = list;
  const author = elementsIn(text, authors.inner, authors.innerEnd).length;
  const known = new Map<string, Element>();
  for (const comment of elementsIn(text, list.inner, list.innerEnd))
    known.set(attributeOf(text.slice(comment.start, comment.inner), 'ref') ?? '', comment);
  const edits: Edit[] = [appended(text, authors, `<${prefix}author>${AUTHOR}</${prefix}author>`)];
  const fresh: Note[] = [];
  let added = '';
  for (const note of notes) {
    const own = known.get(note.cell);
    if (own) edits.push(...continued(text, own, note));
    else {
      fresh.push(note);
      const inside = `<${prefix}text>${run(prefix, note.text)}</${prefix}text>`;
      added += `<${prefix}comment ref="${note.cell}" authorId="${author}">${inside}</${prefix}comment>`;
    }
  }
  edits.push(appended(text, list, added));
  return { text: edited(text, edits), fresh };
}

function run(prefix: string, text: string): string {
  const font = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`;
  return `<${prefix}r>${font}<${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`;
}

/** A note's plain text becomes a run of its own, so that another run may follow it. */
function continued(text: string, comment: Element, note: Note): Edit[] {
  const body = elementsIn(text, comment.inner, comment.innerEnd).find(({ name }) => name === 'text');
  if (!body) return [];
  const { prefix } = body;
  const parts = elementsIn(text, body.inner, body.innerEnd);
  const plain = parts.filter(({ name }) => name === 't');
  const wrapped = plain.flatMap(({ start, end }) => [
    { start, end: start, text: `<${prefix}r>` },
    { start: end, end, text: `</${prefix}r>` },
  ]);
  const added = run(prefix, parts.length > 0 ? `\n\n${note.text}` : note.text);
  const phonetic = parts.find(({ name }) => name === 'rPh' || name === 'phoneticPr');
  if (phonetic) return [...wrapped, { start: phonetic.start, end: phonetic.start, text: added }];
  return [...wrapped, appended(text, body, added)];
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const EMPTY_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/** Shapes of one block of ids; Excel numbers blocks in `o:idmap`. */
const BLOCK = 1024;

/**
 * Adds the boxes in which notes are shown to the text of a drawing (VML, which need not be well-formed); undefined for
 * one that has no end.
 */
export function withBoxes(drawing: string | undefined, notes: readonly Note[]): string | undefined {
  const text = drawing ?? EMPTY_BOXES;
  const end = text.lastIndexOf('</xml>');
  if (end < 0) return undefined;
  const ids = [...text.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, id]) => Number(id));
  const first = ids.reduce((highest, id) => Math.max(highest, id), BLOCK) + 1;
  const boxes = notes.map((note, index) => box(note, first + index)).join('');
  const type = /\bid=["']?_x0000_t202\b/.test(text) ? '' : SHAPE_TYPE;
  return withBlocks(text.slice(0, end) + type + boxes + text.slice(end), first + notes.length - 1);
}

/** Reserves the blocks of ids up to the last one used. */
function withBlocks(text: string, last: number): string {
  return text.replace(/<o:idmap\b[^>]*>/, (tag) => {
    const said = (attributeOf(tag, 'data') ?? '1').split(',').map(Number);
    const blocks = new Set(said);
    for (let block = 1; block <= Math.floor(last / BLOCK); block++) blocks.add(block);
    if (blocks.size === said.length) return tag;
    return withAttribute(tag, 'data', [...blocks].sort((a, b) => a - b).join(','));
  });
}

const LINE_LENGTH = 42;

/** Rows of the sheet that a text needs in a box three columns wide. */
function height(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  return Math.min(24, Math.max(4, lines + 1));
}

function box({ row, column, text }: Note, id: number): string {
  const top = Math.max(0, row - 2);
  const anchor = [column, 12, top, 8, column + 3, 40, top + height(text), 4].join(', ');
  return bytes(
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:${height(text) * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
}
