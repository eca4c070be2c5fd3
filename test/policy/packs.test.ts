import { describe, expect, test } from 'vitest';
import { CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { asCategory } from '../../src/domain/category.ts';
import { type Sen, senOfRupiah } from '../../src/domain/money.ts';
import { formatMonth, monthsOfYear } from '../../src/domain/month.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { PACKS } from '../../src/policy/packs.ts';
import type { Policy } from '../../src/policy/policy.ts';

async function packPolicy(id: string): Promise<Policy> {
  const text = await PACKS[id]?.load();
  if (text === undefined) throw new Error(`no pack ${id}`);
  const { policy, problems } = loadPolicyLayers([{ name: `${id}.yaml`, text }], CHECK_CODES);
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

/** Each line of a worker's year as `month programme fund activity object amount`. */
function linesOf(policy: Policy, year: number, category: string, wage?: Sen): string[] {
  const { lines, missing } = createCalculator(policy, monthsOfYear(year)).contribution({
    category: asCategory(category),
    wage,
  });
  if (missing) throw new Error(missing);
  return lines.map((line) =>
    [formatMonth(line.month), line.programme, line.fund, line.activity, line.object, line.amount]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test.each(Object.entries(PACKS))('the pack %s is a policy of that id and title', async (id, { title }) => {
  expect(await packPolicy(id)).toMatchObject({ id, title });
});

describe('dlanggu-2021', () => {
  test('JKK 10.271 + JKM 12.839 = 23.110 for each official and month', async () => {
    const policy = await packPolicy('dlanggu-2021');
    expect(linesOf(policy, 2021, 'kepala-desa').slice(0, 2)).toEqual([
      '2021-09 JKK ADD 1.1.03 5.1.3.03 10271',
      '2021-09 JKM ADD 1.1.03 5.1.3.03 12839',
    ]);
    for (const category of ['sekretaris-desa', 'perangkat-desa']) {
      expect(linesOf(policy, 2021, category).slice(-2)).toEqual([
        '2021-12 JKK ADD 1.1.03 5.1.3.04 10271',
        '2021-12 JKM ADD 1.1.03 5.1.3.04 12839',
      ]);
    }
  });

  test('nobody is charged before the agreement of September 2021', async () => {
    const policy = await packPolicy('dlanggu-2021');
    for (const category of policy.categories.keys()) {
      expect(linesOf(policy, 2021, category, senOfRupiah(1_000_000))).toHaveLength(8);
    }
  });

  test('the later groups are all there', async () => {
    const { categories } = await packPolicy('dlanggu-2021');
    expect([...categories.keys()].slice(3)).toEqual([
      'bpd',
      'ketua-rt',
      'ketua-rw',
      'lpm',
      'pkk',
      'kader-posyandu',
      'kelompok-tani',
      'ustadz-pondok',
    ]);
    expect(categories.get(asCategory('kader-posyandu'))?.names).toContain('kader');
  });
});
