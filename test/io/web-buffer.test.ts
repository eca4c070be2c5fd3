import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WebBuffer } from '../../src/io/web/web-buffer.ts';
import { tries } from '../support/tries.ts';

const ENCODINGS = ['utf8', 'latin1', 'utf16le', 'hex', 'base64'] as const;
const plain = (bytes: Uint8Array): number[] => Array.from(bytes);
const web = (bytes: Uint8Array): WebBuffer => WebBuffer.from(bytes);

/** Bytes and texts in which what is searched for occurs. */
const bytes = fc.uint8Array({ maxLength: 60, max: 255 });
/** Any sign of Unicode. Strings of this length by name (`unit: 'binary'`) first make a table of them all, which takes a second. */
const sign = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));
const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));

describe('the Buffer of browsers does as Node’s', () => {
  it('turns texts into bytes, in every encoding that is used', () =>
    fc.assert(
      fc.property(text, fc.constantFrom('utf8', 'latin1', 'utf16le'), (given, encoding) => {
        expect(plain(WebBuffer.from(given, encoding))).toEqual(
          plain(Buffer.from(given, encoding as BufferEncoding)),
        );
      }),
      { numRuns: tries(200) },
    ));

  it('turns bytes into texts', () =>
    fc.assert(
      fc.property(bytes, fc.constantFrom(...ENCODINGS), fc.nat(60), fc.nat(60), (given, encoding, a, b) => {
        expect(web(given).toString(encoding, a, b)).toBe(Buffer.from(given).toString(encoding, a, b));
      }),
      { numRuns: tries(300) },
    ));

  it('reads base64, with what does not belong there', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09+/=\n ') }), (given) => {
        expect(plain(WebBuffer.from(given, 'base64'))).toEqual(plain(Buffer.from(given, 'base64')));
      }),
      { numRuns: tries(200) },
    ));

  it('reads hexadecimal', () => {
    expect(plain(WebBuffer.from('fea7d2763b', 'hex'))).toEqual(plain(Buffer.from('fea7d2763b', 'hex')));
  });

  it('turns long runs into text', () => {
    const long = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    expect(web(long).toString('latin1')).toBe(Buffer.from(long).toString('latin1'));
  });

  it('finds bytes and texts, from the front and from behind', () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40, max: 2 }),
        fc.uint8Array({ maxLength: 3, max: 2 }),
        fc.nat(40),
        (all, some, from) => {
          const [mine, nodes] = [web(all), Buffer.from(all)];
          expect(mine.indexOf(web(some), from)).toBe(nodes.indexOf(Buffer.from(some), from));
          expect(mine.includes(web(some))).toBe(nodes.includes(Buffer.from(some)));
          expect(mine.lastIndexOf(web(some))).toBe(nodes.lastIndexOf(Buffer.from(some)));
          expect(mine.indexOf(1, from)).toBe(nodes.indexOf(1, from));
        },
      ),
      { numRuns: tries(300) },
    ));

  it('compares, joins, cuts and copies', () =>
    fc.assert(
      fc.property(bytes, bytes, fc.integer({ min: -5, max: 60 }), (one, other, at) => {
        expect(web(one).equals(other)).toBe(Buffer.from(one).equals(other));
        expect(web(one).compare(other)).toBe(Buffer.from(one).compare(other));
        expect(plain(WebBuffer.concat([one, other]))).toEqual(plain(Buffer.concat([one, other])));
        expect(plain(WebBuffer.concat([one, other], 7))).toEqual(plain(Buffer.concat([one, other], 7)));
        expect(plain(web(one).subarray(at))).toEqual(plain(Buffer.from(one).subarray(at)));
        const [mine, nodes] = [WebBuffer.alloc(9), Buffer.alloc(9)];
        expect(web(one).copy(mine, 2)).toBe(Buffer.from(one).copy(nodes, 2));
        expect(plain(mine)).toEqual(plain(nodes));
      }),
      { numRuns: tries(200) },
    ));

  it('writes text as far as there is room, never half a character', () =>
    fc.assert(
      fc.property(text, fc.nat(8), (given, at) => {
        const [mine, nodes] = [WebBuffer.alloc(12), Buffer.alloc(12)];
        expect(mine.write(given, at)).toBe(nodes.write(given, at));
        expect(plain(mine)).toEqual(plain(nodes));
      }),
      { numRuns: tries(200) },
    ));

  it('cuts views, which share their bytes', () => {
    const whole = WebBuffer.alloc(4);
    whole.slice(1, 3).fill(7);
    expect(plain(whole)).toEqual([0, 7, 7, 0]);
    expect(WebBuffer.isBuffer(whole.subarray(1))).toBe(true);
  });

  it('reads and writes numbers', () => {
    const [mine, nodes] = [WebBuffer.alloc(24), Buffer.alloc(24)];
    for (const buffer of [mine, nodes]) {
      buffer.writeUInt8(200, 0);
      buffer.writeUInt16LE(65_000, 1);
      buffer.writeUInt32LE(4_000_000_000, 3);
      buffer.writeInt32LE(-5, 7);
    }
    expect(plain(mine)).toEqual(plain(nodes));
    expect([mine.readUIntBE(0, 3), mine.readUIntLE(1, 5)]).toEqual([
      nodes.readUIntBE(0, 3),
      nodes.readUIntLE(1, 5),
    ]);
    for (const filling of [0x36, 'abc', Uint8Array.of(1, 2)])
      expect(plain(WebBuffer.alloc(5, filling))).toEqual(plain(Buffer.alloc(5, filling)));
    expect(mine.readUInt32LE(3)).toBe(4_000_000_000);
    expect([mine.readInt32LE(7), mine.readUInt16LE(1), mine.readUInt8(0), mine.readInt8(0)]).toEqual([
      -5, 65_000, 200, -56,
    ]);
    expect([mine.readBigUInt64LE(0), mine.readDoubleLE(3), mine.readInt16LE(1)]).toEqual([
      nodes.readBigUInt64LE(0),
      nodes.readDoubleLE(3),
      nodes.readInt16LE(1),
    ]);
  });
});
