import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const PEOPLE = 7;
const POLICY = `policy: sekali
year: 2026
regency: "35.16"
rounding: { per: village-year, source: "Perbup uji 1/2026" }
bases: { umk: { amount: 2152322.94, source: rekaan } }
categories:
  ketua-rt: { segment: PU, base: umk, programmes: [JKK, JKM], charges: [{ fund: ADD, activity: "1.1.07" }] }
`;
const nik = (at: number): string => `35161801016000${String(at).padStart(2, '0')}`;
const cwd = mkdtempSync(join(tmpdir(), 'enroll-sekali-'));
writeFileSync(join(cwd, 'p.yaml'), POLICY);
const NAMES = ['Budi', 'Siti', 'Tono', 'Wati', 'Joko', 'Rini', 'Hadi'];
writeFileSync(
  join(cwd, 'd.csv'),
  [
    'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan',
    ...NAMES.map((name, at) => `${nik(at + 1)},${name} Santoso,01-01-1960,Ketua RT,Sumberejo,Dlanggu`),
  ].join('\n'),
);
const BOOK = [join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml')];

/** 7 × 12 × 2.152.322,94 × 0,24 % and × 0,30 %, each rounded once; line by line it is 7 × 12 × 11.623. */
const ONCE = 433_908 + 542_385;
const LINES = PEOPLE * 12 * 11_623;

const json = async (words: readonly string[]): Promise<Record<string, never>> =>
  JSON.parse((await run([...words, '--format', 'json'], { cwd })).out) as Record<string, never>;

describe('a policy that rounds once a village and year', () => {
  it('has one sum in premium, budget, and plan', async () => {
    const premium = (await json(['premium', ...BOOK, '--year', '2026'])) as unknown as {
      totals: { annual: number };
      workers: { annual: number }[];
      roundingDifferences: { amount: number; month: string }[];
    };
    expect(premium.totals.annual).toBe(ONCE);
    expect(premium.workers.reduce((sum, { annual }) => sum + annual, 0)).toBe(LINES);
    expect(premium.roundingDifferences.reduce((sum, { amount }) => sum + amount, 0)).toBe(ONCE - LINES);
    const budget = (await json(['budget', ...BOOK, '--year', '2026'])) as unknown as {
      reconciled: boolean;
      rows: { rounding?: true; total: number }[];
      totals: { annual: number };
      assumptions: { rounding: { per: string } };
    };
    expect([budget.totals.annual, budget.reconciled, budget.assumptions.rounding.per]).toEqual([
      ONCE,
      true,
      'village-year',
    ]);
    expect(budget.rows.filter(({ rounding }) => rounding).map(({ total }) => total)).toEqual([-36, -3]);
    const plan = await run(
      ['plan', '--policy', join(cwd, 'p.yaml'), '--villages', '1', '--set', `ketua-rt.count=${PEOPLE}`],
      { cwd },
    );
    expect(plan.out).toContain('976.293');
  });

  it('has months that sum to the year, the difference in the last', async () => {
    const months = ['2026-11', '2026-12'].map(async (month) => {
      const { totals } = (await json(['premium', ...BOOK, '--month', month])) as unknown as {
        totals: { annual: number };
      };
      return totals.annual;
    });
    expect(await Promise.all(months)).toEqual([LINES / 12, LINES / 12 + ONCE - LINES]);
  });

  it('names the difference on the screen, in the table, and to the person', async () => {
    const { out: budget } = await run(['budget', ...BOOK, '--year', '2026'], { cwd });
    expect(budget.replace(/\s+/g, ' ')).toContain('Selisih pembulatan: -Rp39, sudah termasuk dalam jumlah.');
    expect(budget.replace(/\s+/g, ' ')).toContain(
      'pembulatan ke rupiah terdekat, sekali per desa, kategori, program, penanggung, dan tahun (kebijakan: Perbup uji 1/2026)',
    );
    const { out: table } = await run(['premium', ...BOOK, '--year', '2026', '--format', 'csv'], { cwd });
    const rows = table.trim().split('\n').slice(1);
    const amountAt = table.split('\n')[0]?.split(',').indexOf('amount') ?? -1;
    expect(rows.reduce((sum, row) => sum + Number(row.split(',')[amountAt]), 0)).toBe(ONCE);
    expect(rows.at(-1)).toContain('Selisih pembulatan,Dlanggu,Sumberejo,ketua-rt,2026-12,JKM');
    const { out: cuts } = await run(['budget', ...BOOK, '--year', '2026', '--format', 'csv'], { cwd });
    const [head = '', ...cells] = cuts.trim().split('\r\n');
    const sumOf = (column: string): number =>
      cells.reduce((sum, row) => sum + Number(row.split(',')[head.split(',').indexOf(column)]), 0);
    expect([sumOf('amount'), sumOf('rounding')]).toEqual([ONCE, ONCE - LINES]);
    const { out: explained } = await run(['explain', ...BOOK, '--nik', nik(1), '--year', '2026'], { cwd });
    expect(explained.replace(/\s+/g, ' ')).toContain('ialah baris "selisih pembulatan" di anggaran');
  });
});
