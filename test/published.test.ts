import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyRate, ppm, senOfRupiah } from '../src/domain/money.ts';
import { run } from './support/run.ts';

/** The rows of the table in fixtures/cases/README.md: what was published, held against what the program computes. */
interface Published {
  readonly id: string;
  readonly period: string;
  readonly people: number;
  readonly published: number;
  readonly computed: number;
  readonly difference: number;
  readonly why: string;
}

const README = readFileSync('fixtures/cases/README.md', 'utf8');
const count = (text: string): number => Number(text.replaceAll(',', ''));
const ROWS: readonly Published[] = README.split('\n')
  .filter((line) => /^\| [a-z0-9-]+-20\d\d[a-z0-9-]* \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', period = '', people = '', published = '', computed = '', difference = '', why = '']) => ({
    id,
    period,
    people: count(people),
    published: count(published),
    computed: count(computed),
    difference: count(difference),
    why,
  }));

interface Premium {
  readonly workers: readonly {
    readonly annual: number;
    readonly lines: readonly {
      readonly programme: string;
      readonly payer: string;
      readonly fund: string;
      readonly rate: string;
      readonly amount: number;
    }[];
  }[];
  readonly totals: { readonly annual: number };
}

async function premiumOf(id: string, period: string): Promise<Premium> {
  const files = [`fixtures/cases/${id}/roster.csv`, '--policy', `fixtures/cases/${id}/policy.yaml`];
  const asked = period.includes('-') ? '--month' : '--year';
  const { code, out, err } = await run(['premium', ...files, asked, period, '--format', 'json']);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Premium;
}

describe('published amounts, from a roster and a policy as a user would write them', () => {
  it.each(ROWS)('$id $period: $computed for $people', async ({ id, period, people, computed }) => {
    const { workers } = await premiumOf(id, period);
    const [each, ...others] = new Set(workers.map(({ annual }) => annual));
    expect(others).toEqual([]);
    expect((each ?? 0) * people).toBe(computed);
  });

  it.each(ROWS)(
    '$id $period: the difference of $difference is explained',
    ({ published, computed, difference, why }) => {
      expect(difference).toBe(published - computed);
      expect(why === '').toBe(difference === 0);
    },
  );

  it('every folder of cases is in the page', () => {
    const folders = readdirSync('fixtures/cases', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders)
      expect(README).toMatch(new RegExp(`^(\\| ${name} |\\* \`${name}\`)`, 'm'));
    expect(ROWS.length).toBeGreaterThan(20);
  });
});

describe('the errors of the press, computed', () => {
  const perMonth = async (id: string, period: string): Promise<number> =>
    (await premiumOf(id, period)).workers[0]?.annual ?? 0;

  it('Mojokerto 2025: the published budget is that of 16,382 people in 12 months, not of 15,358 in 8', async () => {
    const each = await perMonth('mojokerto-2026', '2026-01');
    expect(16_382 * each * 12).toBe(1_061_553_600);
    expect(15_358 * each * 12).toBe(995_198_400);
    expect(15_358 * (await perMonth('mojokerto-2025-budget', '2025'))).toBe(663_465_600);
  });

  it('Malang 2019: 33,600 is 16,800 twice, and PU on 2,000,000 would have been 10,800', async () => {
    expect(2 * (await perMonth('malang-2019', '2019-09'))).toBe(33_600);
    expect(4_100 * (await perMonth('pangkep-2025-nonperangkat', '2025-09'))).toBe(44_280_000);
  });

  it('Kepulauan Riau 2025: 201,600 is a year', async () => {
    expect(await perMonth('kepri-2025-perbulan-error', '2025')).toBe(201_600);
  });

  it('Bekasi 2020: what was billed in the month of the article was one hundredth', async () => {
    expect(await perMonth('bekasi-2020', '2020-12')).toBe(48 + 60);
  });
});

describe('records without an amount of their own', () => {
  it('ngawi-2023-split: ADD bears JKK, JKM and 3.7 % + 2 %, the worker 2 % + 1 %', async () => {
    const { workers } = await premiumOf('ngawi-2023-split', '2023-06');
    const parts = workers.map(({ lines }) =>
      lines.map(({ programme, fund, rate }) => `${programme} ${rate} ${fund}`).join(', '),
    );
    const four = 'JKK 0.24% ADD, JKM 0.3% ADD, JHT 3.7% ADD, JHT 2% SELF, JP 2% ADD, JP 1% SELF';
    expect(parts).toEqual([four, four, 'JKK 0.24% ADD, JKM 0.3% ADD']);
    const own = workers[0]?.lines
      .filter(({ fund }) => fund === 'SELF')
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(own).toBe(90_000);
  });

  it('gianyar-2025-jakon: Rp240.000 for a project of Rp100 million', async () => {
    const { out } = await run(['law', 'show', 'jasa-konstruksi', '--amount', '100000000']);
    expect(out).toContain('JKK Rp210.000 + JKM Rp30.000 = Rp240.000');
  });

  it('cimanggu1-2026-bpjskes-control: 1 % of 5,161,769 is 51,618 a person, rounded half up', () => {
    expect(applyRate(senOfRupiah(5_161_769), ppm(10_000))).toBe(51_618);
  });
});
