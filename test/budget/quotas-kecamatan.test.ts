import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import type { Budget } from '../../src/budget/model.ts';
import { quotaUse } from '../../src/budget/quotas.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { category } from '../../src/domain/category.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { policyOf } from '../contribution/support.ts';
import { facts } from '../reports/budget-example.ts';

/** Linmas in places, so many in each, and their budget. */
async function linmasIn(
  quota: string,
  people: readonly (readonly [kecamatan: string, village: string, count: number])[],
): Promise<{ budget: Budget; policy: Policy }> {
  const policy = await policyOf(
    `categories: { linmas: { base: minimum, quota: ${quota}, charges: [{ fund: ADD }] } }`,
  );
  const months = monthsOfYear(2026);
  const [calculator, builder] = [createCalculator(policy, months), createBudget(policy, months)];
  for (const [kecamatan, village, count] of people) {
    const worker = {
      category: category('linmas'),
      kecamatan: shownText(kecamatan),
      village: shownText(village),
    };
    builder.add(worker, calculator.contribution(worker), count);
  }
  return { budget: builder.finish(), policy };
}

describe('the text report of a budget', () => {
  it('lists each quota beside who fills it, the widest first', async () => {
    const { budget, policy } = await linmasIn('{ total: 9, perKecamatan: 3, perVillage: 2 }', [
      ['Dlanggu', 'Punggul', 2],
      ['Dlanggu', 'Kalen', 1],
      ['Gondang', 'Begagan', 3],
    ]);
    const lines = budgetText(budget, facts({ policy })).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Kuota'));
    expect(lines.slice(at, at + 7).map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
      'Kuota (orang terbanyak pada satu waktu) | Terisi | Kuota | Sisa',
      'Linmas, seluruhnya | 6 | 9 | 3',
      'Linmas, Kecamatan Dlanggu | 3 | 3 | 0',
      'Linmas, Kecamatan Gondang | 3 | 3 | 0',
      'Linmas, Kalen, Dlanggu | 1 | 2 | 1',
      'Linmas, Punggul, Dlanggu | 2 | 2 | 0',
      'Linmas, Begagan, Gondang | 3 | 2 | -1',
    ]);
  });

  it('names the fullest of many and counts the others', async () => {
    const places = Array.from({ length: 30 }, (_, at) => ['Dlanggu', `Desa ${at}`, at < 3 ? 3 : 1] as const);
    const { budget, policy } = await linmasIn('{ total: 50, perVillage: 2 }', places);
    const text = budgetText(budget, facts({ policy })).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Linmas, seluruhnya 36 50 14 Linmas, Desa 0, Dlanggu 3 2 -1');
    expect(text).toContain('dan 11 kuota lagi, tidak ada yang dilampaui; semuanya di lembar Kuota');
  });

  it('says nothing of quotas where there are none', async () => {
    const { budget, policy } = await linmasIn('{}', [['Dlanggu', 'Punggul', 2]]);
    expect(budgetText(budget, facts({ policy }))).not.toContain('Kuota');
  });
});

describe('a quota of each kecamatan', () => {
  it('is held against the people charged in all its villages', async () => {
    const { budget, policy } = await linmasIn('{ perKecamatan: 3 }', [
      ['Dlanggu', 'Punggul', 2],
      ['Dlanggu', 'Kalen', 2],
      ['Gondang', 'Begagan', 2],
    ]);
    expect(quotaUse(budget, policy)).toMatchObject([
      { category: 'linmas', kecamatan: 'Dlanggu', village: undefined, quota: 3, listed: 4 },
      { category: 'linmas', kecamatan: 'Gondang', village: undefined, quota: 3, listed: 2 },
    ]);
  });
});
