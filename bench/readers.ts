import { createReadStream } from 'node:fs';
import { CHECK_CODES } from '../src/checks/engine/registry.ts';
import { startChecks } from '../src/checks/engine/run.ts';
import { calendarDate } from '../src/domain/date.ts';
import { sourceName, sourceNameIfAny } from '../src/domain/source-name.ts';
import { openBook } from '../src/io/machine/open-book.ts';
import { nationalPolicy } from '../src/policy/resolve.ts';
import { readSheet } from '../src/roster/read-sheet.ts';
import { rosterTools } from '../src/roster/tools.ts';
import { floorXlsx } from './read-floor.ts';

export type Reader =
  | 'ours'
  | 'ours+validate'
  | 'floor'
  | 'exceljs-stream'
  | 'read-excel-file'
  | 'hucre'
  | 'csv-parse';

/** Each reads every cell of the files and says how many rows there were. */
export const readers: Readonly<Record<Reader, (paths: readonly string[]) => Promise<number>>> = {
  ours: (paths) => readOnly(paths),
  'ours+validate': (paths) => readAndValidate(paths),
  async floor(paths) {
    let rows = 0;
    for (const path of paths) await floorXlsx(path, () => rows++);
    return rows;
  },
  async 'exceljs-stream'(paths) {
    const { default: ExcelJS } = await import('exceljs');
    let rows = 0;
    for (const path of paths) {
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(path, {
        sharedStrings: 'cache',
        styles: 'cache',
        worksheets: 'emit',
        hyperlinks: 'ignore',
        entries: 'ignore',
      });
      for await (const sheet of reader)
        for await (const row of sheet) rows += Array.isArray(row.values) ? 1 : 0;
    }
    return rows;
  },
  async 'read-excel-file'(paths) {
    const { readSheet: readRows } = await import('read-excel-file/node');
    let rows = 0;
    for (const path of paths) rows += (await readRows(path)).length;
    return rows;
  },
  async hucre(paths) {
    const { readFileSync } = await import('node:fs');
    const { readXlsx } = await import('hucre/xlsx');
    let rows = 0;
    for (const path of paths) rows += (await readXlsx(readFileSync(path))).sheets[0]?.rows.length ?? 0;
    return rows;
  },
  async 'csv-parse'(paths) {
    const { parse } = await import('csv-parse');
    let rows = 0;
    for (const path of paths) {
      const parser = createReadStream(path).pipe(
        parse({ record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }),
      );
      for await (const record of parser) rows += Array.isArray(record) ? 1 : 0;
    }
    return rows;
  },
};

async function readOnly(paths: readonly string[]): Promise<number> {
  let rows = 0;
  for (const path of paths) {
    const book = await openBook(path);
    for (const sheet of book.sheets) for await (const batch of sheet.rows()) rows += batch.length;
    await book.close();
  }
  return rows;
}

/** As `enroll validate` does it: rows to workers, every check on each, under the national defaults. */
async function readAndValidate(paths: readonly string[]): Promise<number> {
  const policy = nationalPolicy();
  const asOf = calendarDate(2026, 3, 1);
  if (asOf === undefined) throw new RangeError('no such day');
  let findings = 0;
  let rows = 0;
  const tools = rosterTools(policy.known);
  const checks = startChecks(CHECK_CODES, { policy, asOf }, () => findings++);
  for (const path of paths) {
    const book = await openBook(path);
    for (const sheet of book.sheets) {
      const reading = await readSheet(sheet, { file: sourceName(book.file), policy, asOf, tools });
      checks.sheet({
        place: { file: sourceName(book.file), sheet: sourceNameIfAny(sheet.name) },
        layout: reading.layout,
        searched: reading.searched,
      });
      for await (const batch of reading.rows()) {
        for (const item of batch) {
          rows++;
          if (item.kind === 'worker') checks.row(item.row);
          else checks.skipped(item.skipped, item.place);
        }
      }
    }
  }
  checks.end();
  if (process.env.ENROLL_BENCH_TALK) console.error(`${findings} findings`);
  return rows;
}
