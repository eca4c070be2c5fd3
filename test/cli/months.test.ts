import { describe, expect, it } from 'vitest';
import { formatMonth } from '../../src/domain/month.ts';
import { readMonth } from '../../src/roster/values/written-month.ts';
import { run } from '../support/run.ts';

const ROSTER = 'fixtures/cases/magelang-2017-perangkat';
const files = [`${ROSTER}/roster.csv`, '--policy', `${ROSTER}/policy.yaml`];

describe('a month as people type it', () => {
  it.each([
    ['2026-03', '2026-03'],
    [' 2026-3 ', '2026-03'],
    ['2026/03', '2026-03'],
    ['03-2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['03.2026', '2026-03'],
    ['Maret 2026', '2026-03'],
    ['maret  2026', '2026-03'],
    ['MAR-2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['III/2026', '2026-03'],
    ['Agt 2026', '2026-08'],
  ])('%j is %s', (given, month) => {
    const read = readMonth(given);
    expect(read && formatMonth(read)).toBe(month);
  });

  it.each(['2026', '13/2026', '0-2026', '3/26', '01-03-2026', 'Maretz 2026', '1999-03x', '2026-03-01', ''])(
    '%j is none',
    (given) => {
      expect(readMonth(given)).toBeUndefined();
    },
  );

  it('serves --month, and each end of a run', async () => {
    const of = async (month: string) =>
      (await run(['premium', ...files, '--month', month, '--format', 'json'])).out;
    expect(await of('Maret 2017')).toBe(await of('2017-03'));
    expect(await of('1/2017..Maret 2017')).toBe(await of('2017-01..2017-03'));
    expect((await run(['law', 'list', '--month', 'Maret 2017'])).out).toBe(
      (await run(['law', 'list', '--month', '2017-03'])).out,
    );
  });
});

describe('the year in which the known law begins', () => {
  it('is computed from July on, and the talk and the report say so', async () => {
    const { out, err } = await run(['budget', ...files, '--year', '2015', '--format', 'json']);
    expect(err).toContain(
      'Perhatian: Januari–Juni 2015 tidak dihitung, karena hukum iuran bulan itu tidak diketahui. Yang dihitung Juli–Desember 2015.',
    );
    const { months } = JSON.parse(out) as { months: string[] };
    expect(months).toEqual(['2015-07', '2015-08', '2015-09', '2015-10', '2015-11', '2015-12']);
    expect((await run(['budget', ...files, '--year', '2015'])).out).toContain('Juli–Desember 2015');
  });

  it('is refused month by month: who names a month wants that month', async () => {
    const { code, err } = await run(['premium', ...files, '--month', '2015-05..2015-08']);
    expect([code, err.includes('belum berlaku untuk 2015-05')]).toEqual([2, true]);
  });
});
