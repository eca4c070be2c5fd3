import { expect, test } from 'vitest';
import { book, desk, roster } from './support.ts';

test('a row that is struck through is asked about: somebody who left is paid for', async () => {
  const bytes = await book({ Data: roster() }, (sheet) => {
    sheet.getRow(4).eachCell((cell) => {
      cell.font = { strike: true };
    });
  });
  const said = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
  expect(said.findings).toMatchObject([
    { code: 'note-left', message: 'Baris ini dicoret, tetapi orang ini tetap dihitung.' },
  ]);
});

test('one struck cell in a row is a correction of that cell', async () => {
  const bytes = await book({ Data: roster() }, (sheet) => {
    sheet.getCell('H4').font = { strike: true };
  });
  expect((await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx')).findings).toEqual([]);
});
