import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  type CalendarDate,
  calendarDate,
  dateFromSerial,
  formatDmy,
  formatIsoDate,
  monthOfDate,
  parseIsoDate,
} from '../../src/domain/date.ts';
import { formatMonth, monthRange, monthsOfYear, parseMonth } from '../../src/domain/month.ts';

const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};

describe('calendar dates', () => {
  it.each([
    [2023, 2, 29],
    [2024, 2, 30],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [0, 1, 1],
  ])('%i-%i-%i does not exist', (y, m, d) => {
    expect(calendarDate(y, m, d)).toBeUndefined();
  });

  it('is written as SIPP and as ISO want it', () => {
    expect(formatDmy(day('1992-12-31'))).toBe('31-12-1992');
    expect(formatIsoDate(day('1980-08-02'))).toBe('1980-08-02');
  });

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [29444, false, '1980-08-11'],
    [29444.75, false, '1980-08-11'],
    [0, true, '1904-01-01'],
    [27982, true, '1980-08-11'],
    [-1, false, undefined],
  ])('serial %d (1904: %s) is %s', (serial, date1904, expected) => {
    const date = dateFromSerial(serial, date1904);
    expect(date === undefined ? undefined : formatIsoDate(date)).toBe(expected);
  });

  it.each([
    ['1961-03-02', '2026-03-01', 64],
    ['1961-03-01', '2026-03-01', 65],
    ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23],
  ])('born %s is, on %s, %i years old', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });
});

describe('months', () => {
  it('round-trips through text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, m) => {
        const text = `${year}-${String(m).padStart(2, '0')}`;
        expect(formatMonth(parseMonth(text) ?? (0 as never))).toBe(text);
      }),
      { seed: 3 },
    );
  });

  it.each(['2026-13', '2026-00', '2026-3', '26-03', '', '2026-03-01'])('%s is no month', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });

  it('counts ranges across years, both ends included', () => {
    const range = monthRange(monthOfDate(day('2025-11-05')), monthOfDate(day('2026-02-01')));
    expect(range.map(formatMonth)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsOfYear(2026)).toHaveLength(12);
    expect(monthRange(monthOfDate(day('2026-02-01')), monthOfDate(day('2026-01-01')))).toEqual([]);
  });
});
