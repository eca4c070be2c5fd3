import { describe, expect, it } from 'vitest';
import { FUNDS, GOVERNMENT_FUNDS } from '../../src/domain/fund.ts';
import { formatMonth, monthRange } from '../../src/domain/month.ts';
import { findLaw } from '../../src/law/index.ts';
import { RELIEFS, reliefItem } from '../../src/law/relief/reliefs.ts';
import { inForce, since } from '../../src/law/value.ts';

describe('reliefs', () => {
  it.each([
    ['pp-49-2020', '2020-08', '2021-01', 6, 10_000],
    ['pp-50-2025-transport', '2026-01', '2027-03', 15, 500_000],
    ['pp-50-2025', '2026-04', '2026-12', 9, 500_000],
  ])('%s: from %s to %s, %i months, %i ppm stay payable', (id, from, to, months, payable) => {
    const relief = RELIEFS.find((candidate) => candidate.id === id);
    if (!relief) throw new Error(`no relief ${id}`);
    expect([formatMonth(relief.from), formatMonth(relief.to)]).toEqual([from, to]);
    expect(monthRange(relief.from, relief.to)).toHaveLength(months);
    expect(relief).toMatchObject({ payable, programmes: ['JKK', 'JKM'] });
  });

  it('PP 50/2025 halves row 1 to Rp8,400 and leaves JHT alone', () => {
    const relief = RELIEFS.find((candidate) => candidate.id === 'pp-50-2025');
    expect(((10_000 + 6_800) * (relief?.payable ?? 0)) / 1_000_000).toBe(8_400);
    expect(relief?.programmes).not.toContain('JHT');
  });

  it('PP 50/2025 is for BPU, and not for what government funds pay', () => {
    for (const relief of RELIEFS.filter(({ id }) => id.startsWith('pp-50-2025'))) {
      expect(relief.segments).toEqual(['BPU']);
      for (const fund of GOVERNMENT_FUNDS) {
        expect(relief.excludedFunds).toContain(fund);
      }
      for (const fund of ['BAZNAS', 'CSR', 'SELF'] as const) {
        expect(relief.excludedFunds).not.toContain(fund);
      }
    }
  });

  it('every fund is government money or is not: Baznas, companies and members are not', () => {
    const others = FUNDS.filter((fund) => !GOVERNMENT_FUNDS.includes(fund));
    expect(others).toEqual(['BAZNAS', 'CSR', 'SELF']);
    expect(GOVERNMENT_FUNDS).toHaveLength(FUNDS.length - others.length);
  });

  it('PP 7/2025 and the JP deferral of 2020 change nothing here', () => {
    expect(RELIEFS.map(({ id }) => id)).toEqual(['pp-49-2020', 'pp-50-2025-transport', 'pp-50-2025']);
    for (const id of ['relief-pp-7-2025', 'jp-deferral-2020']) {
      const item = findLaw(id);
      expect(item?.format(item.values[0]?.value, 'en')).toMatch(/not (cover|for) villages/);
    }
  });

  it.each(RELIEFS)('$id stands in the law beside the rates as relief-$id', (relief) => {
    const item = findLaw(`relief-${relief.id}`);
    expect(item?.values).toEqual(reliefItem(relief).values);
    expect(item && inForce(item, since('2015-07'))).toBeUndefined();
  });

  it('prints who still pays what (relief-pp-49-2020, relief-pp-50-2025, relief-pp-50-2025-transport)', () => {
    const texts = RELIEFS.map((relief) => reliefItem(relief).format(relief));
    expect(texts[0]).toBe(
      'JKK, JKM dibayar 1% saja (PU, BPU); yang pertama kali membayar dalam bulan-bulan ini membayar penuh 2 bulan',
    );
    expect(texts[1]).toContain('JKK, JKM dibayar 50% saja (BPU, sektor transportasi)');
    expect(texts[2]).toContain('tidak untuk yang dibayar APBN, APBD-PROV, APBD, DDS, ADD');
  });
});
