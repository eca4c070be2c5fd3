import { describe, expect, test } from 'vitest';
import { csv, desk, roster } from './support.ts';

const LIST = csv(roster().map((row, at) => [...row, at === 0 ? 'Masa Jabatan' : '2022–2028']));

describe('a term in years is sure strictly between its years, and asked about in them', () => {
  test.each([
    ['--year 2022', 0],
    ['--year 2023', 12],
    ['--year 2027', 12],
    ['--year 2028', 0],
    ['--month 2022-07', 0],
    ['--month 2025-07', 1],
    ['--month 2021-12..2022-02', 0],
    ['--month 2022-11..2023-02', 0],
    ['--year 2022 --as-of 2026-01-01', 0],
    ['--year 2028 --as-of 2026-01-01', 0],
    ['--year 2025 --as-of 2022-01-01', 12],
  ])('premium %s: %i months', async (period, months) => {
    const { enroll } = desk({ 'daftar.csv': LIST });
    const { code, out } = await enroll(`premium daftar.csv ${period} --format json`);
    const { workers } = JSON.parse(out) as { workers: { monthly: Record<string, number> }[] };
    const counted = workers.map(
      ({ monthly }) => Object.values(monthly).filter((rupiah) => rupiah > 0).length,
    );
    expect([counted.length === 0 || counted.every((each) => each === months), code]).toEqual([
      true,
      months === 0 ? 1 : 0,
    ]);
    if (months > 0) expect(counted).toHaveLength(6);
  });

  test.each([
    ['2022-06-01', 6],
    ['2026-06-01', 0],
    ['2028-06-01', 6],
  ])('validate on %s asks about %i rows', async (day, asked) => {
    const { validate } = desk({ 'daftar.csv': LIST });
    const { findings } = await validate(`daftar.csv --as-of ${day}`);
    expect(findings.filter(({ code }) => code === 'term-date-invalid')).toHaveLength(asked);
  });
});
