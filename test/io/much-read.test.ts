import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { muchRead } from '../../src/io/machine/much-read.ts';

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'enroll-much-'));

const MEGABYTE = 2 ** 20;

function fileOf(folder: string, name: string, size: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, size);
  return path;
}

test.each([
  ['a village', [1], 0],
  ['one large file', [20], 1],
  ['many that are large together', [10, 10, 10, 10, 10], 1],
  ['just below', [10, 9], 0],
])('sweeps sooner once much is read: %s', async (_, sizes, times) => {
  const folder = temporaryFolder();
  let swept = 0;
  const much = muchRead(() => {
    swept++;
  });
  for (const [at, size] of sizes.entries()) much.opened(fileOf(folder, `${at}.csv`, size * MEGABYTE));
  expect(swept).toBe(times);
});

test('a file that is read again counts once, one that is not there not at all', async () => {
  const folder = temporaryFolder();
  let swept = 0;
  const much = muchRead(() => {
    swept++;
  });
  const path = fileOf(folder, 'a.csv', 12 * MEGABYTE);
  much.opened(path);
  much.opened(path);
  much.opened(join(folder, 'gone.csv'));
  expect(swept).toBe(0);
});
