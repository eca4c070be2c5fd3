import { describe, expect, test } from 'vitest';
import { check, LAYOUT } from '../checks/support.ts';
import { read } from './support.ts';

const HEADINGS = ['NIK', 'Nama', 'Jabatan'];
const person = (last: number, ...more: string[]): string[] => [
  `351601120880000${last}`,
  'SUMIYATI',
  'Ketua RT',
  ...more,
];
const unheaded = async (...rows: string[][]): Promise<readonly number[] | undefined> =>
  (await read([HEADINGS, ...rows])).layout?.unheaded;

describe('a column without a heading', () => {
  test('is known when two workers have a value in it, wherever it stands', async () => {
    expect(await unheaded(person(1, '', '500000'), person(2), person(3, '', '600000', 'x'))).toEqual([5]);
    const left = [
      ['', ...HEADINGS],
      ['Kalen', ...person(1)],
      ['Kalen', ...person(2)],
    ];
    expect((await read(left)).layout?.unheaded).toEqual([1]);
  });

  test.each([
    ['one value is a slip', [person(1, 'x'), person(2)]],
    [
      'values beside headings and totals are no worker’s',
      [['', '', '', '5'], person(1), ['', '', 'JUMLAH', '9']],
    ],
    ['running numbers are missed by nobody', [person(1, '1'), person(2, '2.'), person(3, '3')]],
    ['running numbers begin again', [person(1, '1'), person(2, '2'), person(3, '1'), person(4, '2')]],
  ])('is not when %s', async (_why, rows) => {
    expect(await unheaded(...rows)).toEqual([]);
  });

  test('is not when only a table further down has values there, under its own heading', async () => {
    const below = [[...HEADINGS, 'Upah', 'Desa'], person(3, '500000', 'Kalen'), person(4, '600000', 'Kalen')];
    expect(await unheaded(person(1), person(2), ...below)).toEqual([]);
  });
});

test('each column without a heading is said once, at its place in the header row', () => {
  const { findings } = check({ layout: { ...LAYOUT, unheaded: [40, 42] } });
  const said = findings.filter(({ code }) => code === 'column-unknown');
  expect(said.map(({ args, place }) => [args, place.row, place.column])).toEqual([
    [{ header: '', column: 'AN' }, LAYOUT.headerRow, 40],
    [{ header: '', column: 'AP' }, LAYOUT.headerRow, 42],
  ]);
});
