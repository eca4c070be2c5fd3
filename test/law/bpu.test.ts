import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRate, rupiah, senOfRupiah } from '../../src/domain/money.ts';
import { bpuBrackets, bracketOf } from '../../src/law/rates/bpu-brackets.ts';
import { jhtBpu } from '../../src/law/rates/jht-bpu.ts';
import { jkkBpu } from '../../src/law/rates/jkk-bpu.ts';
import { jkmBpu } from '../../src/law/rates/jkm-bpu.ts';
import { minimumIncomeBpu } from '../../src/law/rates/minimum-income-bpu.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const MONTH = since('2026-03');
const rows = requireInForce(bpuBrackets, MONTH).value;
const income = fc.integer({ min: 0, max: 100_000_000 }).map(rupiah);

describe('BPU table (bpu-brackets)', () => {
  it.each([
    [0, 1, 10_000, 20_000],
    [1_000_000, 1, 10_000, 20_000],
    [1_099_000, 1, 10_000, 20_000],
    [1_099_500, 1, 10_000, 20_000],
    [1_100_000, 2, 12_000, 24_000],
    [2_000_000, 6, 20_000, 40_000],
    [2_699_000, 9, 26_000, 52_000],
    [2_700_000, 10, 29_500, 59_000],
    [2_800_000, 10, 29_500, 59_000],
    [3_200_000, 11, 34_500, 69_000],
    [20_699_000, 45, 204_500, 409_000],
    [20_700_000, 46, 207_000, 414_000],
    [100_000_000, 46, 207_000, 414_000],
  ])('an income of %i falls in row %i: JKK %i, JHT %i', (amount, no, jkk, jht) => {
    expect(bracketOf(rows, rupiah(amount))).toMatchObject({ no, jkk, jht });
  });

  it('has 46 numbered rows, of which only the first and the last are verified', () => {
    expect(rows.map((row) => row.no)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
    expect(rows.filter((row) => row.evidence !== 'memory').map((row) => row.no)).toEqual([1, 46]);
    expect(rows.filter((row) => row.jhtEvidence !== 'memory').map((row) => row.no)).toEqual([1]);
    expect(requireInForce(bpuBrackets, MONTH).dated.source).toMatchObject({ evidence: 'memory' });
  });

  it('is total: every income from 0 to 100 million has a row that begins at or below it', () => {
    fc.assert(
      fc.property(income, (amount) => {
        expect(bracketOf(rows, amount).from).toBeLessThanOrEqual(amount);
      }),
      { seed: 44_2015, numRuns: 2_000 },
    );
  });

  it('is monotone: a higher income never costs less', () => {
    fc.assert(
      fc.property(income, income, (a, b) => {
        const [low, high] = [
          bracketOf(rows, rupiah(Math.min(a, b))),
          bracketOf(rows, rupiah(Math.max(a, b))),
        ];
        expect(low.jkk).toBeLessThanOrEqual(high.jkk);
        expect(low.jht).toBeLessThanOrEqual(high.jht);
      }),
      { seed: 44_2015, numRuns: 2_000 },
    );
  });

  it('agrees with the rates, the lowest and the highest amounts (jkk-bpu, jht-bpu)', () => {
    const jkk = requireInForce(jkkBpu, MONTH).value;
    const jht = requireInForce(jhtBpu, MONTH).value;
    for (const row of rows) {
      expect(row.jkk).toBe(applyRate(senOfRupiah(row.base), jkk.rate));
      expect(row.jht).toBe(applyRate(senOfRupiah(row.base), jht.rate));
    }
    expect([rows[0]?.jkk, rows.at(-1)?.jkk]).toEqual([jkk.lowest, jkk.highest]);
    expect(rows[0]?.jht).toBe(jht.lowest);
  });

  it('cannot be asked without rows', () => {
    expect(() => bracketOf([], rupiah(0))).toThrow(RangeError);
  });
});

describe('BPU amounts', () => {
  it.each(['2015-07', '2020-09', '2026-11'])('JKM is Rp6,800 flat in %s (jkm-bpu)', (month) => {
    expect(requireInForce(jkmBpu, since(month)).value).toBe(6_800);
  });

  it('the lowest package is Rp16,800, with JHT Rp36,800, on the lowest income (minimum-income-bpu)', () => {
    const lowest = bracketOf(rows, requireInForce(minimumIncomeBpu, MONTH).value);
    const jkm = requireInForce(jkmBpu, MONTH).value;
    expect(lowest.jkk + jkm).toBe(16_800);
    expect(lowest.jkk + jkm + lowest.jht).toBe(36_800);
  });
});
