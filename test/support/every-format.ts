import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { makeZip } from '../io/make-zip.ts';

/** A cell of a sheet that is written in every format. */
export type Typed =
  | string
  | { readonly number: string }
  /** A day in ISO form, with a time where it has one. */
  | { readonly day: string }
  | { readonly error: string };

export interface Sheet {
  readonly rows: readonly (readonly (Typed | undefined)[])[];
  /** From 1. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** `A1:C1`. */
  readonly merge?: string;
}

const serialOf = (day: string): number =>
  Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569 + timeOf(day);
function timeOf(day: string): number {
  const [hours = 0, minutes = 0] = day.slice(11).split(':').map(Number);
  return day.length > 10 ? (hours * 60 + minutes) / 1440 : 0;
}

/** What a page or a CSV shows of a cell. */
function shown(cell: Typed | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  if ('number' in cell) return cell.number;
  if ('error' in cell) return cell.error;
  const [year, month, day] = cell.day.slice(0, 10).split('-');
  return `${day}-${month}-${year}${cell.day.length > 10 ? ` ${cell.day.slice(11)}` : ''}`;
}

const isHidden = (set: ReadonlySet<number> | undefined, at: number): boolean => set?.has(at) === true;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How many columns the merge of the first row takes. */
function mergeWidth(merge: string | undefined): number {
  const [, from = '', to = ''] = /^([A-Z])\d+:([A-Z])\d+$/.exec(merge ?? '') ?? [];
  return from === '' ? 1 : to.charCodeAt(0) - from.charCodeAt(0) + 1;
}

async function xlsx({ rows, hiddenRows, hiddenColumns, merge }: Sheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell === undefined) return;
      const place = sheet.getCell(r + 1, c + 1);
      if (typeof cell === 'string') place.value = cell;
      else if ('number' in cell) place.value = Number(cell.number);
      else if ('error' in cell) place.value = { error: cell.error } as ExcelJS.CellErrorValue;
      else {
        place.value = serialOf(cell.day);
        place.numFmt = 'dd-mm-yyyy';
      }
    });
    if (isHidden(hiddenRows, r + 1)) sheet.getRow(r + 1).hidden = true;
  });
  for (const column of hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  if (merge) sheet.mergeCells(merge);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const ERRORS: Readonly<Record<string, number>> = { '#N/A': 42, '#REF!': 23, '#DIV/0!': 7, '#VALUE!': 15 };

function bySheetJs(bookType: BookType) {
  return ({ rows, hiddenRows, hiddenColumns, merge }: Sheet): Buffer => {
    const sheet: WorkSheet = { '!ref': 'A1:Z60' };
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell === undefined) return;
        const place = utils.encode_cell({ r, c });
        if (typeof cell === 'string') sheet[place] = { t: 's', v: cell };
        else if ('number' in cell) sheet[place] = { t: 'n', v: Number(cell.number) };
        else if ('error' in cell) sheet[place] = { t: 'e', v: ERRORS[cell.error] };
        else sheet[place] = { t: 'n', v: serialOf(cell.day), z: 'dd-mm-yyyy' };
      });
    });
    sheet['!rows'] = rows.map((_, r) => ({ hidden: isHidden(hiddenRows, r + 1) }));
    sheet['!cols'] = Array.from({ length: 10 }, (_, c) => ({
      wch: 9,
      hidden: isHidden(hiddenColumns, c + 1),
    }));
    if (merge) sheet['!merges'] = [utils.decode_range(merge)];
    return Buffer.from(write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType }) as Buffer);
  };
}

const ODS_SPACES = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"';

function odsCell(cell: Typed | undefined, span: number): string {
  if (cell === undefined) return '<table:table-cell/>';
  const spanned = span > 1 ? ` table:number-columns-spanned="${span}"` : '';
  const text = `<text:p>${escaped(shown(cell))}</text:p>`;
  const kind =
    typeof cell === 'string'
      ? 'office:value-type="string"'
      : 'number' in cell
        ? `office:value-type="float" office:value="${cell.number}"`
        : 'error' in cell
          ? 'office:value-type="string" office:string-value="" calcext:value-type="error"'
          : `office:value-type="date" office:date-value="${cell.day.replace(' ', 'T')}${cell.day.length > 10 ? ':00' : ''}"`;
  const covered = '<table:covered-table-cell/>'.repeat(Math.max(0, span - 1));
  return `<table:table-cell ${kind}${spanned}>${text}</table:table-cell>${covered}`;
}

