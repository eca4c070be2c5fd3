import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../support/tries.ts';

interface Packed {
  readonly text: string;
  readonly length: number;
}
// @ts-expect-error: a script without types
const { packed } = (await import('../../scripts/page-pack/packed.mjs')) as {
  readonly packed: (text: string) => Packed;
};
// @ts-expect-error: a script without types
const { unpacked } = (await import('../../scripts/page-pack/unpacked.mjs')) as {
  readonly unpacked: (packed: Packed) => Uint8Array;
};

const again = (text: string): string => new TextDecoder().decode(unpacked(packed(text)));
const SOURCE = readFileSync('src/roster/header/synonyms.ts', 'utf8');

describe('the packed code of the short page', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['a letter many times', 'a'.repeat(100_000)],
    ['two letters in turn', 'ab'.repeat(50_000)],
    ['every character of two bytes, thrice', String.fromCodePoint(...Array(2_048).keys()).repeat(3)],
    ['a source of ours', SOURCE],
  ])('is what was packed: %s', (_what, text) => {
    expect(again(text)).toBe(text);
  });

  it('is what was packed, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(40), (words, times) => {
        const text = words.join(' ').repeat(times);
        expect(again(text)).toBe(new TextDecoder().decode(Buffer.from(text)));
      }),
      { numRuns: tries(400), seed: 16 },
    );
  });

  it('is much shorter than text that was zipped', () => {
    expect(packed(SOURCE).text.length * 0.75).toBeLessThan(SOURCE.length / 3);
  });

  it('is refused when it was cut off or changed on its way', () => {
    const whole = packed(SOURCE);
    const cut = { ...whole, text: whole.text.slice(0, 4_000) };
    const changed = { ...whole, text: `${whole.text.slice(0, 1_000)}AAAA${whole.text.slice(1_004)}` };
    for (const damaged of [cut, changed]) expect(() => unpacked(damaged)).toThrow(RangeError);
  });
});
