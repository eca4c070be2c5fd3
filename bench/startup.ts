import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Start-up as whole processes, paired with a bare `node -e 0` in turn: ratios, since a machine's speed drifts. */
const RUNS = 21;
const BARE = ['-e', '0'];
const COMMANDS: readonly (readonly [name: string, limit: number, argv: readonly string[]])[] = [
  ['enroll --version', 1.7, ['bin/enroll.js', '--version']],
  [
    'enroll validate, CSV of 10 rows',
    2.5,
    ['bin/enroll.js', 'validate', 'fixtures/bench/ten-rows.csv', '--as-of', '2026-11-01'],
  ],
];

export function startup(): void {
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${RUNS} pairs each\n`);
  for (const [name, limit, argv] of COMMANDS) {
    const ratios = Array.from({ length: RUNS }, () => seconds(argv) / seconds(BARE)).sort((a, b) => a - b);
    const median = ratios[Math.floor(RUNS / 2)] ?? Number.NaN;
    console.log(
      `${name}: ${median.toFixed(2)} × node -e 0 (at most ${limit}; min ${ratios[0]?.toFixed(2)}, max ${ratios.at(-1)?.toFixed(2)})`,
    );
  }
}

function seconds(argv: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${argv.join(' ')} gave ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
