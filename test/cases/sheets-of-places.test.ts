import { describe, expect, test } from 'vitest';
import { book, csv, desk, roster, type Value } from './support.ts';

const POST = 3;
const withoutPosts = (title: string): Value[][] => [
  [title],
  ...roster().map((row) => row.filter((_, at) => at !== POST)),
];

describe('a sheet that is called after where its people live tells no post', () => {
  test.each(['RT 01', 'RW 02', 'Kadus Krajan', 'Dukuh Kidul', 'Dusun 1'])('%s', async (sheet) => {
    const bytes = await book({ [sheet]: withoutPosts('DAFTAR PESERTA BPJS KETENAGAKERJAAN DESA KALEN') });
    const { code, totals } = await desk({ 'a.xlsx': bytes }).validate('a.xlsx');
    expect([code, totals.accepted]).toEqual([1, 0]);
  });

  test('while one that is called after a post does', async () => {
    const bytes = await book({ BPD: withoutPosts('DAFTAR PESERTA BPJS KETENAGAKERJAAN DESA KALEN') });
    expect((await desk({ 'a.xlsx': bytes }).validate('a.xlsx')).totals.accepted).toBe(6);
  });
});

describe('who came to live there has not left', () => {
  const read = async (heading: string, said: string): Promise<number> => {
    const rows = roster().map((row, at) => [...row, at === 0 ? heading : at === 3 ? said : 'Tetap']);
    return (await desk({ 'a.csv': csv(rows) }).validate('a.csv')).totals.read;
  };

  test.each([
    ['Status Penduduk', 'Pindah Datang', 6],
    ['Status Penduduk', '2', 6],
    ['Status Penduduk', 'Pindah', 5],
    ['Status Dasar', '2', 5],
  ])('%s: %s', async (heading, said, people) => expect(await read(heading, said)).toBe(people));
});
