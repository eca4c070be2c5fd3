import { describe, expect, test } from 'vitest';
import { book, desk, roster, type Value } from './support.ts';

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

describe('a sheet whose title names one post and whose name another', () => {
  const POST = 3;
  const titled = (title: string): Value[][] => [
    [title],
    ...roster().map((row) => row.filter((_, at) => at !== POST)),
  ];
  const saidOfPost = async (sheet: string, title: string): Promise<(number | null)[]> =>
    (await desk({ 'a.xlsx': await book({ [sheet]: titled(title) }) }).validate('a.xlsx')).findings.flatMap(
      ({ code, row }) => (code === 'category-contradicted' ? [row] : []),
    );

  test.each([
    ['BPD', 'DAFTAR PERANGKAT DESA KALEN'],
    ['Ketua RT', 'DAFTAR ANGGOTA BPD'],
  ])('%s under %s is asked', async (sheet, title) => {
    expect(await saidOfPost(sheet, title)).toEqual([1]);
  });

  test.each([
    ['BPD', 'DAFTAR ANGGOTA BPD'],
    ['Perangkat', 'DAFTAR PERANGKAT DESA KALEN'],
    ['Data', 'DAFTAR PERANGKAT DESA KALEN'],
    ['Aparat', 'DAFTAR PERANGKAT DESA'],
    ['RT 01', 'DATA PEKERJA RENTAN DESA KALEN'],
    ['Dukuh Krajan', 'DAFTAR KETUA RT'],
    ['Kadus 1', 'DAFTAR KETUA RT'],
  ])('%s under %s is not', async (sheet, title) => {
    expect(await saidOfPost(sheet, title)).toEqual([]);
  });
});
