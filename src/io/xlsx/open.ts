import type { Book, SheetSource } from '../../domain/cell.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { normalName, type ZipDirectory } from '../zip/directory.ts';
import type { OfficePackage } from './package.ts';
import { sheetRows } from './sheet-rows.ts';
import { readStringTable } from './string-table.ts';
import { readCellStyles } from './styles.ts';
import { CellValues } from './values.ts';
import { readWorkbook, type WorkbookInfo } from './workbook.ts';

/** Unpacked: a district's roster has some 12,000 rows at most, of a thousand bytes and more each. */
const LONG_BYTES = 16 * 2 ** 20;

/** An .xlsx or .xlsm. Only the list of sheets is read now; strings and styles with the first row. */
export async function openXlsx(
  source: ByteSource,
  parts: ZipDirectory,
  workbook: string,
  limits: Limits,
  careful: boolean,
): Promise<Book> {
  const pack: OfficePackage = { source, parts };
  // Few workbooks have any: the others neither load their reader nor look for the part of each sheet.
  const commented = [...parts.keys()].some((name) => /comment|note/i.test(name));
  const info = await readWorkbook(pack, workbook, limits.sheets);
  let shared: Promise<CellValues> | undefined;
  const values = (): Promise<CellValues> => {
    shared ??= readValues(pack, info, limits, careful);
    return shared;
  };
  const sheets = info.sheets.map(
    (sheet): SheetSource => ({
      name: sheet.name,
      hidden: sheet.hidden,
      long: (parts.get(normalName(sheet.part))?.size ?? 0) > LONG_BYTES,
      async *rows() {
        yield* sheetRows({ pack, sheet, values: await values(), limits, careful });
      },
      async hiddenColumns() {
        const { hiddenColumns } = await import('./hidden-columns.ts');
        return hiddenColumns(pack, sheet.part);
      },
      ...(commented && {
        async comments() {
          const { commentsOf } = await import('./comments.ts');
          return commentsOf(pack, sheet.part);
        },
      }),
      async merges() {
        const { mergedRanges } = await import('./merges.ts');
        return mergedRanges({ pack, part: sheet.part, limits, careful });
      },
    }),
  );
  return {
    file: source.file,
    kind: 'xlsx',
    sheets,
    sha256: () => sha256Of(source),
    close: async () => {
      shared = undefined;
    },
  };
}

async function readValues(
  pack: OfficePackage,
  info: WorkbookInfo,
  limits: Limits,
  careful: boolean,
): Promise<CellValues> {
  const { dates, struck } = await readCellStyles(pack, info.styles);
  const { texts, strikes } = await readStringTable(pack, info.strings, limits, careful);
  return new CellValues(texts, dates, info.date1904, { styles: struck, texts: strikes });
}
