import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/date.ts';
import { ppm, sen } from '../../src/domain/money.ts';
import { month } from '../../src/domain/month.ts';
import {
  dateWords,
  groupedNumber,
  monthSpans,
  monthWords,
  rateWords,
  rupiahWords,
  senWords,
} from '../../src/text/parts/format.ts';

describe('amounts', () => {
  it.each([
    [0, 'Rp0', 'Rp0'],
    [999, 'Rp999', 'Rp999'],
    [1_000, 'Rp1.000', 'Rp1,000'],
    [23_110, 'Rp23.110', 'Rp23,110'],
    [6_652_800_000, 'Rp6.652.800.000', 'Rp6,652,800,000'],
    [-1_500, '-Rp1.500', '-Rp1,500'],
  ])('%d', (amount, id, en) => {
    expect([rupiahWords(amount, 'id'), rupiahWords(amount, 'en')]).toEqual([id, en]);
  });

  it('a wage base keeps its cents, and has none where there are none', () => {
    expect(senWords(sen(215_232_294), 'id')).toBe('Rp2.152.322,94');
    expect(senWords(sen(215_232_294), 'en')).toBe('Rp2,152,322.94');
    expect(senWords(sen(100_000_005), 'id')).toBe('Rp1.000.000,05');
    expect(senWords(sen(100_000_000), 'id')).toBe('Rp1.000.000');
  });

  it('counts and rates', () => {
    expect(groupedNumber(1_000_000, 'id')).toBe('1.000.000');
    expect([rateWords(ppm(2_400), 'id'), rateWords(ppm(2_400), 'en')]).toEqual(['0,24%', '0.24%']);
  });
});

describe('months and days', () => {
  it.each([
    ['id', 'Agustus 2026', '17 Agustus 2026'],
    ['en', 'August 2026', '17 August 2026'],
  ] as const)('%s', (language, monthText, dateText) => {
    const date = calendarDate(2026, 8, 17);
    expect(monthWords(month(2026, 8), language)).toBe(monthText);
    expect(date && dateWords(date, language)).toBe(dateText);
  });

  it.each([
    [[1, 2, 3], 'Januari–Maret 2026'],
    [[1, 2, 5], 'Januari–Februari 2026, Mei 2026'],
    [[12, 13], 'Desember 2026–Januari 2027'],
    [[], ''],
  ])('%j in as few words as say them', (months, text) => {
    const values = months.map((at) => month(2026 + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1));
    expect(monthSpans(values, 'id')).toBe(text);
  });
});
