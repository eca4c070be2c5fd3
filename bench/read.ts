import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { POLICY } from './make-district.ts';
import { makeRoster, makeVillages, type Shape } from './make-roster.ts';
import { peakMegabytes } from './peak.ts';
import { READ_POLICY, type Reader, readers } from './readers.ts';

/**
 * `enroll validate` as a user runs it, with a policy, and bare readers, as whole processes in turn, so that ratios hold on a machine
 * whose speed drifts. Ratios are of processor time, ours of all threads. `--pairs N` sets the rounds, `--growth` measures rows from
 * a thousand and files from one instead, to a million and, with `--large`, to 8,000.
 */
export async function read(args: readonly string[], entry: string): Promise<void> {
  program = entry;
  if (args[0] === '--child') return child(args[1] ?? '', args.slice(2));
  const at = args.indexOf('--pairs');
  const rounds = at < 0 ? 5 : Number(args[at + 1]);
  machine();
  mkdirSync(dirname(READ_POLICY), { recursive: true });
  writeFileSync(READ_POLICY, POLICY);
  if (args.includes('--growth')) return growth(args.includes('--large'));
  const rows = 100_000;
  await compare('100,000 rows × 14, shared strings', await makeRoster(rows, 'sst'), rounds, XLSX);
  await compare('100,000 rows × 14, inline strings', await makeRoster(rows, 'inline'), rounds, XLSX);
  await compare('100,000 rows × 14, CSV', await makeRoster(rows, 'csv'), rounds, CSV);
  await compare('the same, one NIK twice', await makeRoster(rows, 'csv-twice'), rounds, [
    'enroll',
    'csv-parse',
  ]);
  await villages(rounds);
}

/** This very program, bundled: each measurement is a new process of it. */
let program = '';

const XLSX: readonly Reader[] = ['enroll', 'ours', 'floor', 'exceljs-stream', 'read-excel-file', 'hucre'];
const CSV: readonly Reader[] = ['enroll', 'ours', 'csv-parse', 'csv-parse + zod', 'DuckDB checks'];

/** Processor time a row, which should stay what it is. */
async function growth(large: boolean): Promise<void> {
  console.log('\nrows of one file, without what an empty list costs: µs of processor a row');
  const empty = measure('enroll', [await makeRoster(100, 'csv')]);
  for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
    for (const shape of ['csv', 'sst'] satisfies Shape[]) {
      const run = measure('enroll', [await makeRoster(rows, shape)]);
      const each = (((run.cpu - empty.cpu) * 1e6) / rows).toFixed(1);
      console.log(
        `  ${rows.toLocaleString('en').padStart(9)} ${shape.padEnd(4)} ${each.padStart(7)} µs ${String(run.megabytes).padStart(6)} MB`,
      );
    }
  }
  console.log('\nfiles of 100 rows: ms of processor a file');
  for (const files of [1, 10, 100, 330, 1_000, ...(large ? [3_000, 8_000] : [])]) {
    const run = measure('enroll', await makeVillages(files, 100));
    const each = ((run.cpu * 1e3) / files).toFixed(1);
    console.log(
      `  ${files.toLocaleString('en').padStart(9)} ${each.padStart(7)} ms ${String(run.megabytes).padStart(6)} MB`,
    );
  }
}

function machine(): void {
  const packages = [
    'exceljs',
    'read-excel-file',
    'hucre',
    'csv-parse',
    'saxes',
    'zod',
    '@duckdb/node-api',
  ].map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB\n${packages.join(', ')}`,
  );
}

interface Run {
  readonly seconds: number;
  /** Seconds of all processors. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Every reader once in each round; ratios are taken within a round. */
async function compare(title: string, path: string, rounds: number, names: readonly Reader[]): Promise<void> {
  console.log(`\n${title}: ${rounds} rounds, median of whole processes`);
  const runs = Array.from({ length: rounds }, () => names.map((name) => measure(name, [path])));
  print(names, runs);
}

/** 330 files of 100 rows against one file of 33,000. */
async function villages(rounds: number): Promise<void> {
  const many = await makeVillages(330, 100);
  const one = [await makeRoster(33_000, 'sst')];
  console.log(`\n330 files × 100 rows against 33,000 rows in one: ${rounds} rounds`);
  const ratios = Array.from(
    { length: rounds },
    () => measure('enroll', many).cpu / measure('enroll', one).cpu,
  );
  console.log(`  ${median(ratios).toFixed(2)} × the one file (at most 1.2)`);
}

function print(names: readonly string[], runs: readonly (readonly Run[])[]): void {
  const base = names.indexOf('floor') >= 0 ? 'floor' : names.includes('csv-parse') ? 'csv-parse' : 'ours';
  const of = (name: string): readonly Run[] => runs.map((round) => round[names.indexOf(name)] as Run);
  for (const name of names) {
    const ratio = median(of(name).map((run, i) => run.cpu / (of(base)[i]?.cpu ?? Number.NaN)));
    const seconds = median(of(name).map((run) => run.seconds));
    const cpu = median(of(name).map((run) => run.cpu));
    const memory = Math.max(...of(name).map((run) => run.megabytes));
    console.log(
      `  ${name.padEnd(16)} ${cpu.toFixed(2).padStart(7)} s of processor ${seconds.toFixed(2).padStart(7)} s ${String(memory).padStart(6)} MB  ${ratio.toFixed(2).padStart(6)} × ${base}`,
    );
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function measure(reader: string, paths: readonly string[]): Run {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'read', '--child', reader, ...paths],
    { encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${reader} gave ${status}: ${stderr}`);
  return { seconds, ...(JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Omit<Run, 'seconds'>) };
}

async function child(name: string, paths: readonly string[]): Promise<void> {
  const rows = await readers[name as Reader](paths);
  if (rows < 100) throw new Error(`${name} read only ${rows} rows`);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, megabytes: peakMegabytes() }));
}
