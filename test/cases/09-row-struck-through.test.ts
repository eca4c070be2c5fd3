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

test.each(['C4', 'B4', 'H4'])(
  'the one struck cell %s of a row is asked about, for it is read',
  async (cell) => {
    const bytes = await book({ Data: roster() }, (sheet) => {
      sheet.getCell(cell).font = { strike: true };
    });
    expect((await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx')).findings).toMatchObject([
      {
        code: 'note-left',
        row: 4,
        message: 'Sebagian teks di baris ini dicoret, tetapi orang ini tetap dihitung.',
      },
    ]);
  },
);

const struck = (text: string): { text: string; font: { strike: true } } => ({ text, font: { strike: true } });
const plain = (text: string): { text: string } => ({ text });

test('a row whose texts are struck through run by run is asked about as any other', async () => {
  const person = (roster()[3] ?? []).map((cell) => ({ richText: [struck(String(cell))] }));
  const rows = roster().map((row, at) => (at === 3 ? person : row));
  const said = await desk({ 'daftar.xlsx': await book({ Data: rows }) }).validate('daftar.xlsx');
  expect(said.findings.filter(({ code }) => code === 'note-left')).toMatchObject([
    { row: 4, message: 'Baris ini dicoret, tetapi orang ini tetap dihitung.' },
  ]);
});

test('a text of which a part is struck through is asked about, for all of it is read', async () => {
  const name = { richText: [struck('BAMBANG WIDODO'), plain(' SUPARMAN')] };
  const said = await desk({ 'daftar.xlsx': await book({ Data: roster({ C4: name }) }) }).validate(
    'daftar.xlsx',
  );
  expect(said.findings).toMatchObject([
    {
      code: 'note-left',
      row: 4,
      message: 'Sebagian teks di baris ini dicoret, tetapi orang ini tetap dihitung.',
    },
  ]);
});

test.each([
  ['bold', { bold: true }],
  ['a line that is taken back', { strike: false }],
])('runs that are only %s are nothing to ask about', async (_, font) => {
  const name = { richText: [{ text: 'BAMBANG', font }, plain(' WIDODO')] };
  const bytes = await book({ Data: roster({ C4: name }) });
  expect((await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx')).findings).toEqual([]);
});