function odsTable({ rows, hiddenRows, hiddenColumns, merge }: Sheet): string {
  const columns = Array.from({ length: 12 }, (_, c) =>
    isHidden(hiddenColumns, c + 1)
      ? '<table:table-column table:visibility="collapse"/>'
      : '<table:table-column/>',
  ).join('');
  const lines = rows.map((cells, r) => {
    const width = r === 0 ? mergeWidth(merge) : 1;
    const hidden = isHidden(hiddenRows, r + 1) ? ' table:visibility="collapse"' : '';
    const kept = cells.filter((_, c) => c === 0 || c >= width);
    return `<table:table-row${hidden}>${kept.map((cell, c) => odsCell(cell, c === 0 ? width : 1)).join('')}</table:table-row>`;
  });
  return `<office:body><office:spreadsheet><table:table table:name="Data">${columns}${lines.join('')}</table:table></office:spreadsheet></office:body>`;
}

const fods = (sheet: Sheet): Buffer =>
  Buffer.from(`<office:document ${ODS_SPACES}>${odsTable(sheet)}</office:document>`);

const ods = (sheet: Sheet): Buffer =>
  makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      data: `<office:document-content ${ODS_SPACES}>${odsTable(sheet)}</office:document-content>`,
    },
  ]);

function xml({ rows, hiddenRows, hiddenColumns, merge }: Sheet): Buffer {
  const columns = [...(hiddenColumns ?? [])]
    .map((column) => `<Column ss:Index="${column}" ss:Hidden="1"/>`)
    .join('');
  const cell = (value: Typed | undefined, c: number, across: number): string => {
    if (value === undefined) return '';
    const type =
      typeof value === 'string'
        ? 'String'
        : 'number' in value
          ? 'Number'
          : 'error' in value
            ? 'Error'
            : 'DateTime';
    const text =
      typeof value === 'object' && 'day' in value
        ? `${value.day.slice(0, 10)}T${value.day.slice(11) || '00:00'}:00.000`
        : shown(value);
    const merged = across > 0 ? ` ss:MergeAcross="${across}"` : '';
    return `<Cell ss:Index="${c + 1}"${merged}><Data ss:Type="${type}">${escaped(text)}</Data></Cell>`;
  };
  const lines = rows.map((cells, r) => {
    const hidden = isHidden(hiddenRows, r + 1) ? ' ss:Hidden="1"' : '';
    const made = cells.map((value, c) => cell(value, c, r === 0 && c === 0 ? mergeWidth(merge) - 1 : 0));
    return `<Row${hidden}>${made.join('')}</Row>`;
  });
  return Buffer.from(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Data"><Table>${columns}${lines.join('')}</Table></Worksheet></Workbook>`,
  );
}

function html({ rows, hiddenRows, merge }: Sheet): Buffer {
  const lines = rows.map((cells, r) => {
    const width = r === 0 ? mergeWidth(merge) : 1;
    const kept = cells.filter((_, c) => c === 0 || c >= width);
    const hidden = isHidden(hiddenRows, r + 1) ? ' style="display:none"' : '';
    const made = kept.map(
      (cell, c) => `<td${c === 0 && width > 1 ? ` colspan=${width}` : ''}>${escaped(shown(cell))}</td>`,
    );
    return `<tr${hidden}>${made.join('')}</tr>`;
  });
  return Buffer.from(`<html><body><table>${lines.join('\n')}</table></body></html>`);
}

function csvIn(encode: (text: string) => Buffer, delimiter = ',', end = '\r\n') {
  return ({ rows }: Sheet): Buffer => {
    const field = (cell: Typed | undefined): string => {
      const text = shown(cell);
      return /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return encode(rows.map((cells) => cells.map(field).join(delimiter) + end).join(''));
  };
}

const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

/** Each writer makes a file of one sheet. Of a CSV no row is hidden, and of a page and a CSV no column. */
export const WRITERS: Readonly<Record<string, (sheet: Sheet) => Buffer | Promise<Buffer>>> = {
  '.xlsx': xlsx,
  '.xls': bySheetJs('biff8'),
  '.xlsb': bySheetJs('xlsb'),
  '.ods': ods,
  '.fods': fods,
  '.xml': xml,
  '.html': html,
  '.csv in UTF-8': csvIn((text) => Buffer.from(text)),
  '.csv in UTF-8 with its mark': csvIn((text) => Buffer.from(`\uFEFF${text}`), ';'),
  '.csv in UTF-16 LE': csvIn((text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), '\t'),
  '.csv in UTF-16 BE': csvIn(utf16be, ','),
  '.csv in Windows-1252': csvIn((text) => Buffer.from(text, 'latin1'), ';'),
  '.csv with ends of lines of old Macs': csvIn((text) => Buffer.from(text), ',', '\r'),
};
