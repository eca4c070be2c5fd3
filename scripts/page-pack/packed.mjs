import { checksum } from './checksum.mjs';
import { pack } from './pack.mjs';

/** A text packed and written in letters, and what whoever unpacks it is told. Zipped, the letters take as much as the bytes. */
export function packed(text) {
  const bytes = Buffer.from(text);
  const { bytes: small, order, length, room } = pack(bytes);
  return { text: Buffer.from(small).toString('base64'), order, length, ...room, sum: checksum(bytes) };
}
