import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { tries } from './support/tries.ts';

const HEAD = 'NIK,Nama,L/P,Tgl Lahir,Jabatan,Desa,Kecamatan,Upah';
const ROWS = [
  '3310031208709001,Budi,L,12-08-1970,Ketua RT,Sumberejo,Klaten Selatan,',
  '3310031208709001,Budi,L,12-08-1970,Kepala Desa,Sumberejo,Klaten Selatan,3400000',
  '3310031208709001,Budi,L,12-08-1970,Linmas,Sumberejo,Klaten Selatan,',
  '3310030101809002,Slamet,L,01-01-1980,Linmas,Sumberejo,Klaten Selatan,',
  '3310030101809002,Slamet,L,01-01-1980,Ketua RT,Sumberejo,Klaten Selatan,',
];

const premium = async (rows: readonly string[], format: string): Promise<string> => {
  const argv = [
    'premium',
    '-',
    '--policy',
    'fixtures/two-posts/policy.yaml',
    '--month',
    '2026-03',
    '--format',
    format,
  ];
  const { out, code } = await run(argv, { input: `${[HEAD, ...rows].join('\n')}\n` });
  expect(code).toBe(0);
  return out;
};

describe('one person in several posts', () => {
  it('is charged once, in the post that the priority names', async () => {
    const { workers, totals } = JSON.parse(await premium(ROWS, 'json')) as {
      workers: { name: string; category: string; annual: number }[];
      totals: { annual: number };
    };
    const paid = workers.filter(({ annual }) => annual > 0);
    expect(paid.map(({ name, category, annual }) => [name, category, annual])).toEqual([
      ['Budi', 'kepala-desa', 18_360],
      ['Slamet', 'linmas', 5_400],
    ]);
    expect(totals.annual).toBe(23_760);
  });

  it('costs the same in whatever order the rows stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), async (rows) => {
        expect(
          (JSON.parse(await premium(rows, 'json')) as { totals: { annual: number } }).totals.annual,
        ).toBe(23_760);
      }),
      { seed: 6, numRuns: tries(30) },
    );
  });
});
