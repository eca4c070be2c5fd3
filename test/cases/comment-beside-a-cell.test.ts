import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { book, desk, roster } from './support.ts';

const asked = async (dress: (sheet: ExcelJS.Worksheet) => void) => {
  const bytes = await book({ Data: roster() }, dress);
  const { findings } = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  return findings
    .filter(({ code }) => code === 'note-left')
    .map(({ cell, message }) => `${cell} ${/“.*”/.exec(message)?.[0]}`);
};

const note =
  (cell: string, ...texts: string[]) =>
  (sheet: ExcelJS.Worksheet): void => {
    sheet.getCell(cell).note = { texts: texts.map((text) => ({ text })) };
  };

describe('a comment beside the cell of a person', () => {
  test.each<[string, (sheet: ExcelJS.Worksheet) => void, string[]]>([
    ['that tells of a death', note('C3', 'sudah meninggal 3 Mei 2026'), ['C3 “sudah meninggal 3 Mei 2026”']],
    [
      'in parts, with who wrote it',
      note('D4', 'Admin:', '\nybs mengundurkan diri'),
      ['D4 “Admin: ybs mengundurkan diri”'],
    ],
    ['of somebody who is not in office yet', note('B5', 'belum dilantik'), ['B5 “belum dilantik”']],
    ['in the row of headings says it of nobody', note('C1', 'sudah meninggal'), []],
    ['about other things', note('C3', 'NIK sudah diperbaiki'), []],
    ['with ours behind it', note('C3', 'cek lagi', '\n\nPERINGATAN – Tertulis “meninggal”'), []],
    [
      'of a conversation',
      note('C3', '[Threaded comment]\nYour version of Excel …\nComment:\n    pensiun Juli'),
      ['C3 “pensiun Juli”'],
    ],
  ])('%s', async (_what, dress, expected) => {
    expect(await asked(dress)).toEqual(expected);
  });

  test('written by enroll is no word of the operator', async () => {
    const bytes = await book({ Data: roster({ C3: 'Alm. Nurul Aisyah' }) });
    const place = desk({ 'daftar.xlsx': bytes });
    await place.enroll(`validate daftar.xlsx --marked ${place.cwd}/ditandai.xlsx`);
    const first = (await place.validate('daftar.xlsx')).findings;
    const again = (await place.validate('ditandai.xlsx')).findings;
    expect(again.map(({ code, row }) => `${code} ${row}`)).toEqual(
      first.map(({ code, row }) => `${code} ${row}`),
    );
  });
});
