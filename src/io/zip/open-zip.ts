import type { Book } from '../../domain/cell.ts';
import { type ForeignKind, UnreadableFile } from '../../domain/unreadable.ts';
import type { ByteSource } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { openXlsx } from '../xlsx/open.ts';
import { workbookPart } from '../xlsx/workbook.ts';
import { readDirectory, type ZipDirectory } from './directory.ts';
import { partBytes } from './part.ts';

/** A zip archive: an .xlsx, or something else that office programs pack. */
export async function openZip(source: ByteSource, limits: Limits, careful: boolean): Promise<Book> {
  const parts = await readDirectory(source, limits);
  if (parts.has('content.xml') && (await isOds(source, parts))) {
    return (await import('../formats/ods.ts')).openOds({ source, parts }, limits);
  }
  const workbook = await workbookPart({ source, parts });
  if (workbook?.endsWith('.bin')) {
    return (await import('../formats/xlsb.ts')).openXlsb({ source, parts }, workbook, limits);
  }
  if (workbook !== undefined && isSpreadsheet(workbook))
    return openXlsx(source, parts, workbook, limits, careful);
  throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what: foreignKind(parts) } });
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

async function isOds(source: ByteSource, parts: ZipDirectory): Promise<boolean> {
  const type = parts.get('mimetype');
  return type === undefined || (await partBytes(source, type)).toString('latin1').startsWith(ODS);
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
