import { describe, expect, it } from 'vitest';
import { formatSen } from '../../src/domain/money.ts';
import { formatMonth, yearOf } from '../../src/domain/month.ts';
import { allUmk, umkInForce, umkItem, umkOf } from '../../src/law/rates/umk.ts';
import { requireInForce, since } from '../../src/law/value.ts';

const regions = await allUmk();
const all = [...regions.values()].flat();
const wageOf = (region: string, month: string) => umkInForce(regions.get(region) ?? [], since(month));

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
    const found = wageOf(region, month);
    expect(found && formatSen(found.amount)).toBe(amount);
    expect(found?.decree).toBe(decree);
  });

  it.each([
    ['33.10', '2024-06', 'no list has Klaten 2024: the wage of 2025 is not carried back'],
    ['32.01', '2018-12', 'before the lists begin'],
    ['35.16', '2027-01', 'not decreed yet'],
    ['99.99', '2025-06', 'no such region'],
  ])('of %s in %s is unknown: %s', (region, month) => {
    expect(wageOf(region, month)).toBeUndefined();
  });

  it('has all 514 regencies and cities for 2025 and 2026, and the 38 provinces', () => {
    const codes = [...regions.keys()];
    expect(codes.filter((code) => code.length === 5)).toHaveLength(514);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(38);
    for (const code of codes)
      for (const month of ['2025-06', '2026-06'])
        expect(wageOf(code, month)?.amount).toBeGreaterThan(2_000_000);
  });

  it('has the provinces’ own from 2015 to 2026, as far as the series go', () => {
    const counts = Array.from({ length: 12 }, (_, index) => 2015 + index).map(
      (year) => [...regions.keys()].filter((code) => code.length === 2 && wageOf(code, `${year}-06`)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(31);
    expect(counts.slice(-2)).toEqual([38, 38]);
  });

  it.each([
    ['35.16', 'UMK'],
    ['93.01', 'UMP applies'],
    ['33', 'UMP'],
  ])('says of %s whether it has its own: %s', (region, kind) => {
    expect(wageOf(region, '2026-06')?.kind).toBe(kind);
  });

  it('where a region has none of its own, it has its province’s', () => {
    const served = all.filter(({ kind, from }) => kind === 'UMP applies' && yearOf(from) === 2026);
    const differing = served.filter(({ region, amount }) => {
      const province = wageOf(region.slice(0, 2), '2026-06')?.amount ?? 0;
      return Math.abs(province - amount) >= 100;
    });
    expect(served.length).toBeGreaterThanOrEqual(260);
    expect(differing.map(({ region }) => region)).toEqual([]);
  });

  it('UMP 2025 is UMP 2024 × 1.065 but where a decree rounded otherwise', () => {
    const both = [...regions.keys()].flatMap((code) => {
      const [before, after] = [wageOf(code, '2024-06'), wageOf(code, '2025-06')];
      return code.length === 2 && before && after
        ? [{ code, by: after.amount / 100 - (before.amount / 100) * 1.065 }]
        : [];
    });
    // Sulawesi Tengah and Papua Barat, rounded by decree.
    const others = both.filter(({ by }) => Math.abs(by) > 3);
    expect(others.map(({ code }) => code)).toEqual(['72', '92']);
  });

  it('loads no more than a province, and knows no code that is none', async () => {
    expect((await umkOf('33.10'))?.[0]?.name).toBe('Kabupaten Klaten');
    for (const none of ['99.99', '33.99', '', 'constructor']) expect(await umkOf(none)).toBeUndefined();
  });

  it('each ends with its year, none overlaps the next', () => {
    for (const values of regions.values()) {
      for (const [index, value] of values.entries()) {
        expect(yearOf(value.to)).toBe(yearOf(value.from));
        expect(values[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThan(value.to);
      }
    }
  });

  it('says that press lists are not decrees', () => {
    expect(wageOf('35.16', '2021-01')).toMatchObject({ evidence: 'secondary', conflict: false });
    expect(wageOf('35.16', '2021-01')?.caveat?.en).toContain('press lists');
  });

  it('marks sources that disagree and values that were derived', () => {
    const conflicts = all
      .filter((value) => value.conflict)
      .map((value) => `${value.region} ${formatMonth(value.from)}`);
    expect(conflicts).toEqual(['12 2026-01', '35.27 2021-01', '73 2026-01', '73.02 2026-01']);
    const derived = all.filter((value) => value.evidence === 'derived').map((value) => value.region);
    expect(derived).toEqual(['32', '33', '34', '35', '36', '62', '64', '65', '73', '73.02']);
  });

  it('says each confidence of the table in Indonesian too', () => {
    const untranslated = all.filter(
      ({ caveat }) => caveat.id === caveat.en || /press|between/.test(caveat.id),
    );
    expect(untranslated.map(({ confidence }) => confidence)).toEqual([]);
  });

  it('stands as an item of law, by region', () => {
    const item = umkItem(regions.get('73.02') ?? []);
    expect(item?.id).toBe('umk-73.02');
    expect(item?.title.id).toBe('Upah minimum Kabupaten Bulukumba');
    const found = item && requireInForce(item, since('2025-06'));
    expect(found && item?.format(found.value)).toBe('Rp3.657.527,37');
    expect(found?.dated.source.caveat?.id).toContain('tanpa UMK sendiri');
    expect(umkItem([])).toBeUndefined();
  });

  it('warns in November 2025 that three of the seven raised East Java regions are not known', () => {
    expect(wageOf('35.76', '2025-11')?.caveat?.en).toContain('only four of them are known');
    expect(wageOf('35.78', '2025-11')?.caveat?.en).toContain('press lists');
    expect(wageOf('35.76', '2025-10')?.caveat?.en).toContain('press lists');
  });
});
