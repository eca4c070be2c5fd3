import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { quotaUse } from '../../src/budget/quotas.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import { policyOf } from '../contribution/support.ts';

describe('a quota of each kecamatan', () => {
  it('is held against the people charged in all its villages', async () => {
    const policy = await policyOf(
      'categories: { linmas: { base: minimum, quota: { perKecamatan: 3 }, charges: [{ fund: ADD }] } }',
    );
    const months = monthsOfYear(2026);
    const [calculator, builder] = [createCalculator(policy, months), createBudget(policy, months)];
    const places = ['Dlanggu|Punggul', 'Dlanggu|Kalen', 'Gondang|Begagan'].map((text) =>
      text.split('|').map(shownText),
    );
    for (const [kecamatan, village] of places) {
      if (kecamatan === undefined || village === undefined) throw new Error('no place');
      const worker = { category: 'linmas', kecamatan, village };
      builder.add(worker, calculator.contribution(worker), 2);
    }
    expect(quotaUse(builder.finish(), policy)).toMatchObject([
      { category: 'linmas', kecamatan: 'Dlanggu', village: undefined, quota: 3, listed: 4 },
      { category: 'linmas', kecamatan: 'Gondang', village: undefined, quota: 3, listed: 2 },
    ]);
  });
});
