import { createCipheriv, createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NODE } from '../../src/io/machine/node-platform.ts';
import { PackedFault } from '../../src/io/platform.ts';
import { WEB } from '../../src/io/web/web-platform.ts';
import { packStream } from '../../src/io/zip/pack.ts';

/** The same bytes each time, of any length. */
const bytesOf = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7 + (at >> 3) * 13) & 0xff));
/** Around the ends of blocks of every hash. */
const LENGTHS = [0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 113, 127, 128, 129, 1000];

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('the platform of browsers does as Node’s', () => {
  it('hashes, in pieces of any length', () => {
    for (const length of LENGTHS)
      for (const size of [1, 7, 64, 1000]) {
        const hash = WEB.sha256();
        for (let at = 0; at < length; at += size) hash.update(bytesOf(length).subarray(at, at + size));
        expect(hash.digest()).toBe(createHash('sha256').update(bytesOf(length)).digest('hex'));
      }
  });

  it.each(['md5', 'sha1', 'sha256', 'sha384', 'sha512'])('hashes by %s', async (name) => {
    const { hash } = await WEB.ciphers();
    for (const length of LENGTHS) {
      const wanted = createHash(name).update(bytesOf(length)).digest('hex');
      expect(
        hash(name.toUpperCase(), bytesOf(length).subarray(0, 9), bytesOf(length).subarray(9)).toString('hex'),
      ).toBe(wanted);
    }
    expect(() => hash('whirlpool', bytesOf(3))).toThrow();
  });

  it.each([16, 24, 32])('decrypts AES with a key of %i bytes', async (length) => {
    const { decryptAes } = await WEB.ciphers();
    const [key, plain] = [bytesOf(length), bytesOf(96)];
    for (const iv of [bytesOf(16), undefined]) {
      const cipher = createCipheriv(
        `aes-${length * 8}-${iv ? 'cbc' : 'ecb'}`,
        key,
        iv ?? null,
      ).setAutoPadding(false);
      const secret = Buffer.concat([cipher.update(plain), cipher.final()]);
      expect(decryptAes(key, iv, secret)).toEqual(plain);
    }
  });

  it('unpacks, at once and as it comes', async () => {
    const { inflate, inflateStream } = await WEB.zip();
    for (const length of [0, 10, 5000, 300_000]) {
      const packed = deflateRawSync(bytesOf(length));
      expect(inflate(packed, length + 1).equals(bytesOf(length))).toBe(true);
      expect((await whole(inflateStream(pieces(packed, 1000)))).equals(bytesOf(length))).toBe(true);
    }
  });

  it('calls packed bytes that break off, or that are none, a fault', async () => {
    const { inflate, inflateStream } = await WEB.zip();
    const packed = deflateRawSync(bytesOf(5000));
    expect(() => inflate(packed.subarray(0, 100), 5001)).toThrow(PackedFault);
    await expect(whole(inflateStream(pieces(packed.subarray(0, 100), 30)))).rejects.toThrow(PackedFault);
    expect(() => inflate(Buffer.from([0xff, 0xff, 0xff, 0xff]), 10)).toThrow(PackedFault);
  });

  it('packs to the very bytes that Node packs to, and counts the same checksum', async () => {
    const [web, node] = [await WEB.zip(), await NODE.zip()];
    for (const length of [0, 10, 300_000]) {
      expect(Buffer.compare(web.deflate(bytesOf(length)), node.deflate(bytesOf(length)))).toBe(0);
      const [one, other] = [
        await packStream('a', pieces(bytesOf(length), 999), web),
        await packStream('a', pieces(bytesOf(length), 999), node),
      ];
      expect(Buffer.compare(await one.data(), await other.data())).toBe(0);
      expect([one.crc, one.size]).toEqual([other.crc, other.size]);
    }
  });

  it('goes on by Node’s own way behind the first 4 MB, in one stream', async () => {
    const { deflateStream } = await NODE.zip();
    const long = Buffer.alloc(9_000_000, '<c r="A1" s="3"><v>12345</v></c>');
    expect(inflateRawSync(await whole(deflateStream(pieces(long, 65_536)))).equals(long)).toBe(true);
  });

  it('knows UTF-8', () => {
    for (const bytes of [Buffer.from('Désa'), Buffer.from([0xe9, 0x20]), Buffer.from([])])
      expect(WEB.isUtf8(bytes)).toBe(NODE.isUtf8(bytes));
  });

  it.each(['a;"b\nc";d\n1;2;3\n', 'a;b"x;c\n"unclosed;1\n2;3', '"a";"b""c"\r\n;;\r\n'])(
    'parses the CSV %j, or says where it is faulty',
    async (text) => {
      const read = async (platform: typeof WEB): Promise<unknown[]> => {
        const found: unknown[] = [];
        try {
          for await (const record of platform.csvRecords(pieces(Buffer.from(text), 4), {
            delimiter: ';',
            relax_quotes: true,
            relax_column_count: true,
          }))
            found.push([...record]);
        } catch (error) {
          const { code, records } = error as { code?: unknown; records?: unknown };
          found.push({ code, records });
        }
        return found;
      };
      expect(await read(WEB)).toEqual(await read(NODE));
    },
  );
});
