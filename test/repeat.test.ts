import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { TRIES_ALL } from './support/tries.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-repeat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of sixteen villages three in `npm test`: several files, in both formats. */
const ROSTERS = 'fixtures/dlanggu-2021/rosters';
const THREE = readdirSync(ROSTERS).sort().slice(0, 3);
const DLANGGU = [
  ...(TRIES_ALL ? [ROSTERS] : THREE.map((name) => join(ROSTERS, name))),
  ...['--policy', 'dlanggu-2021'],
];

describe('the same run twice gives the same bytes', () => {
  it.each([
    ['premium', ['--month', '2021-10', '--format', 'text']],
    ['premium', ['--year', '2021', '--format', 'json']],
    ['premium', ['--year', '2021', '--format', 'csv']],
    ['budget', ['--year', '2021', '--format', 'text']],
    ['budget', ['--year', '2021', '--format', 'json']],
    ['budget', ['--year', '2021', '--format', 'csv']],
  ])('%s %j', async (command, options) => {
    const [first, second] = [
      await run([command, ...DLANGGU, ...options]),
      await run([command, ...DLANGGU, ...options]),
    ];
    expect(second).toEqual(first);
    expect(first.code).toBe(0);
    expect(first.out + first.err).not.toMatch(/(?<![\da-f])\d{16}(?![\da-f])/);
  });

  it('budget as a workbook', async () => {
    const bytes: Buffer[] = [];
    for (const name of ['a.xlsx', 'b.xlsx']) {
      const path = join(folder, name);
      const { code, err } = await run([
        'budget',
        ...DLANGGU,
        '--year',
        '2021',
        '--format',
        'xlsx',
        '-o',
        path,
      ]);
      expect(code, err).toBe(0);
      bytes.push(readFileSync(path));
    }
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  });
});
