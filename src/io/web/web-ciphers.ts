import type { CipherTools } from '../platform.ts';
import { decryptAes } from './web-aes.ts';
import { HASHES } from './web-hashes.ts';

export const WEB_CIPHERS: CipherTools = {
  hash(algorithm, ...parts) {
    const hash = HASHES[algorithm.toLowerCase()];
    if (hash === undefined) throw new TypeError(`unknown hash: ${algorithm}`);
    return Buffer.from(hash(Buffer.concat(parts)));
  },
  decryptAes: (key, iv, bytes) => Buffer.from(decryptAes(key, iv, bytes)),
};
