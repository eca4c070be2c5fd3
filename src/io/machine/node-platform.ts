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
  async pipe() {
    const { PassThrough } = await import('node:stream');
    const through = new PassThrough();
    const fail = (error: unknown): void =>
      void through.destroy(error instanceof Error ? error : new Error(String(error)));
    return { input: through, output: through, fail };
  },
  async feed(pieces, into) {
    const { pipeline, Readable } = await import('node:stream');
    pipeline(Readable.from(pieces), into, () => {});
  },
  parseXls: async (bytes, limits) => (await import('./xls-apart.ts')).parseXlsApart(bytes, limits),
};
