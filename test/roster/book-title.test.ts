import { describe, expect, test } from 'vitest';
import type { Book, Cell } from '../../src/domain/cell.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { chooseSheet } from '../../src/roster/choose-sheet.ts';
import { AS_OF, sheetOf, workers } from './support.ts';

const HEADER = ['NIK', 'Nama', 'Jabatan'];
const person = (serial: number): Cell[] => [`351601120880000${serial}`, 'SUMIYATI', 'Ketua RT'];
const table = (title: string | undefined, serial: number): (readonly Cell[] | undefined)[] => [
  title === undefined ? undefined : [title],
  HEADER,
  person(serial),
];

type Tabs = readonly (readonly [string, readonly (readonly Cell[] | undefined)[]])[];

/** Village and kecamatan of every sheet's person. */
async function villages(tabs: Tabs, sheet?: string): Promise<string[]> {
  const book: Book = {
    file: 'data.xlsx',
    kind: 'xlsx',
    sheets: tabs.map(([name, rows]) => sheetOf(rows, name)),
    sha256: async () => '',
    close: async () => undefined,
  };
  const choice = await chooseSheet(book, {
    policy: nationalPolicy(),
    file: sourceName('data.xlsx'),
    asOf: AS_OF,
    sheet,
  });
  const rows = await Promise.all((choice?.chosen ?? []).map(({ reading }) => workers(reading)));
  return rows.flat().map((row) => [row.village?.value ?? '-', row.kecamatan?.value ?? '-'].join(', '));
}

const JRAMBE = 'DAFTAR PERANGKAT DESA JRAMBE KECAMATAN DLANGGU';
const HOLDS = 'JRAMBE, DLANGGU';
const NONE = '-, -';

describe('the village that one sheet names for its workbook', () => {
  test.each(['RT RW', 'BPD', 'Sheet2', 'Daftar RT', '2'])('holds for the sheet %s', async (name) => {
    expect(
      await villages([
        ['Perangkat', table(JRAMBE, 1)],
        [name, table(undefined, 2)],
      ]),
    ).toEqual([HOLDS, HOLDS]);
  });

  test('holds for a sheet before the titled one', async () => {
    expect(
      await villages([
        ['RT RW', table(undefined, 2)],
        ['Perangkat', table(JRAMBE, 1)],
      ]),
    ).toEqual([HOLDS, HOLDS]);
  });

  test('is not taken for a sheet whose tab names another village, which is its own', async () => {
    expect(
      await villages([
        ['Perangkat', table(JRAMBE, 1)],
        ['Pohkecik', table(undefined, 2)],
      ]),
    ).toEqual([HOLDS, 'Pohkecik, -']);
  });

  test('is not taken for a sheet that names its own village or only a kecamatan', async () => {
    const own = await villages([
      ['Perangkat', table('DESA JRAMBE', 1)],
      ['BPD', table('BPD DESA KALEN', 2)],
    ]);
    expect(own).toEqual(['JRAMBE, -', 'KALEN, -']);
    const wide = await villages([
      ['Perangkat', table(JRAMBE, 1)],
      ['BPD', table('BPD KECAMATAN PURI', 2)],
    ]);
    expect(wide).toEqual([HOLDS, '-, PURI']);
  });

  test('is not taken when two sheets name different villages', async () => {
    const tabs: Tabs = [
      ['Perangkat', table('DESA JRAMBE', 1)],
      ['BPD', table('BPD DESA KALEN', 2)],
      ['RT RW', table(undefined, 3)],
    ];
    expect(await villages(tabs)).toEqual(['JRAMBE, -', 'KALEN, -', NONE]);
  });

  test('is not taken when a column of another sheet names villages', async () => {
    const listed = [
      [...HEADER, 'Desa'],
      [...person(2), 'Kalen'],
    ];
    const tabs: Tabs = [
      ['Perangkat', table('DESA JRAMBE', 1)],
      ['BPD', listed],
      ['RT RW', table(undefined, 3)],
    ];
    expect(await villages(tabs)).toEqual(['JRAMBE, -', 'Kalen, -', NONE]);
  });
});
