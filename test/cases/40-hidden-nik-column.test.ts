import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { book, desk, roster, type Value } from './support.ts';

/** Another number in a first column of its own, under the same or another heading; each is a NIK of nobody here. */
const twice = (heading: string): Value[][] =>
  roster().map(([number, nik, ...rest], index) => [
    index === 0
      ? heading
      : String(nik).replace(
          /(\d\d)(\d{4})$/,
          (_, year, serial) => `${String(Number(year) + 1).padStart(2, '0')}${serial}`,
        ),
    number,
    nik,
    ...rest,
  ]);

const sheetjs = (bookType: 'biff8' | 'ods' | 'xlml') => (rows: Value[][]) => {
  const sheet = utils.aoa_to_sheet(rows as string[][]);
  sheet['!cols'] = [{ hidden: true, wch: 10 }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Data');
  return new Uint8Array(write(workbook, { bookType, type: 'buffer' }) as Buffer);
};

const exceljs = (rows: Value[][]): Promise<Uint8Array> =>
  book({ Data: rows }, (sheet) => {
    sheet.getColumn(1).hidden = true;
  });

test.each([
  ['.xlsx', 'daftar.xlsx', 'NIK', exceljs],
  ['.xlsx, under another name of it', 'daftar.xlsx', 'Nomor Induk Kependudukan', exceljs],
  ['.xls', 'daftar.xls', 'NIK', sheetjs('biff8')],
  ['SpreadsheetML', 'daftar.xls', 'NIK', sheetjs('xlml')],
])(
  'of two columns the visible one is read, and it is said that the other is hidden: %s',
  async (_, name, heading, made) => {
    const said = await desk({ [name]: await made(twice(heading)) }).validate(name);
    expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
    expect(said.findings.map(({ message }) => message)).toEqual([
      `Kolom tersembunyi “${heading}” juga berarti NIK; yang dibaca kolom C.`,
    ]);
  },
);

test('a hidden column that has no rival is read', async () => {
  const bytes = await book({ Data: roster() }, (sheet) => {
    sheet.getColumn(2).hidden = true;
  });
  const said = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect([said.totals.accepted, said.findings]).toEqual([6, []]);
});
