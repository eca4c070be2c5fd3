import { describe, expect, it } from 'vitest';
import { formatSen } from '../../src/domain/money.ts';
import { RISK_CLASSES } from '../../src/domain/programme.ts';
import { pensionAge } from '../../src/law/membership/pension-age.ts';
import { jhtPu } from '../../src/law/rates/jht-pu.ts';
import { articleOfRisk, jkkPu } from '../../src/law/rates/jkk-pu.ts';
import { jkmPu } from '../../src/law/rates/jkm-pu.ts';
import { jkpRecomposition } from '../../src/law/rates/jkp-recomposition.ts';
import { jpPu } from '../../src/law/rates/jp-pu.ts';
import { minimumBasePu } from '../../src/law/rates/minimum-base-pu.ts';
import { riskClassVillage } from '../../src/law/rates/risk-class-village.ts';
import { rounding } from '../../src/law/rates/rounding.ts';
import { wageBasePu } from '../../src/law/rates/wage-base-pu.ts';
import { inForce, requireInForce, since } from '../../src/law/value.ts';

const IN = ['2015-07', '2019-12', '2023-10', '2025-02', '2026-11'];

describe.each(IN)('PU rates in %s', (month) => {
  it('JKK is 0.24 / 0.54 / 0.89 / 1.27 / 1.74 % by class (jkk-pu)', () => {
    const rates = requireInForce(jkkPu, since(month)).value;
    expect(RISK_CLASSES.map((risk) => rates[risk])).toEqual([2_400, 5_400, 8_900, 12_700, 17_400]);
  });

  it('JKM is 0.30 % (jkm-pu)', () => {
    expect(requireInForce(jkmPu, since(month)).value).toBe(3_000);
  });

  it('JHT is 3.7 + 2 % (jht-pu), JP 2 + 1 % (jp-pu)', () => {
    expect(requireInForce(jhtPu, since(month)).value).toEqual({ employer: 37_000, worker: 20_000 });
    expect(requireInForce(jpPu, since(month)).value).toEqual({ employer: 20_000, worker: 10_000 });
  });
});

describe('PU rules', () => {
  it('has no value before the programmes began', () => {
    expect(inForce(jkkPu, since('2015-06'))).toBeUndefined();
    expect(() => requireInForce(jkkPu, since('2015-06'))).toThrow('jkk-pu: no value in force in 2015-06');
  });

  it('answers past the month of reading with the last value, and says that nobody has checked it', () => {
    expect(inForce(jkkPu, since('2026-11'))?.verified).toBe(true);
    expect(inForce(jkkPu, since('2027-05'))).toMatchObject({ verified: false, value: { 1: 2_400 } });
  });

  it('names the article of each class', () => {
    expect(RISK_CLASSES.map(articleOfRisk)).toEqual([
      'Ps 16(1)a',
      'Ps 16(1)b',
      'Ps 16(1)c',
      'Ps 16(1)d',
      'Ps 16(1)e',
    ]);
  });

  it('puts a village office in class 1; since PP 82/2019 by a transcription (risk-class-village)', () => {
    expect(requireInForce(riskClassVillage, since('2019-11'))).toMatchObject({
      value: 1,
      dated: { source: { evidence: 'text' } },
    });
    expect(requireInForce(riskClassVillage, since('2019-12'))).toMatchObject({
      value: 1,
      dated: { source: { evidence: 'secondary' } },
    });
  });

  it.each([
    ['2023-10', 4_600, 1_400, 1_000],
    ['2025-01', 4_600, 1_400, 1_000],
    ['2025-02', 3_600, 1_400, 0],
  ])(
    'in %s JKP takes its parts from inside the fund (jkp-recomposition)',
    (month, total, fromJkk, fromJkm) => {
      const parts = requireInForce(jkpRecomposition, since(month)).value;
      expect(parts).toMatchObject({ total, fromJkk, fromJkm });
      expect(parts.government + parts.fromJkk + parts.fromJkm).toBe(parts.total);
      expect(jkpRecomposition.format(parts)).toContain('tambahan tagihan: tidak ada');
    },
  );

  it.each([
    ['2015-07', 56],
    ['2018-12', 56],
    ['2019-01', 57],
    ['2022-01', 58],
    ['2025-01', 59],
    ['2027-12', 59],
    ['2028-01', 60],
    ['2043-01', 65],
    ['2060-01', 65],
  ])('in %s the pension age is %i (pension-age)', (month, age) => {
    expect(requireInForce(pensionAge, since(month)).value).toBe(age);
  });

  it('takes Rp1,000,000 as the lowest base, by practice only (minimum-base-pu)', () => {
    const found = requireInForce(minimumBasePu, since('2026-01'));
    expect(formatSen(found.value)).toBe('1000000');
    expect(found.dated.source).toMatchObject({ instrument: 'practice', evidence: 'secondary' });
  });

  it('says what the wage is (wage-base-pu) and that no rounding rule was found (rounding)', () => {
    expect(requireInForce(wageBasePu, since('2026-01')).value.en).toContain('fixed allowances');
    expect(requireInForce(rounding, since('2026-01')).dated.source.caveat?.en).toContain(
      'no rounding rule was found',
    );
  });
});
