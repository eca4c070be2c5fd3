import type { SummaryCell, SummarySheet } from '../../domain/marking.ts';
import { columnLetter } from '../../domain/place.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { escaped } from './markup.ts';
import type { StyleBook } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SummaryPlace {
  readonly namespace: string;
  /** Tells which file the copy was made of. */
  readonly codeName: string;
  /** Whether it is the tab that is shown when the workbook opens. */
  readonly selected: boolean;
  readonly styles: StyleBook;
  /** The name in the copy of a sheet of the original. */
  sheetName(name: SourceName | undefined): string;
}

/** The text of a worksheet that shows the summary. */
export function summaryXml(summary: SummarySheet, place: SummaryPlace): string {
  const columns = summary.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const links: string[] = [];
  const rows = summary.rows.map((cells, index) => {
    const row = index + 1;
    const markup = cells.map((cell, column) => {
      const name = `${columnLetter(column + 1)}${row}`;
      if (cell.link) links.push(linkXml(name, place.sheetName(cell.link.sheet), cell.link.cell));
      return cellXml(cell, name, place.styles);
    });
    const height = LINE_POINTS * linesOf(cells, summary.widths);
    return `<row r="${row}" ht="${height}" customHeight="1">${markup.join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${place.namespace}"><sheetPr codeName="${place.codeName}"><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${place.selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

const LINE_POINTS = 15;

/** How high a row must be for its wrapped texts; programs do not all work it out themselves. */
function linesOf(cells: readonly SummaryCell[], widths: readonly number[]): number {
  const lines = cells.map(({ text, look }, index) => {
    if (look === 'title') return 1.4;
    return look === 'wide' ? 1 : Math.ceil(String(text).length / (widths[index] ?? 10));
  });
  return lines.reduce((a, b) => Math.max(a, b), 1);
}

function cellXml({ text, look, link }: SummaryCell, name: string, styles: StyleBook): string {
  const head = `<c r="${name}" s="${styles.look(look, link !== undefined)}"`;
  if (typeof text === 'number') return `${head}><v>${text}</v></c>`;
  if (text === '') return `${head}/>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function linkXml(name: string, sheet: string, cell: string): string {
  return `<hyperlink ref="${name}" location="${escaped(`'${sheet.replaceAll("'", "''")}'!${cell}`)}"/>`;
}
