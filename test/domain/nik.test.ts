import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, expandNumber } from '../../src/domain/cell.ts';
import { nikParts } from '../../src/domain/nik.ts';
import { cellName, columnLetter, columnNumber } from '../../src/domain/place.ts';
import { shownNik } from '../../src/domain/shown.ts';

describe('NIK', () => {
  it('holds region, birth day, sex and serial', () => {
    expect(nikParts('3516091208809001')).toEqual({
      region: '351609',
      day: 12,
      month: 8,
      yearOfCentury: 80,
      sex: 'L',
      serial: '9001',
    });
    expect(nikParts('3516095208809001')).toMatchObject({ day: 12, sex: 'P' });
    expect(nikParts('9171012902009001')).toMatchObject({ day: 29, month: 2 });
  });

  it.each([
    ['15 digits', '351609120880900'],
    ['17 digits', '35160912088090011'],
    ['a letter', '351609120880900O'],
    ['month 13', '3516091213809001'],
    ['day 32', '3516093208809001'],
    ['day 72', '3516097208809001'],
    ['30 February', '3516093002809001'],
    ['nothing', ''],
  ])('%s is no NIK', (_name, digits) => {
    expect(nikParts(digits)).toBeUndefined();
  });

  it('is masked to its first four and last two', () => {
    expect(shownNik('3516091208809001')).toBe('3516**********01');
    expect(shownNik('351609120880900')).toBe('3516*********00');
    expect(shownNik('12345')).toBe('12*45');
  });

  it('never leaves the program whole, whatever its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (digits) => {
        const masked = shownNik(digits);
        expect(masked).toHaveLength(digits.length);
        expect(masked).toContain('*');
      }),
      { seed: 4 },
    );
  });
});

describe('numbers as the file holds them', () => {
  it.each([
    ['3.204186109620001E15', '3204186109620001'],
    ['9.171012902009001e+15', '9171012902009001'],
    ['3204186109620001', '3204186109620001'],
    ['1.5E-3', '0.0015'],
    ['-2E2', '-200'],
    ['1E99', '1E99'],
  ])('%s is %s', (raw, expected) => {
    expect(expandNumber(raw)).toBe(expected);
    expect(cellText({ type: 'number', raw })).toBe(expected);
  });
});

describe('cell names', () => {
  it('are those of a spreadsheet program', () => {
    expect([1, 26, 27, 52, 703, 16384].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'XFD']);
    expect(cellName({ row: 17, column: 2 })).toBe('B17');
    expect(cellName({ row: 17 })).toBeUndefined();
  });

  it('round-trip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
        expect(columnNumber(columnLetter(column))).toBe(column);
      }),
      { seed: 5 },
    );
  });
});
