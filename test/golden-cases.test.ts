import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

/** Published amounts, reproduced to the rupiah through the same door as a user's own roster and policy. */
const CASES = [
  { id: 'klaten-2023', month: '2023-01', workers: 4, perWorker: 11_623 },
  { id: 'kotabaru-2021-2p', month: '2021-09', workers: 2, perWorker: 5_400 },
  { id: 'kotabaru-2021-3p', month: '2021-09', workers: 2, perWorker: 62_400 },
  { id: 'pangkep-2025-rentan', month: '2025-09', workers: 5, perWorker: 16_800 },
  { id: 'magelang-2017-perangkat', month: '2017-04', workers: 3, perWorker: 145_068 },
] as const;

interface Premium {
  readonly workers: readonly {
    readonly annual: number;
    readonly monthly: Readonly<Record<string, number>>;
  }[];
  readonly totals: { readonly workers: number; readonly annual: number };
}

const files = (id: string): string[] => [
  `fixtures/cases/${id}/roster.csv`,
  '--policy',
  `fixtures/cases/${id}/policy.yaml`,
];

describe('published contributions', () => {
  it.each(CASES)('$id: $perWorker a worker and month', async ({ id, month, workers, perWorker }) => {
    const result = await run(['premium', ...files(id), '--month', month, '--format', 'json']);
    expect(result.code, result.err).toBe(0);
    const premium = JSON.parse(result.out) as Premium;
    expect(premium.workers.map((worker) => worker.monthly[month])).toEqual(Array(workers).fill(perWorker));
    expect(premium.totals).toMatchObject({ workers, annual: workers * perWorker });
  });

  it('wringinharjo-2026-pemdes: Rp2.475.360 a year for 16 people', async () => {
    const result = await run([
      'premium',
      ...files('wringinharjo-2026-pemdes'),
      '--year',
      '2026',
      '--format',
      'json',
    ]);
    expect(result.code, result.err).toBe(0);
    expect((JSON.parse(result.out) as Premium).totals).toMatchObject({ workers: 16, annual: 2_475_360 });
    const budget = await run([
      'budget',
      ...files('wringinharjo-2026-pemdes'),
      '--year',
      '2026',
      '--format',
      'json',
    ]);
    expect(JSON.parse(budget.out)).toMatchObject({
      reconciled: true,
      totals: { annual: 2_475_360, byFund: { ADD: 2_475_360 } },
    });
  });
});

describe('dlanggu-2021', () => {
  it('costs Rp23.110 a worker and month: JKK 10.271 + JKM 12.839', async () => {
    const result = await run([
      'premium',
      'fixtures/dlanggu-2021/rosters',
      '--policy',
      'dlanggu-2021',
      '--month',
      '2021-10',
      '--format',
      'json',
    ]);
    expect(result.code, result.err + result.out.slice(0, 500)).toBe(0);
    const premium = JSON.parse(result.out) as Premium & { totals: { byProgramme: Record<string, number> } };
    expect(new Set(premium.workers.map((worker) => worker.annual))).toEqual(new Set([23_110]));
    expect(premium.totals).toMatchObject({
      workers: 120,
      annual: 2_773_200,
      byProgramme: { JKK: 120 * 10_271, JKM: 120 * 12_839 },
    });
  });
});

describe('a month past the verified law', () => {
  const later = ['premium', ...files('klaten-2023'), '--month', '2027-05'];

  it('is computed with the last values, and says up to which month they were checked', async () => {
    const { code, out } = await run(later);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'JKK PU, JKM PU bulan Mei 2027 dihitung dengan nilai yang terakhir dicek berlaku sampai November 2026',
    );
  });

  it('is refused by --strict', async () => {
    expect((await run([...later, '--strict'])).code).toBe(1);
  });
});
