import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { someOf } from '../support/tries.ts';
import { CORPUS } from './corpus.ts';
import { csvOf, type Hostile, TABLE } from './item.ts';
import { fault, GOOD } from './verdict.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(folder, GOOD), csvOf(TABLE));
});

test('the corpus has at least three hundred files, each under a name of its own', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

/** Cells of 32 kB, of many signs one like the other. */
const isCell = ({ name }: Hostile): boolean => name.startsWith('cells of');
const QUICK = CORPUS.filter(({ slow }) => !slow);
/** In `npm test` some of each kind; the slow ones in processes of their own, with their time and memory: `npm run hostile`. */
const TRIED = [
  ...someOf(QUICK.filter(isCell), 48),
  ...someOf(
    QUICK.filter((item) => !isCell(item)),
    6,
  ),
];

test.each(TRIED.map((item) => [item.name, item] as const))('%s', async (_name, item) => {
  const path = join(folder, `jahat.${item.extension}`);
  writeFileSync(path, await item.make());
  expect(fault(item, await run(['validate', path, join(folder, GOOD), '--format', 'json']))).toBeUndefined();
});
