import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../src/domain/money.ts';
import { jakonPremium, jasaKonstruksi } from '../../src/law/rates/jasa-konstruksi.ts';
import { requireInForce, since } from '../../src/law/value.ts';
import { tries } from '../support/tries.ts';

const slices = requireInForce(jasaKonstruksi, since('2025-07')).value;

describe('village construction projects (jasa-konstruksi)', () => {
  it.each([
    [100_000_000, 210_000, 30_000, 240_000, 'gianyar-2025-jakon, as published'],
    [0, 0, 0, 0, 'nothing built'],
    [50_000_000, 105_000, 15_000, 120_000, 'within the first slice'],
    [200_000_000, 380_000, 50_000, 430_000, '240,000 + 0.19 % of 100 million'],
    [500_000_000, 890_000, 110_000, 1_000_000, '240,000 + 0.19 % of 400 million'],
    [1_000_000_000, 1_540_000, 210_000, 1_750_000, '1,000,000 + 0.15 % of 500 million'],
    [5_000_000_000, 5_940_000, 610_000, 6_550_000, '1,750,000 + 0.12 % of 4 billion'],
    [6_000_000_000, 6_840_000, 710_000, 7_550_000, '6,550,000 + 0.10 % of 1 billion'],
  ])('a project of %i pays JKK %i + JKM %i = %i: %s', (value, jkk, jkm, total) => {
    expect(jakonPremium(slices, rupiah(value))).toEqual({ jkk, jkm, total });
  });

  it('a larger project never pays less', () => {
    const value = fc.integer({ min: 0, max: 20_000_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [
          jakonPremium(slices, rupiah(Math.min(a, b))),
          jakonPremium(slices, rupiah(Math.max(a, b))),
        ];
        expect(low.total).toBeLessThanOrEqual(high.total);
      }),
      { seed: 44_2015, numRuns: tries(500) },
    );
  });

  it('refuses a value below nothing', () => {
    expect(() => jakonPremium(slices, rupiah(-1))).toThrow(RangeError);
  });
});
