import { describe, expect, test } from 'vitest';
import { csv, desk } from './support.ts';

const HEAD = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Mulai', 'Tanggal Akhir'];

/** So many invented people of one village, each with these two days. */
const people = (count: number, days: (at: number) => readonly [string, string]): string[][] =>
  Array.from({ length: count }, (_, at) => {
    const nik = `351609${String(1 + (at % 28)).padStart(2, '0')}0880${String(1000 + at)}`;
    return [
      nik,
      `ORANG ${String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26))}`,
      'Kader Posyandu',
      'Kalen',
      'Dlanggu',
      ...days(at),
    ];
  });

const read = async (rows: string[][]): Promise<{ unsure: number; total: number }> => {
  const { validate } = desk({ 'daftar.csv': csv([HEAD, ...rows]) });
  const { findings, totals } = await validate('daftar.csv');
  return { unsure: findings.filter(({ code }) => code === 'term-date-invalid').length, total: totals.read };
};

describe('a proof of month first holds for all rows of the file, wherever it stands', () => {
  test.each([
    ['in the first rows', 3],
    ['behind the rows that are looked at first', 380],
    ['in the last row', 599],
  ])('%s', async (_where, proof) => {
    const rows = people(600, (at) => ['02/03/2026', at === proof ? '12/31/2026' : '']);
    // The proof itself is no day either.
    expect(await read(rows)).toEqual({ unsure: 601, total: 600 });
  });

  test('in the column itself', async () => {
    const rows = people(600, (at) => [at === 500 ? '03/31/2026' : '02/03/2026', '']);
    expect((await read(rows)).unsure).toBe(600);
  });

  test('a column that proves its day first is not doubted, be that late', async () => {
    const rows = people(600, (at) => [
      at === 550 ? '25/03/2026' : '02/03/2026',
      at === 4 ? '12/31/2026' : '',
    ]);
    expect((await read(rows)).unsure).toBe(1);
  });

  test('the amount waits for the answer', async () => {
    const rows = people(600, (at) => ['02/03/2026', at === 590 ? '12/31/2026' : '']);
    const { enroll } = desk({ 'daftar.csv': csv([HEAD, ...rows]) });
    const { code, out } = await enroll('premium daftar.csv --year 2026 --format json');
    const { totals } = JSON.parse(out) as { totals: { annual: number } };
    expect([code, totals.annual]).toEqual([1, 0]);
  });
});
