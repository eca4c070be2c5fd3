import { UnreadableFile } from '../../domain/unreadable.ts';
import { damagedPart, type Relation } from '../xlsx/package.ts';
import { workbookPart } from '../xlsx/workbook.ts';
import type { PackageEditor } from './editor.ts';
import {
  attributeOf,
  documentOf,
  type Edit,
  type Element,
  edited,
  elementsIn,
  escaped,
  withAttribute,
} from './markup.ts';
import { NO_STYLES, StyleBook } from './styles.ts';

export interface Tab {
  readonly name: string;
  /** Undefined for charts and macro sheets. */
  readonly part: string | undefined;
}

/** The workbook part of a package: its sheets in the order of their tabs, and its styles. */
export interface Tabs {
  readonly list: readonly Tab[];
  /** Of worksheets and the like; other in strict files. */
  readonly namespace: string;
  /** Of relations: what stands before `/worksheet` in their types. */
  readonly relationNamespace: string;
  styles(): Promise<StyleBook>;
  saveStyles(styles: StyleBook): Promise<void>;
  /** Puts a worksheet before all others and shows it when the workbook opens, or leaves the one shown before. */
  addFirst(name: string, part: string, shown: boolean): Promise<void>;
}

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** @throws UnreadableFile */
export async function openTabs(editor: PackageEditor): Promise<Tabs> {
  const part = await workbookPart(editor.pack);
  if (part === undefined)
    throw new UnreadableFile(editor.pack.source.file, {
      reason: 'not-a-spreadsheet',
      args: { what: 'archive' },
    });
  const text = await editor.text(part);
  const { root, children } = documentOf(text);
  const sheets = children.find(({ name }) => name === 'sheets');
  if (!root || !sheets) throw damagedPart(editor.pack, part);
  const relations = await editor.relations(part);
  const isStrict = text.slice(root.start, root.inner).includes(`${STRICT}/spreadsheetml/main`);
  const relationNamespace = isStrict
    ? `${STRICT}/officeDocument/relationships`
    : `${TRANSITIONAL}/officeDocument/2006/relationships`;
  const namespace = isStrict ? `${STRICT}/spreadsheetml/main` : `${TRANSITIONAL}/spreadsheetml/2006/main`;
  const list = elementsIn(text, sheets.inner, sheets.innerEnd).map((sheet) =>
    tabOf(text.slice(sheet.start, sheet.inner), relations),
  );
  const stylesPart = relations.find(({ type }) => type === 'styles')?.target;
  return {
    list,
    namespace,
    relationNamespace,
    async styles() {
      const has = stylesPart !== undefined && editor.has(stylesPart);
      const stylesText = has ? await editor.text(stylesPart) : NO_STYLES;
      if (!documentOf(stylesText).root) throw damagedPart(editor.pack, stylesPart ?? '');
      return new StyleBook(stylesText);
    },
    async saveStyles(styles) {
      editor.set(stylesPart ?? 'xl/styles.xml', styles.text());
      if (stylesPart !== undefined) return;
      await editor.setContentType('xl/styles.xml', STYLES);
      await editor.relate(part, `${relationNamespace}/styles`, 'xl/styles.xml');
    },
    async addFirst(name, sheet, shown) {
      const relation = await editor.relate(part, `${relationNamespace}/worksheet`, sheet);
      const id = 1 + highest(elementsIn(text, sheets.inner, sheets.innerEnd), text);
      const entry = `<${sheets.prefix}sheet xmlns:enr="${relationNamespace}" name="${escaped(freeSheetName(name, list))}" sheetId="${id}" enr:id="${relation}"/>`;
      const edits = [{ start: sheets.inner, end: sheets.inner, text: entry }];
      editor.set(part, edited(text, [...edits, ...moveBy1(text, children, sheets, shown)]));
    },
  };
}

function tabOf(tag: string, relations: readonly Relation[]): Tab {
  const id = /\s(?:[\w.-]+:)id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
  return { name: decoded(attributeOf(tag, 'name') ?? ''), part: relation?.target };
}

/** An attribute's value as text. */
function decoded(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function highest(sheets: readonly Element[], text: string): number {
  return sheets
    .map((sheet) => Number(attributeOf(text.slice(sheet.start, sheet.inner), 'sheetId') ?? 0))
    .reduce((a, b) => Math.max(a, b), 0);
}

function freeSheetName(wanted: string, tabs: readonly Tab[]): string {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

/** What counts sheets by their place: names that hold for one sheet, the sheet shown, the first tab in sight. */
function moveBy1(text: string, children: readonly Element[], sheets: Element, shown: boolean): Edit[] {
  const edits: Edit[] = [];
  const change = (element: Element, name: string, value: (old: string) => string | undefined): void => {
    const at = edits.find(({ start }) => start === element.start);
    const tag = at?.text ?? text.slice(element.start, element.inner);
    const made = withAttribute(tag, name, value(attributeOf(tag, name) ?? '0'));
    if (at) edits.splice(edits.indexOf(at), 1);
    edits.push({ start: element.start, end: element.inner, text: made });
  };
  const inside = (name: string): Element[] =>
    children
      .filter((child) => child.name === name)
      .flatMap((child) => elementsIn(text, child.inner, child.innerEnd));
  const next = (old: string): string => String(Number(old) + 1);
  for (const name of inside('definedNames')) {
    if (attributeOf(text.slice(name.start, name.inner), 'localSheetId') !== undefined)
      change(name, 'localSheetId', next);
  }
  const views = inside('bookViews');
  for (const view of views) {
    change(view, 'activeTab', shown ? () => undefined : next);
    change(view, 'firstSheet', () => undefined);
  }
  if (views.length === 0 && !shown) {
    const p = sheets.prefix;
    const view = `<${p}bookViews><${p}workbookView activeTab="1"/></${p}bookViews>`;
    edits.push({ start: sheets.start, end: sheets.start, text: view });
  }
  return edits;
}
