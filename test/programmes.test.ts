import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAMMES, programmeRoster } from '../fixtures/generate/programmes.ts';
import { run } from './support/run.ts';
import { someOf, TRIES_ALL } from './support/tries.ts';

/** The founding programmes at their published size, from an invented roster to the budget: one in `npm test`, all in `npm run test:all`. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-programmes-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface BudgetJson {
  readonly reconciled: boolean;
  readonly rows: readonly {
    readonly category: string;
    readonly fund: string;
    readonly workers: number;
    readonly programme: string;
  }[];
  readonly totals: {
    readonly annual: number;
    readonly byFund: Readonly<Record<string, number>>;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly byMonth: Readonly<Record<string, number>>;
  };
}

function rosterOf(id: string): string {
  const programme = PROGRAMMES.find((one) => one.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  const file = join(cwd, `${id}.csv`);
  writeFileSync(file, programmeRoster(programme));
  return file;
}

async function budgetOf(id: string, policy: string, year: string): Promise<BudgetJson> {
  const words = ['budget', rosterOf(id), '--policy', policy, '--year', year, '--format', 'json'];
  const { code, out, err } = await run(words, { cwd });
  expect(code, `${err}\n${out.slice(0, 2_000)}`).toBe(0);
  const budget = JSON.parse(out) as BudgetJson;
  expect(budget.reconciled).toBe(true);
  return budget;
}

/** Heads by category: each has a JKK line. */
function headsOf({ rows }: BudgetJson): Record<string, number> {
  const heads: Record<string, number> = {};
  for (const { category, programme, workers } of rows) {
    if (programme === 'JKK') heads[category] = (heads[category] ?? 0) + workers;
  }
  return heads;
}

const sum = (values: Readonly<Record<string, number>>, ...keys: string[]): number =>
  keys.reduce((total, key) => total + (values[key] ?? 0), 0);

describe('purwakarta-2020', () => {
  it('9,774 people: 1,961 officials, 1,054 Bamusdes, 4,044 RT and RW, 2,715 linmas', async () => {
    const budget = await budgetOf('purwakarta-2020', 'purwakarta-2020', '2021');
    const heads = headsOf(budget);
    expect(sum(heads, 'kepala-desa', 'sekretaris-desa', 'perangkat-desa')).toBe(1_961);
    expect(heads.bpd).toBe(1_054);
    expect(sum(heads, 'ketua-rt', 'ketua-rw')).toBe(4_044);
    expect(heads.linmas).toBe(2_715);
    expect(sum(heads, ...Object.keys(heads))).toBe(9_774);
    // New in January 2021: PP 49/2020 Ps 13 asks two full months of them, and its own months end with January.
    expect(budget.totals.byMonth).toMatchObject({ '2021-01': 9_774 * 5_400, '2021-02': 9_774 * 5_400 });
    expect(budget.totals.byFund).toEqual({ APBD: 9_774 * 64_800 });
  });

  it.runIf(TRIES_ALL)(
    'the next groups: 3,738 of the schools, 5,000 by Baznas, 2,000 without civil service status',
    async () => {
      const budget = await budgetOf('purwakarta-2020-next', 'purwakarta-2020', '2021');
      const heads = headsOf(budget);
      expect(sum(heads, 'guru-honorer', 'penjaga-sekolah', 'operator-sekolah')).toBe(3_738);
      expect(sum(heads, 'guru-ngaji', 'pengurus-dkm', 'tokoh-agama', 'penyuluh-agama')).toBe(5_000);
      expect(heads['non-asn-daerah']).toBe(2_000);
      expect(budget.totals.byFund).toEqual({
        APBD: 5_738 * 64_800,
        BAZNAS: 5_000 * 201_600,
      });
    },
  );
});

describe('gresik-2023', () => {
  it.runIf(TRIES_ALL)('7,863 vulnerable workers at 16,800 a month', async () => {
    const budget = await budgetOf('gresik-2023', 'gresik-2023', '2023');
    expect(headsOf(budget)).toEqual({ 'pekerja-rentan': 7_863 });
    expect(new Set(Object.values(budget.totals.byMonth))).toEqual(new Set([132_098_400]));
    expect(budget.totals.annual).toBe(1_585_180_800);
  });
});

describe('bulukumba-2024', () => {
  it.runIf(TRIES_ALL)(
    '13,735 people at the lowest base pay the published 890 million, to the million',
    async () => {
      const budget = await budgetOf('bulukumba-2024', 'bulukumba-2024', '2024');
      const heads = headsOf(budget);
      expect(sum(heads, ...Object.keys(heads))).toBe(13_735);
      expect(budget.totals.annual).toBe(890_028_000);
      expect(Math.round(budget.totals.annual / 1_000_000)).toBe(890);
      expect(budget.totals.byFund).toEqual({ ADD: 890_028_000 });
    },
  );
});

describe('the generator', () => {
  it.each(someOf(PROGRAMMES, PROGRAMMES.length))(
    'makes $id the same each time, and nobody twice',
    (programme) => {
      const [first, second] = [programmeRoster(programme), programmeRoster(programme)];
      const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
      expect(hash(first)).toBe(hash(second));
      const niks = first
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.slice(0, 16));
      expect(new Set(niks).size).toBe(niks.length);
      expect(niks).toHaveLength(Object.values(programme.groups).reduce((total, count) => total + count, 0));
    },
  );
});
