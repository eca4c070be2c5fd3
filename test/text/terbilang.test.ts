import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terbilang, terbilangRupiah } from '../../src/text/budget/terbilang.ts';
import { tries } from '../support/tries.ts';

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [1_100, 'seribu seratus'],
    [2_000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [23_110, 'dua puluh tiga ribu seratus sepuluh'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [2_475_360, 'dua juta empat ratus tujuh puluh lima ribu tiga ratus enam puluh'],
    [6_652_800_000, 'enam miliar enam ratus lima puluh dua juta delapan ratus ribu'],
    [1_000_000_000_000, 'satu triliun'],
    [-5, 'minus lima'],
  ])('%d is %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
  });

  it('an amount ends in rupiah', () => {
    expect(terbilangRupiah(16_800)).toBe('enam belas ribu delapan ratus rupiah');
  });

  it('says each number so that it can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(readBack(terbilang(value))).toBe(BigInt(value));
      }),
      { seed: 17, numRuns: tries(2_000) },
    );
    const first = Array.from({ length: 20_001 }, (_, value) => value);
    expect(first.filter((value) => readBack(terbilang(value)) !== BigInt(value))).toEqual([]);
  });

  it.each([1.5, Number.NaN, 2 ** 53])('%d is refused', (value) => {
    expect(() => terbilang(value)).toThrow(RangeError);
  });
});

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES = new Map([
  ['ribu', 1_000n],
  ['juta', 1_000_000n],
  ['miliar', 1_000_000_000n],
  ['triliun', 10n ** 12n],
  ['kuadriliun', 10n ** 15n],
]);

/** Reads the words from left to right, by rules that are not those of the writer. */
function readBack(text: string): bigint {
  const words = text
    .replace('minus ', '')
    .replaceAll('sepuluh', 'satu puluh')
    .replaceAll('sebelas', 'satu belas')
    .replaceAll('seratus', 'satu ratus')
    .replaceAll('seribu', 'satu ribu')
    .split(' ');
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (word === 'belas') {
      group += digit + 10n;
      digit = 0n;
    } else if (word === 'puluh' || word === 'ratus') {
      group += digit * (word === 'puluh' ? 10n : 100n);
      digit = 0n;
    } else if (scale) {
      total += (group + digit) * scale;
      [group, digit] = [0n, 0n];
    } else digit = BigInt(DIGITS.indexOf(word));
  }
  const value = total + group + digit;
  return text.startsWith('minus') ? -value : value;
}
