import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { chooseSheet } from '../../src/roster/choose-sheet.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { AS_OF, sheetOf, workers } from './support.ts';

const [BUDI, ANI, CAHYO, DEDI] = [
  '3516011201880001',
  '3516015203900002',
  '3516010505850003',
  '3516010606800004',
] as const;

async function tables(rows: readonly (readonly Cell[])[]): Promise<RosterRow[][]> {
  const book = {
    file: 'data.xlsx',
    kind: 'xlsx' as const,
    sheets: [sheetOf(rows, 'Data')],
    sha256: async () => '',
    close: async () => undefined,
  };
  const options = { policy: nationalPolicy(), file: sourceName('data.xlsx'), asOf: AS_OF };
  const choice = await chooseSheet(book, options);
  return Promise.all((choice?.chosen ?? []).map(({ reading }) => workers(reading)));
}

const said = (all: readonly RosterRow[]): unknown[] =>
  all.map(({ place, nik, name, category, village }) => [
    place.row,
    nik?.column,
    nik?.value,
    name?.value,
    category?.value,
    village?.value,
  ]);

describe('two rosters beside each other', () => {
  test('are both read, each cell in its own place, under the title over both', async () => {
    const [left = [], right = [], ...more] = await tables([
      ['DAFTAR KETUA RT DESA SUMBEREJO'],
      ['NO', 'NIK', 'NAMA', 'JABATAN', undefined, 'NO', 'NIK', 'NAMA', 'JABATAN', 'ALAMAT'],
      ['1', BUDI, 'Budi', 'Ketua RT', undefined, '3', CAHYO, 'Cahyo', 'Ketua RW', 'Krajan'],
      ['2', ANI, 'Ani', 'Ketua RT'],
      [undefined, undefined, undefined, undefined, undefined, '4', DEDI, 'Dedi', 'Ketua RT', 'Krajan'],
    ]);
    expect(more).toEqual([]);
    expect(said(left)).toEqual([
      [3, 2, BUDI, 'Budi', 'ketua-rt', 'SUMBEREJO'],
      [4, 2, ANI, 'Ani', 'ketua-rt', 'SUMBEREJO'],
    ]);
    expect(said(right)).toEqual([
      [3, 7, CAHYO, 'Cahyo', 'ketua-rw', 'SUMBEREJO'],
      [5, 7, DEDI, 'Dedi', 'ketua-rt', 'SUMBEREJO'],
    ]);
  });

  test('each keep the title of their own', async () => {
    const [left = [], right = []] = await tables([
      ['DESA SUMBEREJO'],
      ['DAFTAR KETUA RT', undefined, undefined, 'DAFTAR ANGGOTA LINMAS'],
      ['NIK', 'NAMA', 'ALAMAT', 'NIK', 'NAMA', 'ALAMAT'],
      [BUDI, 'Budi', 'Krajan', CAHYO, 'Cahyo', 'Krajan'],
    ]);
    expect([left, right].map((all) => all.map(({ category }) => category?.value))).toEqual([
      ['ketua-rt'],
      ['linmas'],
    ]);
  });

  test('three of them are three', async () => {
    const header = ['NO', 'NAMA', 'NIK', 'JABATAN'];
    const all = await tables([
      [...header, ...header, ...header],
      ['1', 'Budi', BUDI, 'Ketua RT', '2', 'Ani', ANI, 'Ketua RT', '3', 'Dedi', DEDI, 'Ketua RT'],
    ]);
    expect(all.map((rows) => rows.map(({ name }) => name?.value))).toEqual([['Budi'], ['Ani'], ['Dedi']]);
  });

  test.each([
    [
      'a second number of the same person',
      ['NIK', 'NAMA', 'JABATAN', 'NIK'],
      [BUDI, 'Budi', 'Ketua RT', BUDI],
    ],
    [
      'the heirs of a person',
      ['NIK', 'NAMA', 'JABATAN', 'NAMA AHLI WARIS', 'NIK AHLI WARIS'],
      [BUDI, 'Budi', 'Ketua RT', 'Ani', ANI],
    ],
    ['names and their nicknames', ['NIK', 'NAMA', 'JABATAN', 'NAMA'], [BUDI, 'Budi', 'Ketua RT', 'Bud']],
  ])('%s are no second roster', async (_what, header, row) => {
    const all = await tables([header, row]);
    expect(all.map((rows) => rows.length)).toEqual([1]);
  });
});
