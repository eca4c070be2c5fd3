import {
  type Book,
  type Cell,
  cellText,
  type MergedRange,
  type SheetRow,
  type SheetSource,
} from '../../domain/cell.ts';
import { formatDmy } from '../../domain/date.ts';
import { columnLetter } from '../../domain/place.ts';
import { nameAsIs, type SourceName, sourceNameIfAny } from '../../domain/source-name.ts';
import { type ByteSource, memoryBytes } from '../bytes.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { Platform } from '../platform.ts';
import { packBytes, packStream } from '../zip/pack.ts';
import { type PackedPart, zipBytes } from '../zip/write-zip.ts';
import { escaped } from './markup.ts';
import { NO_STYLES, StyleBook } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PlainWorkbook {
  readonly source: ByteSource;
  /** Whether it has merged cells. */
  readonly merged: boolean;
  /** The name in the workbook of a sheet of the book. */
  sheetName(name: SourceName | undefined): string;
}

/**
 * A new workbook with the rows of another kind of file as text, each in its own row: looks and formulas of the
 * original are not pretended. Only the packed workbook is held in memory.
 */
export async function plainWorkbook(book: Book, platform: Platform): Promise<PlainWorkbook> {
  const tools = await platform.zip();
  const text = (name: string, content: string): PackedPart =>
    packBytes(name, Buffer.from(content, 'latin1'), tools);
  const names = freeNames(book.sheets.map(({ name }) => name));
  const styles = new StyleBook(NO_STYLES);
  const style = styles.textFormat();
  const merges = await Promise.all(book.sheets.map(async (sheet) => apart((await sheet.merges?.()) ?? [])));
  const sheets = await Promise.all(
    book.sheets.map((sheet, index) =>
      packStream(sheetPart(index), sheetPieces(sheet, style, merges[index] ?? []), tools),
    ),
  );
  const parts = [...frame(names, text), text('xl/styles.xml', styles.text()), ...sheets];
  const known = new Map(book.sheets.map(({ name }, index) => [sourceNameIfAny(name), names[index] ?? '']));
  return {
    source: memoryBytes(book.file, await zipBytes(parts), platform),
    merged: merges.some(({ length }) => length > 0),
    sheetName: (name) => known.get(name) ?? (name === undefined ? '' : nameAsIs(name)),
  };
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Names that Excel accepts, all different. */
function freeNames(names: readonly (string | undefined)[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = (name ?? '').replace(/[*?:\\/[\]]/g, ' ').replace(/^[\s']+|[\s']+$/g, '');
    const stem = clean.slice(0, 25).trim() || 'Data';
    let free = stem;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Wider cells are titles, which hold for nobody below. */
const WIDEST = 256;

/** The ranges that Excel takes: inside a sheet, none over another. */
function apart(merges: readonly MergedRange[]): readonly MergedRange[] {
  const ends = new Map<number, number>();
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left || a.bottom - b.bottom);
  return sorted.filter(({ top, left, bottom, right }) => {
    if (bottom > DEFAULT_LIMITS.rows || right > DEFAULT_LIMITS.columns || right - left >= WIDEST)
      return false;
    for (let column = left; column <= right; column++) if ((ends.get(column) ?? 0) >= top) return false;
    for (let column = left; column <= right; column++) ends.set(column, bottom);
    return true;
  });
}

const mergeXml = ({ top, left, bottom, right }: MergedRange): string =>
  `<mergeCell ref="${columnLetter(left)}${top}:${columnLetter(right)}${bottom}"/>`;

async function* sheetPieces(
  sheet: SheetSource,
  style: number,
  merges: readonly MergedRange[],
): AsyncGenerator<Buffer, void, undefined> {
  yield Buffer.from(
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/>` +
      `<cols><col min="1" max="60" width="20" style="${style}" customWidth="1"/></cols><sheetData>`,
  );
  for await (const batch of sheet.rows())
    yield Buffer.from(batch.map((row) => rowXml(row, style)).join(''), 'latin1');
  const merged = merges.length > 0 ? `<mergeCells>${merges.map(mergeXml).join('')}</mergeCells>` : '';
  yield Buffer.from(`</sheetData>${merged}</worksheet>`);
}

/** A day as villages write it, and as SIPP wants it: the year-first form of `cellText` is for programs. */
const shownText = (cell: Cell): string =>
  typeof cell === 'object' && cell.date !== undefined ? formatDmy(cell.date) : cellText(cell);

function rowXml({ row, cells, hidden }: SheetRow, style: number): string {
  const filled = cells.map((cell, index) => {
    const content = shownText(cell);
    if (content === '') return '';
    const head = `<c r="${columnLetter(index + 1)}${row}" s="${style}" t="inlineStr">`;
    return `${head}<is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
  });
  return `<row r="${row}"${hidden ? ' hidden="1"' : ''}>${filled.join('')}</row>`;
}

/** Everything around the sheets. */
function frame(names: readonly string[], text: (name: string, content: string) => PackedPart): PackedPart[] {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const overrides = names.map((_, index) => override(sheetPart(index), 'worksheet'));
  const targets = names.map((_, index): [string, string] => ['worksheet', `/${sheetPart(index)}`]);
  return [
    text(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}` +
        `${override('xl/styles.xml', 'styles')}${overrides.join('')}</Types>`,
    ),
    text('_rels/.rels', relations([['officeDocument', '/xl/workbook.xml']])),
    text(
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    text('xl/_rels/workbook.xml.rels', relations([...targets, ['styles', '/xl/styles.xml']])),
  ];
}

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
