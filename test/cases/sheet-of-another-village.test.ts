import { expect, test } from 'vitest';
import { book, desk, roster } from './support.ts';

/** Without the column Desa. */
const people = roster().map((row) => row.filter((_, at) => at !== 4));

const said = async (sheet: string, title: string): Promise<string[]> => {
  const bytes = await book({ [sheet]: [[title], ...people] });
  const { findings } = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  return findings.map(({ code, row }) => `${code} ${row}`);
};

test.each([
  ['Ds. Sumbersari', 'DESA DLANGGU'],
  ['Desa Sumbersari', 'DAFTAR PERANGKAT DESA DLANGGU'],
])('a sheet %s under the title %s is asked about: one of the two was not changed', async (sheet, title) => {
  expect(await said(sheet, title)).toEqual(['village-contradicted 1']);
});

test.each([
  ['Ds. Dlanggu', 'DESA DLANGGU'],
  ['Data', 'DESA DLANGGU'],
  ['RT RW', 'DESA DLANGGU'],
  ['Desa Sumber Sari', 'DESA SUMBERSARI'],
])('a sheet %s under the title %s is not', async (sheet, title) => {
  expect(await said(sheet, title)).toEqual([]);
});
