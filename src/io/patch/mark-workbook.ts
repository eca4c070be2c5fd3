import type { CellMark, Marking } from '../../domain/marking.ts';
import { cellName } from '../../domain/place.ts';
import { joined } from '../../domain/shown.ts';
import { damagedPart } from '../xlsx/package.ts';
import type { PackageEditor } from './editor.ts';
import { emptyComments, type Note, withBoxes, withNotes } from './notes.ts';
import { type CellChange, SheetEditor } from './sheet-editor.ts';
import { isSelectedTab, type Rectangle, readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import type { StyleBook } from './styles.ts';
import { type SummaryPlace, summaryXml } from './summary-sheet.ts';
import { openTabs, type Tab, type Tabs } from './tabs.ts';

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Colours cells, adds notes and a first sheet to a workbook. Nothing but the styles, the marked sheets' cell tags,
 * their notes and the list of sheets changes. @throws UnreadableFile
 */
export async function markWorkbook(
  editor: PackageEditor,
  marking: Marking,
  { sheetName, codeName }: Pick<SummaryPlace, 'sheetName' | 'codeName'>,
): Promise<void> {
  const tabs = await openTabs(editor);
  const styles = await tabs.styles();
  const bySheet = grouped(marking.marks, ({ sheet }) => sheetName(sheet));
  const worksheets = tabs.list.filter(({ part }) => part !== undefined);
  const selected: Tab[] = [];
  for (const tab of worksheets) if (await isSelectedTab(editor.pack, tab.part ?? '')) selected.push(tab);
  // Two selected tabs would be edited as one; a sheet without marks must keep its bytes, so it stays the one shown.
  const leads = selected.every(({ name }) => bySheet.has(name));
  for (const { name, part } of worksheets) {
    const marks = bySheet.get(name);
    if (marks && part !== undefined) await markSheet(editor, tabs, styles, { part, marks, unselect: leads });
  }
  const part = editor.freeName('xl/worksheets/sheet', 'xml');
  const { namespace } = tabs;
  editor.set(part, summaryXml(marking.summary, { namespace, codeName, selected: leads, styles, sheetName }));
  await editor.setContentType(part, `${SHEETS}.worksheet+xml`);
  await tabs.addFirst(marking.summary.name, part, leads);
  await tabs.saveStyles(styles);
}

interface SheetJob {
  readonly part: string;
  readonly marks: readonly CellMark[];
  readonly unselect: boolean;
}

async function markSheet(editor: PackageEditor, tabs: Tabs, styles: StyleBook, job: SheetJob): Promise<void> {
  const { part, unselect } = job;
  const { marks, facts } = await placedMarks(editor, part, job.marks);
  const notes: Note[] = marks.flatMap(({ row, column, note }) =>
    note === undefined ? [] : [{ row, column, cell: cellName({ row, column }) ?? '', text: note }],
  );
  const changes = new Map<number, Map<number, CellChange>>();
  for (const { row, column, severity } of marks) {
    const change: CellChange = { restyle: (style) => styles.filled(style, severity) };
    const columns = changes.get(row);
    if (columns) columns.set(column, change);
    else changes.set(row, new Map([[column, change]]));
  }
  const relation = await addNotes(editor, tabs, part, facts, notes);
  const drawing = relation === undefined ? undefined : { relation, namespace: tabs.relationNamespace };
  await editor.rewrite(part, new SheetEditor({ changes, facts, notes: drawing, unselect }));
}

/** A mark inside a merged range goes to its first cell, the only one that is seen. */
async function placedMarks(
  editor: PackageEditor,
  part: string,
  marks: readonly CellMark[],
): Promise<{ marks: readonly CellMark[]; facts: SheetFacts }> {
  const rows = new Set(marks.map(({ row }) => row));
  const facts = await readSheetFacts(editor.pack, part, rows);
  const placed = oneACell(marks.map((mark) => ({ ...mark, ...seenAt(mark, facts.merges) })));
  const moved = placed.filter(({ row }) => !rows.has(row)).map(({ row }) => row);
  if (moved.length === 0) return { marks: placed, facts };
  return { marks: placed, facts: await readSheetFacts(editor.pack, part, new Set([...rows, ...moved])) };
}

function seenAt({ row, column }: CellMark, merges: readonly Rectangle[]): { row: number; column: number } {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

const WORST = ['error', 'warning', 'info'] as const;

/** One mark a cell: the worst colour, all notes. */
function oneACell(marks: readonly CellMark[]): CellMark[] {
  const byCell = grouped(marks, ({ row, column }) => `${row} ${column}`);
  return [...byCell.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const severity = WORST.find((each) => group.some((mark) => mark.severity === each)) ?? first.severity;
    // What is wrong with a merged cell is wrong in each of its rows, and said once.
    const notes = [...new Set(group.flatMap(({ note }) => (note ? [note] : [])))];
    return [{ ...first, severity, note: notes.length === 0 ? undefined : joined(notes, '\n\n') }];
  });
}

/** Returns the relation that the sheet has to name, when it names none yet. */
async function addNotes(
  editor: PackageEditor,
  tabs: Tabs,
  part: string,
  facts: SheetFacts,
  notes: readonly Note[],
): Promise<string | undefined> {
  const relations = await editor.relations(part);
  const own = relations.find(({ type }) => type === 'comments')?.target;
  const target = own ?? editor.freeName('xl/comments', 'xml');
  const added = withNotes(own === undefined ? emptyComments(tabs.namespace) : await editor.text(own), notes);
  if (!added) throw damagedPart(editor.pack, target);
  editor.set(target, added.text);
  if (own === undefined) {
    await editor.setContentType(target, `${SHEETS}.comments+xml`);
    await editor.relate(part, `${tabs.relationNamespace}/comments`, target);
  }
  const drawing = relations.find(({ id }) => id === facts.legacyDrawing)?.target;
  const boxes = drawing ?? editor.freeName('xl/drawings/vmlDrawing', 'vml');
  const drawn = withBoxes(drawing === undefined ? undefined : await editor.text(drawing), added.fresh);
  if (drawn === undefined) throw damagedPart(editor.pack, boxes);
  editor.set(boxes, drawn);
  if (drawing !== undefined) return undefined;
  await editor.setDefaultType('vml', DRAWING);
  return editor.relate(part, `${tabs.relationNamespace}/vmlDrawing`, boxes);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
