import { createDecipheriv, createHash } from 'node:crypto';
import type { CipherTools } from '../platform.ts';

export const NODE_CIPHERS: CipherTools = {
  hash: (algorithm, ...parts) =>
    parts.reduce((sum, part) => sum.update(part), createHash(algorithm)).digest(),
  decryptAes(key, iv, bytes) {
    const name = `aes-${key.length * 8}-${iv ? 'cbc' : 'ecb'}`;
    const decipher = createDecipheriv(name, key, iv ?? null).setAutoPadding(false);
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  },
};
