import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { run } from '../support/run.ts';

it('a village merged over several rows: whoever it does not reach is named by cell, with what to do', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addRows([
    ['DESA', 'NIK', 'NAMA', 'JABATAN'],
    ['Sumberejo', '3516011201880001', 'Budi Rekaan', 'Ketua RT'],
    [undefined, '3516015203900002', 'Ani Rekaan', 'Ketua RT'],
    [undefined, '3516010505850003', 'Cahyo Rekaan', 'Ketua RT'],
  ]);
  sheet.mergeCells('A2:A4');
  const file = join(await mkdtemp(join(tmpdir(), 'enroll-')), 'gabung.xlsx');
  await book.xlsx.writeFile(file);
  const { code, out } = await run(['validate', file]);
  expect([code, out.replace(/\s+/g, ' ')]).toEqual([
    0,
    expect.stringContaining(
      'A1: Nama desa kosong untuk 2 orang, mulai sel A3. → Isi nama desa di tiap baris; sel yang digabung hanya mengisi baris pertamanya.',
    ),
  ]);
});
