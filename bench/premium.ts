import { cpus } from 'node:os';
import { createCalculator } from '../src/contribution/calculator.ts';
import { asCategory } from '../src/domain/category.ts';
import type { Sen } from '../src/domain/money.ts';
import { monthsOfYear } from '../src/domain/month.ts';
import type { PolicyInput } from '../src/policy/input.ts';
import { resolvePolicy } from '../src/policy/resolve.ts';

/** A million worker-years of two programmes: 24 million lines, beside a loop that only multiplies and rounds. */
const WORKERS = 1_000_000;
const YEAR = 2026;
const LINES = WORKERS * 12 * 2;

const POLICY: PolicyInput = {
  policy: 'bench',
  categories: {
    'perangkat-desa': { base: 'wage', charges: [{ fund: 'ADD' }] },
    'ketua-rt': { base: 'minimum', charges: [{ fund: 'ADD' }] },
  },
};

export function premium(): void {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${WORKERS} worker-years, ${LINES} lines\n`,
  );
  const bare = measure('bare loop: multiply and round', () => bareLoop());
  const own = measure('every worker with a wage of their own', () =>
    total('perangkat-desa', (index) => 200_000_000 + index * 100),
  );
  const few = measure('1,000 different wages', () =>
    total('perangkat-desa', (index) => 200_000_000 + (index % 1_000) * 10_000),
  );
  const same = measure('one base for all', () => total('ketua-rt', () => 0));
  for (const [name, seconds] of [own, few, same]) {
    console.log(`${name}: ${(seconds / bare[1]).toFixed(1)} × the bare loop`);
  }
}

function measure(name: string, work: () => number): [string, number] {
  const start = process.hrtime.bigint();
  const sum = work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(
    `${name}: ${((seconds * 1e6) / LINES).toFixed(3)} µs a line (${seconds.toFixed(2)} s, Rp${sum.toLocaleString('id-ID')})`,
  );
  return [name, seconds];
}

/** What no program can do without: two products, two roundings, a sum, for each worker and month. */
function bareLoop(): number {
  // Rates by month, as the law may change inside a year; else the compiler would hoist the work out of the loop.
  const rates = Array.from({ length: 12 }, (_, month) => ({ jkk: 2_400, jkm: month < 0 ? 0 : 3_000 }));
  let sum = 0;
  for (let worker = 0; worker < WORKERS; worker++) {
    const wage = 200_000_000 + worker * 100;
    for (const { jkk, jkm } of rates) {
      sum += Math.floor((wage * jkk) / 1e8 + 0.5) + Math.floor((wage * jkm) / 1e8 + 0.5);
    }
  }
  return sum;
}

function total(category: string, wageOf: (index: number) => number): number {
  const calculator = createCalculator(resolvePolicy([POLICY]), monthsOfYear(YEAR));
  let sum = 0;
  for (let index = 0; index < WORKERS; index++) {
    const { lines } = calculator.contribution({ category: asCategory(category), wage: wageOf(index) as Sen });
    for (const { amount } of lines) sum += amount;
  }
  return sum;
}
