import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRate,
  formatRate,
  formatSen,
  ppm,
  rupiah,
  type Sen,
  sen,
  senFromDecimal,
  senOfRupiah,
  splitByPercent,
  takeShare,
} from '../../src/domain/money.ts';

describe('applyRate: half up to the whole rupiah', () => {
  it.each([
    ['JKK of UMK Mojokerto 2021', 427_978_717, 2_400, 10_271],
    ['JKM of UMK Mojokerto 2021', 427_978_717, 3_000, 12_839],
    ['JKK of UMK Klaten 2023, 5,165.58', 215_232_294, 2_400, 5_166],
    ['JKM of UMK Klaten 2023, 6,456.97', 215_232_294, 3_000, 6_457],
    ['exactly half goes up', 25_000, 2_000, 1],
    ['just under half goes down', 24_999, 2_000, 0],
    ['nothing of nothing', 0, 3_000, 0],
  ])('%s', (_name, base, rate, expected) => {
    expect(applyRate(sen(base), ppm(rate))).toBe(expected);
  });

  it('agrees with exact integer arithmetic for every base and rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1_000_000 }), (base, rate) => {
        const exact = (BigInt(base) * BigInt(rate) + 50_000_000n) / 100_000_000n;
        expect(applyRate(base as Sen, ppm(rate))).toBe(Number(exact));
      }),
      { seed: 1 },
    );
  });
});

describe('splitByPercent', () => {
  it.each([
    [5_001, [50, 50], [2_501, 2_500]],
    [10, [34, 33, 33], [4, 3, 3]],
    [1, [50, 50], [1, 0]],
    [7, [100], [7]],
    [10, [33, 33, 34], [3, 3, 4]],
    [16_800, [33.3333, 66.6667], [5_599, 11_201]],
    [1, [0.0001, 99.9999], [0, 1]],
  ])('%i by %j', (amount, percents, expected) => {
    expect(splitByPercent(rupiah(amount), percents)).toEqual(expected);
  });

  it('never gains or loses a rupiah', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 999_999 }), (amount, ten) => {
        const parts = splitByPercent(rupiah(amount), [ten / 10_000, (1_000_000 - ten) / 10_000]);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      }),
      { seed: 2 },
    );
  });
});

describe('amounts as text', () => {
  it.each([
    [2152322.94, 215_232_294],
    ['4279787.17', 427_978_717],
    [1_000_000, 100_000_000],
    ['0.10', 10],
    ['1.230', 123],
  ])('reads %s to the sen', (given, expected) => {
    expect(senFromDecimal(given)).toBe(expected);
  });

  it.each([1.234, -1, Number.NaN, '1,5', 'dua juta', ''])('refuses %s', (given) => {
    expect(senFromDecimal(given)).toBeUndefined();
  });

  it('writes cents only where there are some', () => {
    expect(formatSen(sen(215_232_294))).toBe('2152322.94');
    expect(formatSen(senOfRupiah(1_000_000))).toBe('1000000');
    expect(formatRate(ppm(2_400))).toBe('0.24%');
  });

  it('takes a share half up', () => {
    expect(takeShare(rupiah(10_271), ppm(10_000))).toBe(103);
    expect(takeShare(rupiah(16_800), ppm(500_000))).toBe(8_400);
  });
});
