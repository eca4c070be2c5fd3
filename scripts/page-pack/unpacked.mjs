import { checksum } from './checksum.mjs';
import { unpack } from './unpack.mjs';

/** The bytes of a pack as it stands in the page. @throws RangeError for one that is not whole */
export function unpacked({ text, order, length, contexts, states, sum }) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const made = unpack(bytes, { order, length, room: { contexts, states } });
  if (checksum(made) !== sum) throw new RangeError('the packed code is damaged');
  return made;
}
