import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { BY_WAGE, book, desk, PEOPLE, type Value } from './support.ts';

const POLICY = `${BY_WAGE}enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }\n`;
const MOTHERS = [
  'Almh. SULASTRI',
  'SULASTRI (ALMH)',
  'SULASTRI (Almarhumah)',
  'alm SULASTRI',
  'SULASTRI, Almh.',
  'SULASTRI',
];

const roster = (mothers: readonly string[]): Value[][] => [
  ...[['No', 'NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Lahir', 'Upah']].map((row) => [
    ...row,
    ...[
      'Tempat Lahir',
      'Nama Ibu Kandung',
      'Alamat',
      'Golongan Darah',
      'Status Kawin',
      'Jenis Kelamin',
      'TMT',
    ],
  ]),
  ...PEOPLE.map((person, at) => [
    ...person,
    ...['Mojokerto', mothers[at] ?? '', 'Dsn Kalen', 'O', 'Kawin', at % 2 ? 'P' : 'L', '01-03-2020'],
  ]),
];

/** The column of mothers in the file for SIPP. */
async function written(folder: string): Promise<string[]> {
  const name = readdirSync(folder).find((each) => each.startsWith('template_tk')) ?? '';
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(join(folder, name)).buffer as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    for (let row = 1; row <= 20; row++) {
      const cells = sheet.getRow(row).values as ExcelJS.CellValue[];
      const column = cells.indexOf('NAMA_IBU_KANDUNG');
      if (column > 0)
        return PEOPLE.map((_, at) => String(sheet.getRow(row + 1 + at).getCell(column).value ?? ''));
    }
  }
  return [];
}

test('what says that a mother has died is no part of her name in the file for SIPP', async () => {
  const { enroll, cwd } = desk({
    'daftar.xlsx': await book({ Data: roster(MOTHERS) }),
    'k.yaml': POLICY,
  });
  const { code, err } = await enroll('export daftar.xlsx --policy k.yaml --month 2026-03 -o hasil');
  expect([code, err]).toEqual([0, '']);
  expect([code, await written(join(cwd, 'hasil'))]).toEqual([0, MOTHERS.map(() => 'SULASTRI')]);
});
