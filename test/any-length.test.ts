import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameLists } from '../src/checks/engine/same-lists.ts';
import { calendarDate } from '../src/domain/date.ts';
import type { Place } from '../src/domain/place.ts';
import { sourceName } from '../src/domain/source-name.ts';
import type { Worker } from '../src/domain/worker.ts';
import { compareBill } from '../src/enrolment/bill-differences.ts';
import { readBill } from '../src/enrolment/sipp/formulir-2a.ts';
import { editDistance, nearestOf } from '../src/policy/nearest.ts';
import { findFixes, policyInForce } from '../src/run/index.ts';
import { check } from './checks/support.ts';
import { billedRow, billTexts } from './enrolment/bill.ts';
import { monthOf, person, policyOf, sen } from './enrolment/people.ts';
import { memoryWorld } from './support/memory-ports.ts';
import { TRIES_ALL, tries } from './support/tries.ts';

/** Arguments of one call lie on the stack, which holds some 120,000 of them. */
const TOO_MANY = 130_000;

test('blank rows between two people are counted, however many', () => {
  const skipped = Array.from({ length: TOO_MANY }, (_, at) => ({ row: 6 + at, reason: 'blank' as const }));
  const rows = [{ row: 5 }, { row: 6 + TOO_MANY, nik: '3516011208800002', nama: 'SUPRIADI' }];
  const { findings } = check({ rows, skipped });
  expect(findings.map(({ code, args, place }) => [code, args, place.row])).toEqual([
    ['blank-row-inside', { rows: TOO_MANY }, 6],
  ]);
});

test('blank rows behind the last person, or before the first, are not inside', () => {
  const blank = (...rows: number[]) => rows.map((row) => ({ row, reason: 'blank' as const }));
  const two = [{ row: 7 }, { row: 10, nik: '3516011208800002', nama: 'SUPRIADI' }];
  const [first = { row: 7 }, second] = two;
  expect(check({ rows: [first, { ...second, row: 8 }], skipped: blank(5, 6, 9, 10) }).findings).toEqual([]);
  const inside = check({ rows: two, skipped: blank(5, 8, 9, 11) }).findings;
  expect(inside.map(({ args, place }) => [args, place.row])).toEqual([[{ rows: 2 }, 8]]);
});

test('lists that hold the same people are told apart from others, however many rows they share', () => {
  const place = (file: string, row: number): Place => ({ file: sourceName(file), row, column: 1 });
  const shared = (a: string, b: string, count: number) =>
    Array.from({ length: count }, (_, row) => ({ here: place(b, row), there: place(a, row) }));
  const rows = [...shared('a', 'b', TOO_MANY), ...shared('c', 'd', 3), ...shared('a', 'c', TOO_MANY)];
  const sizes = new Map(['a', 'b', 'c', 'd'].map((file) => [`${file}\u0000`, TOO_MANY]));
  sizes.set('d\u0000', 3);
  const [found, ...others] = sameLists(rows, sizes);
  expect(others).toEqual([]);
  expect(found?.lists.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd']);
  expect(found?.rows).toHaveLength(rows.length);
});

// Of six times as many cells as any other here: only in `npm run test:all`.
test.runIf(TRIES_ALL)(
  'a file may need more mends than one call takes arguments',
  async () => {
    const rows = Array.from(
      { length: 22_000 },
      (_, at) => `'35160112088${String(10_000 + at)};Budi  Rekaan;12/8/1980;laki-laki;1/2/2020;1/2/2030`,
    );
    const text = ['NIK;Nama;Tanggal Lahir;Jenis Kelamin;Tanggal Mulai;Tanggal Akhir', ...rows].join('\n');
    const { ports } = memoryWorld({ 'a.csv': text });
    const { policy } = await policyInForce([], ports);
    const request = { files: ['a.csv'], policy, asOf: calendarDate(2026, 3, 1) ?? (0 as never) };
    const [mended] = await findFixes(['a.csv'], request, ports);
    expect(mended?.fixes.length).toBeGreaterThan(TOO_MANY);
  },
  60_000,
);

test('a bill that shares nobody with the roster asks each worker a few times, not once a row', () => {
  const policy = policyOf(`
policy: uji
categories:
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
`);
  const month = monthOf('2026-03');
  let asked = 0;
  const worker = (serial: number): Worker => {
    const made = person({ category: 'ketua-rt', wage: sen(2_000_000), nik: nikOf(serial) });
    const { sipp } = made;
    return Object.defineProperty({ ...made }, 'sipp', {
      get: () => {
        asked++;
        return sipp;
      },
    }) as Worker;
  };
  const count = 500;
  const workers = Array.from({ length: count }, (_, at) => worker(at));
  const billed = Array.from({ length: count }, (_, at) => billedRow(worker(at + 5_000), policy, month));
  const bill = readBill(billTexts(billed, month).map((cells, at) => ({ row: at + 1, cells })));
  asked = 0;
  const { differences } = compareBill(bill, workers, policy, month);
  expect(differences.filter(({ kind }) => kind === 'not-on-roster')).toHaveLength(count);
  expect(asked).toBeLessThan(10 * count);
});

const nikOf = (serial: number): Worker['nik'] =>
  `351601120880${String(serial + 1).padStart(4, '0')}` as unknown as Worker['nik'];

/** What the nearest word is, said as plainly as can be. */
function plainNearest(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((one) => ({ one, distance: editDistance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.floor(Math.max(word.length, one.length) / 3));
  return near.sort((a, b) => a.distance - b.distance)[0]?.one;
}

test('the nearest of many words is the one that measuring all of them finds', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdeno '), maxLength: 9 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 5 }), (words, asked) => {
      const nearest = nearestOf(words);
      for (const one of asked) expect(nearest(one)).toBe(plainNearest(one, words));
    }),
    { seed: 3, numRuns: tries(500) },
  );
});
