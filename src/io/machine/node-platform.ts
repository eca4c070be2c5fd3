import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Platform } from '../platform.ts';

export const NODE: Platform = {
  sha256() {
    const hash = createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
  },
  isUtf8,
  zip: async () => (await import('./node-zip.ts')).NODE_ZIP,
  ciphers: async () => (await import('./node-ciphers.ts')).NODE_CIPHERS,
  async *csvRecords(pieces, options) {
    const [{ parse }, { pipeline, Readable }] = await Promise.all([
      import('csv-parse'),
      import('node:stream'),
    ]);
    const parser = parse(options);
    // A fault of the pieces reaches whoever reads the records.
    pipeline(Readable.from(pieces), parser, () => {});
    try {
      yield* parser as AsyncIterable<readonly string[]>;
    } finally {
      parser.destroy();
    }
  },
  parseXls: async (bytes, limits) => (await import('./xls-apart.ts')).parseXlsApart(bytes, limits),
};
