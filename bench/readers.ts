import { createReadStream, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBook } from '../src/io/machine/open-book.ts';
import { duckdbChecks, zodChecks } from './like-checks.ts';
import { floorXlsx } from './read-floor.ts';

export type Reader =
  | 'ours'
  | 'enroll'
  | 'floor'
  | 'exceljs-stream'
  | 'read-excel-file'
  | 'hucre'
  | 'csv-parse'
  | 'csv-parse + zod'
  | 'DuckDB checks';

/** Each reads every cell of the files and says how many rows there were. */
export const readers: Readonly<Record<Reader, (paths: readonly string[]) => Promise<number>>> = {
  ours: (paths) => readOnly(paths),
  enroll: (paths) => validated(paths),
  'csv-parse + zod': zodChecks,
  'DuckDB checks': duckdbChecks,
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

/** The policy that the command line is given; written by whoever starts it. */
export const READ_POLICY: string = join(tmpdir(), 'enroll-bench', 'read-policy.yaml');

/** The program as it is shipped and as a user runs it, with a policy: reading, every check, the report. */
async function validated(paths: readonly string[]): Promise<number> {
  const { main } = (await import(pathToFileURL(resolve('dist/main.js')).href)) as {
    main(argv: readonly string[]): Promise<number>;
  };
  const report = join(tmpdir(), 'enroll-bench', `read-${process.pid}.json`);
  const asked = ['--policy', READ_POLICY, '--as-of', '2026-03-01', '--format', 'json', '-o', report];
  const code = await main(['validate', ...paths, ...asked, '--quiet']);
  if (code > 1) throw new Error(`enroll gave ${code}`);
  const { totals } = JSON.parse(readFileSync(report, 'utf8')) as { totals: { read: number } };
  rmSync(report);
  return totals.read;
}
