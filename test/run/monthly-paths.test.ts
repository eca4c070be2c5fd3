import { expect, test } from 'vitest';
import { formatMonth } from '../../src/domain/month.ts';
import { datedPaths } from '../../src/run/project/monthly-paths.ts';
import { memoryWorld } from '../support/memory-ports.ts';

/** What stands on the disk, the path of a project file, and the months (or years) that it stands for. */
const CASES: readonly (readonly [files: string, pattern: string, months: string])[] = [
  [
    'daftar/2026-02/a.csv daftar/2026-03/a.csv',
    'daftar/{month}',
    '2026-02=daftar/2026-02 2026-03=daftar/2026-03',
  ],
  [
    'daftar/03-2026/a.csv daftar/2026_04/a.csv',
    'daftar/{month}',
    '2026-03=daftar/03-2026 2026-04=daftar/2026_04',
  ],
  ['daftar/Maret-2026/a.csv daftar/lama/a.csv', 'daftar/{bulan}', '2026-03=daftar/Maret-2026'],
  ['2026-03.csv 2026-04.csv lain.csv', '{month}.csv', '2026-03=2026-03.csv 2026-04=2026-04.csv'],
  ['d/2026-03 Kalen.csv d/2026-03 Talok.csv', 'd/{month}*.csv', '2026-03=d/2026-03*.csv'],
  [
    'd/Daftar 2026-03.xlsx d/Daftar 2026-04.csv',
    'd/Daftar {month}.{xlsx,csv}',
    '2026-03=d/Daftar 2026-03.{xlsx,csv} 2026-04=d/Daftar 2026-04.{xlsx,csv}',
  ],
  [
    'd/2026/03/a.csv d/2026/4/a.csv d/2025/Maret/a.csv',
    'd/{year}/{month}',
    '2025-03=d/2025/Maret 2026-03=d/2026/03 2026-04=d/2026/4',
  ],
  ['d/2026/03-Maret/a.csv d/2026/04-Maret/a.csv', 'd/{year}/{month}', '2026-03=d/2026/03-Maret'],
  ['d/2026/2025-03/a.csv d/2026/2026-03/a.csv', 'd/{tahun}/{bulan}', '2026-03=d/2026/2026-03'],
  ['d/2025/a.csv d/2026/a.csv d/20261/a.csv', 'd/{year}', '2025=d/2025 2026=d/2026'],
  [
    'k1/2026-03/a.csv k2/2026-03/a.csv k2/2026-04/a.csv',
    'k*/{month}/*.csv',
    '2026-03=k*/2026-03/*.csv 2026-04=k*/2026-04/*.csv',
  ],
  ['d/03/a.csv d/Maret/a.csv d/13-2026/a.csv d/2026-3x/a.csv', 'd/{month}', ''],
  [
    'd/2026-03/kades.csv d/2026-04/rt.csv',
    'd/{MONTH}/kades.csv',
    '2026-03=d/2026-03/kades.csv 2026-04=d/2026-04/kades.csv',
  ],
];

test.each(CASES.map(([files, ...more]) => [files.split(' d').join('\n d'), files, ...more] as const))(
  '%s',
  async (_title, files, pattern, months) => {
    const names = files.split(/(?<=\.(?:csv|xlsx)) /);
    const { ports } = memoryWorld(Object.fromEntries(names.map((name) => [name, ''])));
    const found = await datedPaths(pattern, ports);
    const said = found.map(
      ({ month, year, path }) => `${month === undefined ? year : formatMonth(month)}=${path}`,
    );
    expect(said.sort().join(' ')).toBe(months);
  },
);
