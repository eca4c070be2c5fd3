import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { makeRoster, makeVillages, type Shape } from './make-roster.ts';
import { peakMegabytes } from './peak.ts';
import { type Reader, readers } from './readers.ts';

/**
 * Reading as whole processes, each contestant in turn with ours, so that the ratios hold on a machine whose speed
 * drifts. `--large` adds a million rows, `--pairs N` sets the number of pairs.
 */
export async function read(args: readonly string[], entry: string): Promise<void> {
  program = entry;
  if (args[0] === '--child') return child(args[1] ?? '', args.slice(2));
  const at = args.indexOf('--pairs');
  const pairs = at < 0 ? 5 : Number(args[at + 1]);
  machine();
  await compare('100,000 rows × 14, shared strings', await makeRoster(100_000, 'sst'), pairs, XLSX);
  await compare('100,000 rows × 14, inline strings', await makeRoster(100_000, 'inline'), pairs, XLSX);
  await compare('100,000 rows × 14, CSV', await makeRoster(100_000, 'csv'), pairs, CSV);
  await villages(pairs);
  if (!args.includes('--large')) return;
  for (const shape of ['sst', 'inline'] satisfies Shape[]) {
    await compare(`1,000,000 rows × 14, ${shape}`, await makeRoster(1_000_000, shape), 1, [
      'ours',
      'ours+validate',
      'floor',
    ]);
  }
  await compare('1,000,000 rows × 14, CSV', await makeRoster(1_000_000, 'csv'), 1, CSV);
}

/** This very program, bundled: each measurement is a new process of it. */
let program = '';

const XLSX: readonly Reader[] = [
  'ours+validate',
  'ours',
  'floor',
  'exceljs-stream',
  'read-excel-file',
  'hucre',
];
const CSV: readonly Reader[] = ['ours+validate', 'ours', 'csv-parse'];

function machine(): void {
  const packages = ['exceljs', 'read-excel-file', 'hucre', 'csv-parse', 'saxes'].map((name) => {
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
  readonly megabytes: number;
}

/** Every reader once in each round; ratios are taken within a round. */
async function compare(title: string, path: string, rounds: number, names: readonly Reader[]): Promise<void> {
  console.log(`\n${title}: ${rounds} rounds, median of whole processes`);
  const runs = Array.from({ length: rounds }, () => names.map((name) => measure(name, [path])));
  print(names, runs);
}

/** 300 files of 100 rows against one file of 30,000. */
async function villages(rounds: number): Promise<void> {
  const many = await makeVillages(300, 100);
  const one = [await makeRoster(30_000, 'sst')];
  console.log(`\n300 files × 100 rows against 30,000 rows in one: ${rounds} rounds`);
  const ratios = Array.from({ length: rounds }, () => {
    return measure('ours+validate', many).seconds / measure('ours+validate', one).seconds;
  });
  console.log(`  ${median(ratios).toFixed(2)} × the one file (at most 2)`);
}

function print(names: readonly string[], runs: readonly (readonly Run[])[]): void {
  const base = names.indexOf('floor') >= 0 ? 'floor' : names.includes('csv-parse') ? 'csv-parse' : 'ours';
  const of = (name: string): readonly Run[] => runs.map((round) => round[names.indexOf(name)] as Run);
  for (const name of names) {
    const ratio = median(of(name).map((run, i) => run.seconds / (of(base)[i]?.seconds ?? Number.NaN)));
    const seconds = median(of(name).map((run) => run.seconds));
    const memory = Math.max(...of(name).map((run) => run.megabytes));
    console.log(
      `  ${name.padEnd(16)} ${seconds.toFixed(2).padStart(7)} s ${String(memory).padStart(6)} MB  ${ratio.toFixed(2).padStart(6)} × ${base}`,
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
  return { seconds, megabytes: Number(stdout.trim()) };
}

async function child(name: string, paths: readonly string[]): Promise<void> {
  const rows = await readers[name as Reader](paths);
  if (rows < 100) throw new Error(`${name} read only ${rows} rows`);
  console.log(peakMegabytes());
}
