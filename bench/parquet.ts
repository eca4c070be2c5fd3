import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDistrict, POLICY } from './make-district.ts';
import { peakMegabytes } from './peak.ts';

/** Two programmes of twelve months each: a million lines and some. */
const WORKERS = 44_000;
const VILLAGES = 130;

/**
 * `enroll premium --year` as Parquet, a line a worker, month, programme, payer and fund, read by DuckDB: as many lines as the CSV
 * of the same run has, and every sum by village, category, fund, month and programme the same to the rupiah. Exit code 1 else.
 * Another number of workers may be given.
 */
export async function parquet(args: readonly string[], entry: string): Promise<void> {
  if (args[0] === '--child') return child(args.slice(1));
  const workers = Number(args[0] ?? WORKERS);
  const path = await makeDistrict(workers, VILLAGES);
  const folder = join(tmpdir(), 'enroll-bench');
  const policy = join(folder, 'parquet-policy.yaml');
  writeFileSync(policy, POLICY);
  const [columns, lines] = ['parquet', 'csv'].map((format) => {
    const file = join(folder, `premium-${workers}.${format}`);
    const words = ['premium', path, '--policy', policy, '--year', '2026', '--format', format, '-o', file];
    const start = process.hrtime.bigint();
    const ran = spawnSync(process.execPath, [entry, 'parquet', '--child', ...words, '--force'], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`enroll ended with ${ran.status}: ${ran.stderr}`);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const size = (statSync(file).size / 1e6).toFixed(1);
    console.log(
      `${format.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${ran.stdout.trim()} MB at most  file ${size} MB`,
    );
    return file;
  }) as [string, string];
  const differ = await differences(columns, lines);
  console.log(differ === 0 ? 'every sum is the same to the rupiah' : `${differ} sums differ`);
  process.exitCode = differ === 0 ? 0 : 1;
}

const KEY = 'village, category, fund, month, programme';

/** How many groups of the two files have another sum, another number of lines, or are in one of them only. */
async function differences(columns: string, lines: string): Promise<number> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql: string): Promise<string[][]> =>
    (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(String));
  const sums = (from: string, month: string): string =>
    `SELECT village, category, fund, ${month} AS month, programme, sum(amount)::BIGINT AS amount, count(*) AS n FROM ${from} GROUP BY ALL`;
  const csv = `read_csv('${lines}', header = true, all_varchar = true)`;
  await connection.run(`CREATE TABLE ours AS ${sums(`'${columns}'`, "strftime(month, '%Y-%m')")}`);
  await connection.run(
    `CREATE TABLE theirs AS ${sums(`(SELECT * REPLACE (amount::BIGINT AS amount) FROM ${csv})`, 'month')}`,
  );
  const [[count, total, groups] = []] = await ask('SELECT sum(n), sum(amount), count(*) FROM ours');
  console.log(`DuckDB reads ${count} lines, Rp${total}, in ${groups} groups`);
  const compared = `SELECT count(*) FROM ours FULL JOIN theirs USING (${KEY})
    WHERE ours.amount IS DISTINCT FROM theirs.amount OR ours.n IS DISTINCT FROM theirs.n`;
  const [[differ] = []] = await ask(compared);
  connection.closeSync();
  return Number(differ);
}

/** The program as it is shipped. */
async function child(argv: readonly string[]): Promise<void> {
  const { main } = (await import(pathToFileURL(resolve('dist/main.js')).href)) as {
    main(argv: readonly string[]): Promise<number>;
  };
  process.exitCode = await main(argv);
  console.log(peakMegabytes());
}
