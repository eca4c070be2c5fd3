import { Deflate, deflateSync } from 'fflate/browser';

/**
 * Packing that gives the same bytes on every machine: Node's own differs from one of its versions to the next, and no browser
 * has it. What the command line writes and what the page writes is the same file.
 */
export const deflatePortably = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** Up to here a part is packed portably; it takes some three times as long as a machine's own way. */
const PORTABLE = 4 * 1024 * 1024;

type Packer = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * Packs what comes, the first 4 MB portably and the rest by the machine's own way where it has one: the parts of all but the
 * largest workbooks are the same bytes everywhere, and the largest do not take long.
 */
export async function* packPortably(
  pieces: AsyncIterable<Uint8Array>,
  machine?: Packer,
): AsyncGenerator<Uint8Array, void, undefined> {
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => void out.push(chunk));
  const iterator = pieces[Symbol.asyncIterator]();
  let taken = 0;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      deflate.push(next.value);
      yield* out.splice(0);
      taken += next.value.length;
      if (machine === undefined || taken < PORTABLE) continue;
      // On a whole byte, so that another stream of blocks may follow.
      deflate.flush(true);
      yield* out.splice(0);
      yield* machine({ [Symbol.asyncIterator]: () => iterator });
      return;
    }
    deflate.push(new Uint8Array(0), true);
    yield* out;
  } finally {
    await iterator.return?.();
  }
}
