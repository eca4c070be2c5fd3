import { describe, expect, it } from 'vitest';
import { formatSen } from '../../src/domain/money.ts';
import { formatMonth, yearOf } from '../../src/domain/month.ts';
import { UMK, umkInForce, umkItem } from '../../src/law/rates/umk.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const all = [...UMK.values()].flat();

describe('minimum wages (umk)', () => {
  it.each([
    ['35.16', '2021-09', '4279787.17', '188/538/KPTS/013/2020'],
    ['35.16', '2025-10', '4856026', '100.3.3.1/775/KPTS/013/2024'],
    ['35.16', '2025-11', '4925398', '100.3.3.1/771/013/2025'],
    ['35.78', '2025-10', '4961753', '100.3.3.1/775/KPTS/013/2024'],
    ['35.78', '2025-11', '5032635', '100.3.3.1/771/013/2025'],
    ['35.78', '2025-12', '5032635', '100.3.3.1/771/013/2025'],
    ['35.78', '2026-01', '5288796', '100.3.3.1/937/013/2025'],
    ['73.02', '2025-06', '3657527.37', '1423/XII/2024'],
    ['35.76', '2025-06', '3031000', '100.3.3.1/775/KPTS/013/2024'],
  ])('of %s in %s is %s', (region, month, amount, decree) => {
    const found = umkInForce(region, since(month));
    expect(found && formatSen(found.amount)).toBe(amount);
    expect(found?.decree).toBe(decree);
  });

  it.each([
    ['32.01', '2025-06', 'no list has Bogor 2025: the wage of 2024 is not carried over'],
    ['32.01', '2018-12', 'before the lists begin'],
    ['35.16', '2027-01', 'not decreed yet'],
    ['99.99', '2025-06', 'no such region'],
  ])('of %s in %s is unknown: %s', (region, month) => {
    expect(umkInForce(region, since(month))).toBeUndefined();
  });

  it('has 392 rows of 67 regions, 34 of them split in November 2025, none overlapping, each within its year', () => {
    expect(all).toHaveLength(392 + 34);
    expect(UMK.size).toBe(67);
    for (const values of UMK.values()) {
      for (const [index, value] of values.entries()) {
        expect(yearOf(value.to)).toBe(yearOf(value.from));
        expect(values[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThan(value.to);
      }
    }
  });

  it('says that press lists are not decrees', () => {
    expect(umkInForce('35.16', since('2021-01'))).toMatchObject({ evidence: 'secondary', conflict: false });
    expect(umkInForce('35.16', since('2021-01'))?.caveat?.en).toContain('press lists');
  });

  it('marks sources that disagree and values that were derived', () => {
    const conflicts = all
      .filter((value) => value.conflict)
      .map((value) => `${value.region} ${formatMonth(value.from)}`);
    expect(conflicts).toEqual(['35.27 2021-01', '73 2026-01', '73.02 2026-01']);
    const derived = all.filter((value) => value.evidence === 'derived').map((value) => value.region);
    expect(derived).toEqual(['73', '73.02']);
  });

  it('says each confidence of the table in Indonesian too', () => {
    const untranslated = all.filter(
      ({ caveat }) => caveat.id === caveat.en || /press|between/.test(caveat.id),
    );
    expect(untranslated.map(({ confidence }) => confidence)).toEqual([]);
  });

  it('stands as an item of law, by region', () => {
    const item = umkItem('73.02');
    expect(item?.id).toBe('umk-73.02');
    expect(item?.title.id).toBe('Upah minimum Kabupaten Bulukumba');
    const found = item && requireInForce(item, since('2025-06'));
    expect(found && item?.format(found.value)).toBe('Rp3.657.527,37');
    expect(found?.dated.source.caveat?.id).toContain('tanpa UMK sendiri');
    expect(umkItem('99.99')).toBeUndefined();
  });

  it('warns in November 2025 that three of the seven raised East Java regions are not known', () => {
    expect(umkInForce('35.76', since('2025-11'))?.caveat?.en).toContain('only four of them are known');
    expect(umkInForce('35.78', since('2025-11'))?.caveat?.en).toContain('press lists');
    expect(umkInForce('35.76', since('2025-10'))?.caveat?.en).toContain('press lists');
  });
});
