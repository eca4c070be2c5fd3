import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRate, rupiah, senOfRupiah } from '../../src/domain/money.ts';
import { bpuBrackets, bracketOf } from '../../src/law/rates/bpu-brackets.ts';
import { jhtBpu } from '../../src/law/rates/jht-bpu.ts';
import { jkkBpu } from '../../src/law/rates/jkk-bpu.ts';
import { jkmBpu } from '../../src/law/rates/jkm-bpu.ts';
import { minimumIncomeBpu } from '../../src/law/rates/minimum-income-bpu.ts';
import { requireInForce, since } from '../../src/law/value.ts';
import { tries } from '../support/tries.ts';

const MONTH = since('2026-03');
const rows = requireInForce(bpuBrackets, MONTH).value;
const income = fc.integer({ min: 0, max: 100_000_000 }).map(rupiah);

describe('BPU table (bpu-brackets)', () => {
  /** Row, its lowest income, the lowest of the next row, JKK, JHT. */
  const ANNEX = [
    [1, 0, 1_100_000, 10_000, 20_000],
    [2, 1_100_000, 1_300_000, 12_000, 24_000],
    [3, 1_300_000, 1_500_000, 14_000, 28_000],
    [4, 1_500_000, 1_700_000, 16_000, 32_000],
    [5, 1_700_000, 1_900_000, 18_000, 36_000],
    [6, 1_900_000, 2_100_000, 20_000, 40_000],
    [7, 2_100_000, 2_300_000, 22_000, 44_000],
    [8, 2_300_000, 2_500_000, 24_000, 48_000],
    [9, 2_500_000, 2_700_000, 26_000, 52_000],
    [10, 2_700_000, 3_200_000, 29_500, 59_000],
    [11, 3_200_000, 3_700_000, 34_500, 69_000],
    [12, 3_700_000, 4_200_000, 39_500, 79_000],
    [13, 4_200_000, 4_700_000, 44_500, 89_000],
    [14, 4_700_000, 5_200_000, 49_500, 99_000],
    [15, 5_200_000, 5_700_000, 54_500, 109_000],
    [16, 5_700_000, 6_200_000, 59_500, 119_000],
    [17, 6_200_000, 6_700_000, 64_500, 129_000],
    [18, 6_700_000, 7_200_000, 69_500, 139_000],
    [19, 7_200_000, 7_700_000, 74_500, 149_000],
    [20, 7_700_000, 8_200_000, 79_500, 159_000],
    [21, 8_200_000, 9_200_000, 87_000, 174_000],
    [22, 9_200_000, 10_200_000, 97_000, 194_000],
    [23, 10_200_000, 11_200_000, 107_000, 214_000],
    [24, 11_200_000, 12_200_000, 117_000, 234_000],
    [25, 12_200_000, 13_200_000, 127_000, 254_000],
    [26, 13_200_000, 14_200_000, 137_000, 274_000],
    [27, 14_200_000, 15_200_000, 147_000, 294_000],
    [28, 15_200_000, 16_200_000, 157_000, 314_000],
    [29, 16_200_000, 17_200_000, 167_000, 334_000],
    [30, 17_200_000, 18_200_000, 177_000, 354_000],
    [31, 18_200_000, 19_200_000, 187_000, 374_000],
    [32, 19_200_000, 20_200_000, 197_000, 394_000],
    [33, 20_200_000, undefined, 207_000, 414_000],
  ] as const;

  it('has the 33 rows of the annex', () => {
    expect(rows.map(({ no, from, jkk, jht }) => [no, from, jkk, jht])).toEqual(
      ANNEX.map(([no, from, , jkk, jht]) => [no, from, jkk, jht]),
    );
    expect(requireInForce(bpuBrackets, MONTH).dated.source).toMatchObject({
      article: 'Lampiran II',
      evidence: 'secondary',
    });
  });

  it.each(ANNEX)('row %i: both edges of its incomes, and what lies between two printed bounds', (...row) => {
    const [no, from, next, jkk, jht] = row;
    const highest = next === undefined ? 100_000_000 : next - 1_000;
    const edges = [from, highest, ...(next === undefined ? [] : [next - 500, next - 1])];
    for (const edge of edges) expect(bracketOf(rows, rupiah(edge))).toMatchObject({ no, jkk, jht });
    expect(rows[no - 1]?.to).toBe(next === undefined ? undefined : highest);
    if (from > 0) expect(bracketOf(rows, rupiah(from - 1)).no).toBe(no - 1);
  });

  it('is total: every income from 0 to 100 million has a row that begins at or below it', () => {
    fc.assert(
      fc.property(income, (amount) => {
        expect(bracketOf(rows, amount).from).toBeLessThanOrEqual(amount);
      }),
      { seed: 44_2015, numRuns: tries(2_000) },
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
      { seed: 44_2015, numRuns: tries(2_000) },
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
