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
import { ANNEX } from './annex.ts';

const MONTH = since('2026-03');
const rows = requireInForce(bpuBrackets, MONTH).value;
const income = fc.integer({ min: 0, max: 100_000_000 }).map(rupiah);

describe('BPU table (bpu-brackets)', () => {
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
