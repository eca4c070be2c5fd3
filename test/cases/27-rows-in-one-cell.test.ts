import { expect, test } from 'vitest';
import { book, csv, desk, roster } from './support.ts';

const lines = (delimiter: string): string[] => csv(roster(), delimiter).trim().split('\n');

test.each([
  [',', 'koma'],
  [';', 'titik koma'],
  ['\t', 'tab'],
])('whole lines in single cells, parted by %j, are said as what they are', async (delimiter, word) => {
  const { validate } = desk({ 'daftar.xlsx': await book({ Data: lines(delimiter).map((line) => [line]) }) });
  const said = await validate('daftar.xlsx');
  expect(said.code).toBe(1);
  const [finding] = said.findings.filter(({ code }) => code === 'header-not-found');
  expect(finding?.message).toBe('Isi satu baris berada dalam satu sel: di A1 berderet semua judul kolom.');
  expect(finding?.todo).toContain(`Data > Text to Columns > Delimited, pembatas ${word}`);
});

test('below a title, and in a CSV that was saved from such a sheet', async () => {
  const text = ['DAFTAR PERANGKAT DESA KALEN', ...lines(',').map((line) => `"${line}"`)].join('\n');
  const said = await desk({ 'daftar.csv': text }).validate('daftar.csv');
  expect(said.findings[0]?.message).toContain('di A2 berderet semua judul kolom');
});
