import { writeFileSync } from 'node:fs';
import { agreement, machine, measure, OURS, POLICY_FILE } from './budget.ts';
import { makeNation, POLICY } from './make-district.ts';

const WORKERS = 15_000_000;
const VILLAGES = 75_000;
/** As many as the country has regencies; each file is the roster of one. */
const FILES = 500;
/** What the whole may take. */
const MOST_MEGABYTES = 1024;

/**
 * `enroll budget` over a whole country in one run, from CSV to JSON, beside DuckDB, which adds up the same files. Every village, category
 * and fund of the year must agree to the rupiah. `--workers N` makes it smaller, with as many people a village. The files stay under the
 * temporary folder: 2.6 GB for all.
 */
export async function nation(args: readonly string[], entry: string): Promise<void> {
  const at = args.indexOf('--workers');
  const workers = at < 0 ? WORKERS : Number(args[at + 1]);
  const villages = Math.max(FILES, Math.round((workers * VILLAGES) / WORKERS));
  machine();
  writeFileSync(POLICY_FILE, POLICY);
  const folder = await makeNation(workers, villages, FILES);
  const budget = [
    'budget',
    folder,
    '--policy',
    POLICY_FILE,
    '--year',
    '2026',
    '--format',
    'json',
    '-o',
    OURS,
  ];
  console.log(
    `\n${workers.toLocaleString('en')} workers, ${villages.toLocaleString('en')} villages, ${FILES} files`,
  );
  const ours = measure(entry, ['enroll', ...budget, '--force']);
  const minutes = (ours.seconds / 60).toFixed(1);
  const each = ((ours.seconds * 1e6) / workers).toFixed(1);
  console.log(
    `  enroll ${minutes} minutes, ${each} µs a worker, ${ours.megabytes} MB (at most ${MOST_MEGABYTES})`,
  );
  const theirs = measure(entry, ['duckdb', `${folder}/*.csv`, 'year']);
  console.log(`  DuckDB ${theirs.seconds.toFixed(1)} s, ${theirs.megabytes} MB, all processors`);
  console.log(`  ${agreement(false)}`);
}
