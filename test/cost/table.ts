import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names the file in which each file of tests writes its line. */
export const COSTS = 'ENROLL_TEST_COSTS';
const SHOWN = 40;

/**
 * `npm run test:cost`: which files of tests take the processor, the costliest first. Not how long they take, which depends on what else
 * runs; so it can be asked on a machine that is busy.
 */
export default function setup(): () => void {
  const path = join(mkdtempSync(join(tmpdir(), 'enroll-costs-')), 'costs.tsv');
  writeFileSync(path, '');
  process.env[COSTS] = path;
  return () => print(readFileSync(path, 'utf8').trim().split('\n'));
}

interface Cost {
  readonly path: string;
  readonly numbers: readonly [loading: number, own: number, started: number];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function print(lines: readonly string[]): void {
  const costs = lines.map((line): Cost => {
    const [loading, own, started, path = ''] = line.split('\t');
    return { path, numbers: [Number(loading), Number(own), Number(started)] };
  });
  const row = (numbers: readonly number[], name: string): string =>
    `${[sum(numbers), ...numbers].map((number) => number.toFixed(1).padStart(9)).join('')}  ${name}\n`;
  const all = [0, 1, 2].map((at) => sum(costs.map(({ numbers }) => numbers[at] ?? 0)));
  const costliest = costs.sort((a, b) => sum(b.numbers) - sum(a.numbers)).slice(0, SHOWN);
  process.stdout.write(
    [
      'seconds of processor: in all, loading, in the process of the tests, in processes that it starts\n',
      ...costliest.map(({ numbers, path }) => row(numbers, path)),
      row(all, `all ${costs.length} files`),
    ].join(''),
  );
}
