import { read, utils } from '@e965/xlsx';
import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { planExport } from '../../src/enrolment/export-plan.ts';
import { LAYOUTS } from '../../src/enrolment/sipp/layouts.ts';
import { sippWorkbook } from '../../src/enrolment/sipp/sipp-workbook.ts';
import { WORK_LOCATIONS } from '../../src/enrolment/sipp/work-locations.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { workbookBytes } from '../../src/io/machine/write-workbook.ts';
import { monthOf, POLICY, person } from './people.ts';

const workers = Array.from({ length: 40 }, (_, index) => person({ name: `Nur’aini ${index} & Anak <=+@` }));
const [planned] = planExport(workers, POLICY, monthOf('2026-03')).files;
const rows = planned?.enrollees.map(({ prepared }) => prepared.values) ?? [];
const bytes = await workbookBytes(sippWorkbook(LAYOUTS['tk-baru'], rows, WORK_LOCATIONS));
const { columns } = LAYOUTS['tk-baru'];
const expected = [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
];

it('our own reader takes back the same workers', async () => {
  const book = await openBookBytes(bytes);
  const found: string[][] = [];
  for await (const batch of book.sheets[1]?.rows() ?? [])
    found.push(...batch.map(({ cells }) => columns.map((_, index) => String(cells[index] ?? ''))));
  expect(found).toEqual(expected);
});

it('SheetJS takes back the same workers', () => {
  const sheet = read(bytes, { type: 'buffer' }).Sheets.data_tk_baru;
  const found = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }) : [];
  expect(found.map((cells) => columns.map((_, index) => cells[index] ?? ''))).toEqual(expected);
});

it('exceljs takes back the same workers', async () => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  const sheet = workbook.getWorksheet('data_tk_baru');
  const found = expected.map((_, row) =>
    columns.map((__, column) => sheet?.getRow(row + 1).getCell(column + 1).value ?? ''),
  );
  expect(found).toEqual(expected);
});
