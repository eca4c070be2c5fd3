import type { Worksheet } from 'exceljs';
import { escapeMarkup } from '../../domain/markup.ts';
import type { ChartModel, SheetModel, TableModel } from '../../domain/workbook.ts';
import { chartXml, drawingXml } from './chart-parts.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What a workbook has beside its sheets: charts, where they stand, tables. Parts of a kind are numbered through all sheets. */
export class OwnParts {
  readonly #append: (xml: string, name: string) => void;
  readonly #types: string[] = [];
  #tables = 0;
  #drawings = 0;
  #charts = 0;

  constructor(append: (xml: string, name: string) => void) {
    this.#append = append;
  }

  /** What the list of content types says of them. */
  get types(): string {
    return this.#types.join('');
  }

  /** @returns the number of the table's part */
  table(model: TableModel<string>): number {
    const number = ++this.#tables;
    this.#add(`xl/tables/table${number}.xml`, `${OFFICE}.spreadsheetml.table+xml`, tableXml(model, number));
    return number;
  }

  /** @returns the number of the drawing that holds the charts */
  drawing(charts: readonly ChartModel<string>[]): number {
    const number = ++this.#drawings;
    const relations = charts.map((model, at) => {
      const chart = ++this.#charts;
      this.#add(`xl/charts/chart${chart}.xml`, `${OFFICE}.drawingml.chart+xml`, chartXml(model));
      return `<Relationship Id="rId${at + 1}" Type="${RELATION}/chart" Target="../charts/chart${chart}.xml"/>`;
    });
    const path = `xl/drawings/drawing${number}.xml`;
    this.#add(path, `${OFFICE}.drawing+xml`, drawingXml(charts));
    this.#append(
      `${DECLARATION}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
      `xl/drawings/_rels/drawing${number}.xml.rels`,
    );
    return number;
  }

  #add(path: string, type: string, xml: string): void {
    this.#append(xml, path);
    this.#types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }
}

function tableXml({ name, range, heads }: TableModel<string>, id: number): string {
  const columns = heads.map((head, at) => `<tableColumn id="${at + 1}" name="${escapeMarkup(head)}"/>`);
  return [
    `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${heads.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}

/** What exceljs' sheet writer has and does not declare. */
interface Internals {
  readonly stream: { write(text: string): void };
  readonly _sheetRelsWriter: { addRelationship(relation: { Type: string; Target: string }): string };
  _writeHeaderFooter(): void;
  _writeRowBreaks(): void;
  _writeCloseWorksheet(): void;
}

/** The sheet's name and the number of the page, in their size however much the page is shrunk. */
const FOOTER =
  '<headerFooter scaleWithDoc="0"><oddFooter>&amp;L&amp;9&amp;A&amp;R&amp;9&amp;P / &amp;N</oddFooter></headerFooter>';

/** Breaks, charts and tables, which exceljs' streaming writer does not know, at their places behind the rows. */
export function writeTail(sheet: Worksheet, model: SheetModel<string>, parts: OwnParts): void {
  const internals = sheet as unknown as Internals;
  const close = internals._writeCloseWorksheet.bind(sheet);
  const related = (kind: string, path: string): string =>
    internals._sheetRelsWriter.addRelationship({ Type: `${RELATION}/${kind}`, Target: `../${path}` });
  internals._writeHeaderFooter = () => {
    if (model.printed) internals.stream.write(FOOTER);
  };
  internals._writeRowBreaks = () => {
    internals.stream.write(breaksXml('row', model.rowBreaks) + breaksXml('col', model.columnBreaks));
    if (!model.charts?.length) return;
    const number = parts.drawing(model.charts);
    internals.stream.write(`<drawing r:id="${related('drawing', `drawings/drawing${number}.xml`)}"/>`);
  };
  internals._writeCloseWorksheet = () => {
    const tables = (model.tables ?? []).map((table) => {
      const id = related('table', `tables/table${parts.table(table)}.xml`);
      return `<tablePart r:id="${id}"/>`;
    });
    if (tables.length > 0)
      internals.stream.write(`<tableParts count="${tables.length}">${tables.join('')}</tableParts>`);
    close();
  };
}

/** The last row and column that a sheet may have, counted from 0: a break goes through all of the other kind. */
const ENDS = { row: 16_383, col: 1_048_575 } as const;

function breaksXml(kind: 'row' | 'col', behind: readonly number[] = []): string {
  if (behind.length === 0) return '';
  const each = behind.map((at) => `<brk id="${at}" max="${ENDS[kind]}" man="1"/>`);
  return `<${kind}Breaks count="${behind.length}" manualBreakCount="${behind.length}">${each.join('')}</${kind}Breaks>`;
}
