import { describe, expect, it } from 'vitest';
import { formatSen, senOfRupiah } from '../../src/domain/money.ts';
import { benefitJkkDeath, jkkDeathBenefit } from '../../src/law/benefit/benefit-jkk-death.ts';
import { benefitJkm } from '../../src/law/benefit/benefit-jkm.ts';
import { benefitScholarship, scholarshipTotal } from '../../src/law/benefit/benefit-scholarship.ts';
import { jkmWaitingPeriod } from '../../src/law/benefit/jkm-waiting-period.ts';
import { findLaw } from '../../src/law/index.ts';
import { inForce, requireInForce, since } from '../../src/law/value.ts';

const NOW = since('2026-03');

describe('benefits', () => {
  it.each([
    ['2019-11', 24_000_000],
    ['2019-12', 42_000_000],
    ['2026-11', 42_000_000],
  ])('JKM in %s is %i (benefit-jkm)', (month, total) => {
    expect(requireInForce(benefitJkm, since(month)).value.total).toBe(total);
  });

  it('the parts of JKM add up', () => {
    for (const { value } of benefitJkm.values) {
      const { total, parts, monthly } = value;
      expect(parts.lumpSum + parts.periodic + parts.funeral).toBe(total);
      expect(24 * monthly).toBe(parts.periodic);
    }
    expect(benefitJkm.values[0]?.value.parts).toEqual({
      lumpSum: 16_200_000,
      periodic: 4_800_000,
      funeral: 3_000_000,
    });
  });

  it('full JKM after 3 months since Permenaker 1/2025, whose start was not found (jkm-waiting-period)', () => {
    expect(inForce(jkmWaitingPeriod, since('2025-06'))).toBeUndefined();
    const found = requireInForce(jkmWaitingPeriod, NOW);
    expect(found.value).toBe(3);
    expect(found.dated.source.caveat?.en).toContain('start date not found');
  });

  it.each([
    ['1000000', '70000000'],
    ['1500000', '94000000'],
  ])(
    'a death by work on a base of %s leaves %s: 48 wages, periodic and funeral (benefit-jkk-death)',
    (wage, paid) => {
      const rule = requireInForce(benefitJkkDeath, NOW).value;
      expect(formatSen(jkkDeathBenefit(rule, senOfRupiah(Number(wage))))).toBe(paid);
    },
  );

  it('scholarships come to Rp174 million for two children (benefit-scholarship)', () => {
    const rule = requireInForce(benefitScholarship, NOW).value;
    expect(scholarshipTotal(rule)).toBe(174_000_000);
  });

  it.each([
    ['benefit-jkk-disability', '56 × upah'],
    ['benefit-jkk-care', '100% upah 12 bulan'],
    ['scholarship-conditions', '3 tahun'],
    ['benefit-jkp', '60% upah'],
    ['claim-limit', '5 tahun'],
  ])('%s says "%s"', (id, words) => {
    const item = findLaw(id);
    expect(item?.format(item.values[0]?.value)).toContain(words);
  });
});
