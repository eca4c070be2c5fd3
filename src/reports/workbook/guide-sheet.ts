import { joined, type Shown, word } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { LOCKED_GUIDE } from '../../text/budget/guide.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { BODY, blank, fitted, HEADING, INPUT, row, title, wrappedCell } from './cells.ts';

const T = LOCKED_GUIDE;
const WIDTHS = [16, 60, 60];
const WIDE = WIDTHS.reduce((sum, width) => sum + width, 0);

type Guided = keyof typeof T.sheets;

const SHEET_NAMES: Readonly<Record<Guided, Shown>> = {
  detail: WORKBOOK_TEXT.sheets.detail,
  ceiling: WORKBOOK_TEXT.sheets.ceiling,
  quota: WORKBOOK_TEXT.sheets.quota,
  schedule: WORKBOOK_TEXT.sheets.schedule,
  rab: RAB_TEXT.sheet,
};

/** The workbook's sheets as they are handed out: locked, with the sheet that says which of their cells may be changed. */
export function lockedSheets(sheets: readonly SheetModel[]): SheetModel[] {
  const locked = sheets.map((sheet): SheetModel => (sheet.hidden ? sheet : { ...sheet, protect: true }));
  const at = locked.findIndex(({ hidden }) => hidden);
  const behind = at < 0 ? locked.length : at;
  return [...locked.slice(0, behind), guideSheet(sheets), ...locked.slice(behind)];
}

function guideSheet(sheets: readonly SheetModel[]): SheetModel {
  const names = new Set<string>(sheets.map(({ name }) => name));
  const guided = (Object.keys(T.sheets) as Guided[]).filter((key) => names.has(SHEET_NAMES[key]));
  const rows: RowModel[] = [title(T.title), blank];
  const merges: string[] = [];
  const say = (line: Shown): void => {
    rows.push(fitted([wrappedCell(line)], [WIDE]));
    merges.push(`A${rows.length}:C${rows.length}`);
  };
  say(T.colours);
  say(T.allowed);
  rows.push(blank, row([...T.heads], HEADING));
  for (const key of guided) {
    const { what, follows } = T.sheets[key];
    const cells = [
      SHEET_NAMES[key],
      { value: what, style: { wrap: true, fill: INPUT.fill } },
      wrappedCell(follows),
    ];
    rows.push(fitted(cells, WIDTHS, BODY));
  }
  rows.push(blank);
  if (guided.includes('detail')) {
    say(T.fixed);
    say(T.helpers);
  } else if (!guided.includes('rab')) say(T.valuesOnly);
  const defined = new Set(sheets.flatMap(({ tables: own = [] }) => own.map(({ name }) => name)));
  const tables = Object.values(WORKBOOK_TEXT.tables).filter((name) => defined.has(name));
  if (tables.length > 0) say(T.pivot(joined(tables, ', ')));
  say(T.paper(word(sheets[0]?.paper ?? 'A4')));
  return {
    name: WORKBOOK_TEXT.sheets.guide,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    orientation: 'landscape',
    hideGrid: true,
    printed: true,
    paper: sheets[0]?.paper,
    protect: true,
    tabColour: 'FFC000',
  };
}
