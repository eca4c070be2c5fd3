import type { Language } from '../../domain/language.ts';
import { type Shown, word } from '../../domain/shown.ts';
import type { Paper, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RESULT_GUIDE_TEXT } from '../../text/parts/result-guide.ts';
import { BODY, blank, fitted, HEADING, row, title, wrappedCell } from '../workbook/cells.ts';
import { onPaper } from './paper.ts';

/** How a workbook of results is handed out. */
export interface Handout {
  readonly language: Language;
  /** As the policy's forms have it; A4 where they say none. */
  readonly paper: Paper | undefined;
}

/** Sheets as they are handed out: laid out for paper, and locked but for the cells that may be filled in. */
export const lockedOnPaper = (sheets: readonly SheetModel[], paper: Paper | undefined): SheetModel[] =>
  sheets.map((sheet) => ({ ...onPaper(sheet, paper), protect: true }));

/** The same, with the sheet behind them that says what of them may be changed. */
export function resultSheets(sheets: readonly SheetModel[], { language, paper }: Handout): SheetModel[] {
  return lockedOnPaper([...sheets, guideOf(sheets, language, paper ?? 'A4')], paper);
}

const WIDTHS = [24, 40, 66];
const WIDE = WIDTHS.reduce((sum, width) => sum + width, 0);

function guideOf(sheets: readonly SheetModel[], language: Language, paper: Paper): SheetModel {
  const text = RESULT_GUIDE_TEXT[language];
  const rows: RowModel[] = [title(text.title), blank];
  const merges: string[] = [];
  const say = (line: Shown): void => {
    rows.push(fitted([wrappedCell(line)], [WIDE]));
    merges.push(`A${rows.length}:C${rows.length}`);
  };
  say(text.locked);
  if (sheets.some(hasOpenCells)) say(text.yellow);
  say(text.allowed);
  rows.push(blank, row([...text.heads], HEADING));
  for (const sheet of sheets) {
    const changed = hasOpenCells(sheet) ? text.yellowCells : text.nothing;
    const computed = hasFormulas(sheet) ? text.formulas : text.values;
    rows.push(fitted([sheet.name, wrappedCell(changed), wrappedCell(computed)], WIDTHS, BODY));
  }
  rows.push(blank);
  say(text.paper(word(paper)));
  return {
    name: text.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    orientation: 'landscape',
    hideGrid: true,
    tabColour: 'FFC000',
  };
}

const hasOpenCells = (sheet: SheetModel): boolean =>
  someCell(sheet, (cell) => typeof cell === 'object' && cell.style?.unlocked === true);

const hasFormulas = (sheet: SheetModel): boolean =>
  someCell(sheet, (cell) => typeof cell === 'object' && cell.formula !== undefined);

function someCell({ rows }: SheetModel, is: (cell: RowModel['cells'][number]) => boolean): boolean {
  for (const { cells } of rows) if (cells.some(is)) return true;
  return false;
}
