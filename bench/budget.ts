import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDistrict, POLICY, POSTS } from './make-district.ts';
import { peakMegabytes } from './peak.ts';

/**
 * `enroll budget` from CSV to JSON, checks, law and charging included, beside DuckDB, which adds up the same CSV by
 * village, category, fund and month with the rates typed into its SQL. Whole processes in turn; ratios within a round.
 * Every cell of the two results must agree to the rupiah. `--large` adds a million workers, `--pairs N` the rounds.
 */
export async function budget(args: readonly string[], entry: string): Promise<void> {
  if (args[0] === '--child') return child(args.slice(1));
  const at = args.indexOf('--pairs');
  const pairs = at < 0 ? 5 : Number(args[at + 1]);
  machine();
  writeFileSync(POLICY_FILE, POLICY);
  compare(entry, await makeDistrict(100_000, 300), 100_000, pairs);
  if (args.includes('--large')) compare(entry, await makeDistrict(1_000_000, 8_000), 1_000_000, 1);
}

const FOLDER = join(tmpdir(), 'enroll-bench');
export const POLICY_FILE: string = join(FOLDER, 'budget-policy.yaml');
export const OURS: string = join(FOLDER, 'budget-ours.json');
const THEIRS = join(FOLDER, 'budget-duckdb.json');
/** What DuckDB may be faster by. */
const LIMIT = 8;

export function machine(): void {
  const { version } = JSON.parse(readFileSync('node_modules/@duckdb/node-api/package.json', 'utf8')) as {
    version: string;
  };
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB`);
  console.log(`@duckdb/node-api ${version}, all processors`);
}

export interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function compare(entry: string, path: string, workers: number, rounds: number): void {
  const argv = ['budget', path, '--policy', POLICY_FILE, '--year', '2026', '--format', 'json', '-o', OURS];
  const runs = Array.from({ length: rounds }, () => ({
    ours: measure(entry, ['enroll', ...argv, '--force']),
    theirs: measure(entry, ['duckdb', path, 'month']),
  }));
  console.log(`\n${workers.toLocaleString('en')} workers: ${rounds} rounds, median of whole processes`);
  print(
    'enroll',
    runs.map(({ ours }) => ours),
    workers,
  );
  print(
    'DuckDB',
    runs.map(({ theirs }) => theirs),
    workers,
  );
  const ratio = median(runs.map(({ ours, theirs }) => ours.seconds / theirs.seconds));
  console.log(`  ${ratio.toFixed(2)} × DuckDB (at most ${LIMIT} at 100,000)`);
  console.log(`  ${agreement(true)}`);
}

function print(name: string, runs: readonly Run[], workers: number): void {
  const seconds = median(runs.map((run) => run.seconds));
  const memory = Math.max(...runs.map((run) => run.megabytes));
  const each = ((seconds * 1e6) / workers).toFixed(1);
  console.log(
    `  ${name} ${seconds.toFixed(2).padStart(7)} s ${each.padStart(6)} µs a worker ${String(memory).padStart(6)} MB`,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One contestant in a process of its own. */
export function measure(entry: string, args: readonly string[]): Run {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'budget', '--child', ...args], {
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args[0]} gave ${status}: ${stderr}`);
  return { seconds, megabytes: Number(stdout.trim()) };
}

async function child([name, ...rest]: readonly string[]): Promise<void> {
  process.exitCode =
    name === 'duckdb' ? await duckdb(rest[0] ?? '', rest[1] === 'month') : await enroll(rest);
  console.log(peakMegabytes());
}

/** The program as it is shipped. */
async function enroll(argv: readonly string[]): Promise<number> {
  const { main } = (await import(pathToFileURL(resolve('dist/main.js')).href)) as {
    main(argv: readonly string[]): Promise<number>;
  };
  return main(argv);
}

async function duckdb(path: string, byMonth: boolean): Promise<number> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(sql(path, byMonth));
  connection.closeSync();
  return 0;
}

/**
 * Half up per worker, programme and month, as our program rounds; who begins in the year is charged from that month. What is neither
 * APBN nor APBD pays half of JKK and JKM from April to December 2026 (PP 50/2025 Ps 3, Ps 4(1)).
 */
function sql(path: string, byMonth: boolean): string {
  const posts = POSTS.map(
    ({ name, category, fund, jkk, jkm, flat }) =>
      `('${name}', '${category}', '${fund}', ${jkk}, ${jkm}, ${flat})`,
  );
  return `COPY (
    WITH posts(post, category, fund, jkk, jkm, flat) AS (VALUES ${posts.join(', ')}),
    due AS (
      SELECT "Kecamatan" AS kecamatan, "Desa" AS village, category, fund, "TMT" AS begun,
        CASE WHEN flat THEN jkk + jkm
          ELSE ("Upah" * jkk + 5000) // 10000 + ("Upah" * jkm + 5000) // 10000 END AS amount
      FROM read_csv('${path}', header = true) JOIN posts ON post = "Jabatan"
    )
    SELECT kecamatan, village, category, fund, ${byMonth ? 'of_month' : '0'} AS month,
      sum(CASE WHEN fund = 'BAZNAS' AND of_month >= 4 THEN amount // 2 ELSE amount END)::BIGINT AS amount
    FROM due, range(1, 13) AS months(of_month)
    WHERE begun < make_date(2026, of_month::INTEGER, 1) + INTERVAL 1 MONTH
    GROUP BY ALL ORDER BY ALL
  ) TO '${THEIRS}' (FORMAT json, ARRAY true)`;
}

type Cells = Map<string, number>;

interface OursRow {
  readonly kecamatan: string;
  readonly village: string;
  readonly category: string;
  readonly fund: string;
  readonly months: Readonly<Record<string, number>>;
}

/** Cells of a month each, or of the year. */
function readOurs(byMonth: boolean): Cells {
  const { rows } = JSON.parse(readFileSync(OURS, 'utf8')) as { rows: readonly OursRow[] };
  const cells: Cells = new Map();
  for (const { kecamatan, village, category, fund, months } of rows) {
    for (const [month, amount] of Object.entries(months)) {
      if (amount === 0) continue;
      const key = [kecamatan, village, category, fund, byMonth ? Number(month.slice(5)) : 0].join('|');
      cells.set(key, (cells.get(key) ?? 0) + amount);
    }
  }
  return cells;
}

function readTheirs(): Cells {
  const rows = JSON.parse(readFileSync(THEIRS, 'utf8')) as readonly (Omit<OursRow, 'months'> & {
    readonly month: number;
    readonly amount: number;
  })[];
  return new Map(
    rows.map(({ kecamatan, village, category, fund, month, amount }) => [
      [kecamatan, village, category, fund, month].join('|'),
      Number(amount),
    ]),
  );
}

/** Of the two results that were written last. @throws Error naming the first cell in which they differ. */
export function agreement(byMonth: boolean): string {
  const [ours, theirs] = [readOurs(byMonth), readTheirs()];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    if (ours.get(key) !== theirs.get(key))
      throw new Error(`${key}: enroll ${ours.get(key)}, DuckDB ${theirs.get(key)}`);
  }
  const total = [...ours.values()].reduce((sum, amount) => sum + amount, 0);
  return `all ${ours.size.toLocaleString('en')} cells agree to the rupiah: Rp${total.toLocaleString('id-ID')}`;
}
