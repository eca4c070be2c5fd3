import type { Book } from '../domain/cell.ts';
import { type ForeignKind, UnreadableFile } from '../domain/unreadable.ts';
import { type ByteSource, wholeFile } from './bytes.ts';
import { type Limits, megabytes } from './limits.ts';
import { countXlsbCells } from './other/raw-cells.ts';
import { openXlsx } from './xlsx/open.ts';
import { workbookPart } from './xlsx/workbook.ts';
import { readDirectory, type ZipDirectory } from './zip/directory.ts';
import { partBytes, verifyPart } from './zip/part.ts';

/** A zip archive: an .xlsx, or something else that office programs pack. */
export async function openZip(source: ByteSource, limits: Limits): Promise<Book> {
  const parts = await readDirectory(source, limits);
  if (parts.has('content.xml') && (await isOds(source, parts))) {
    return (await import('./other/ods.ts')).openOds({ source, parts }, limits);
  }
  const workbook = await workbookPart({ source, parts });
  if (workbook?.endsWith('.bin')) return openXlsb(source, parts, limits);
  if (workbook !== undefined && isSpreadsheet(workbook)) return openXlsx(source, parts, workbook, limits);
  throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what: foreignKind(parts) } });
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

async function isOds(source: ByteSource, parts: ZipDirectory): Promise<boolean> {
  const type = parts.get('mimetype');
  return type === undefined || (await partBytes(source, type)).toString('latin1').startsWith(ODS);
}

const XLSB_BYTES = 256 * 1024 * 1024;

/** The library behind checks neither size nor checksum, so every part is unpacked once before it may. */
async function openXlsb(source: ByteSource, parts: ZipDirectory, limits: Limits): Promise<Book> {
  const size = [...parts.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (size > XLSB_BYTES) {
    throw new UnreadableFile(source.file, {
      reason: 'too-large',
      args: { megabytes: megabytes(XLSB_BYTES) },
    });
  }
  let cells = 0;
  for (const [name, entry] of parts) {
    if (/worksheets\/[^/]*\.bin$/.test(name)) cells += countXlsbCells(await partBytes(source, entry));
    else await verifyPart(source, entry);
  }
  const { openSheetJs } = await import('./other/sheetjs.ts');
  return openSheetJs(source, await wholeFile(source), 'xlsb', cells, limits);
}

function isSpreadsheet(part: string): boolean {
  return part.endsWith('.xml') && !/(^|\/)(word|ppt)\//i.test(part);
}

const TELLTALE: readonly (readonly [ForeignKind, RegExp])[] = [
  ['word', /^word\//],
  ['presentation', /^ppt\//],
  ['numbers', /\.iwa$/],
];

function foreignKind(parts: ZipDirectory): ForeignKind {
  const names = [...parts.keys()];
  return TELLTALE.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? 'archive';
}
