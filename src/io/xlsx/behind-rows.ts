import { Unexpected } from './text.ts';

const END_DATA = Buffer.from('</sheetData');
/** Comments, CDATA and a DOCTYPE could hold what only looks like the end of the rows. */
const MARKUP = Buffer.from('<!');
const ROOT = /^(?:\xEF\xBB\xBF)?(?:<\?xml[^>]*\?>)?\s*<worksheet[\s>]/i;
const OTHER_ENCODING = /^[^>]*encoding=["'](?!utf-8)/i;
const HEAD = 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Steps over the rows of a worksheet as the usual programs write it and hands out its bytes from the end tag of the
 * rows on. A sheet that begins otherwise throws `Unexpected`: the caller then takes the full parser.
 */
export class BehindRows {
  #state: 'start' | 'rows' | 'behind' = 'start';
  /** The end of the chunk before: a tag may begin in it. */
  #rest: Buffer = NOTHING;

  push(chunk: Buffer): Buffer {
    if (this.#state === 'behind') return chunk;
    if (this.#state === 'start') expectRoot(chunk);
    const bytes = Buffer.concat([this.#rest, chunk]);
    const end = bytes.indexOf(END_DATA);
    const markup = bytes.indexOf(MARKUP);
    if (markup >= 0 && (end < 0 || markup < end)) throw new Unexpected();
    this.#state = end < 0 ? 'rows' : 'behind';
    if (end >= 0) return bytes.subarray(end);
    this.#rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_DATA.length)));
    return NOTHING;
  }
}

function expectRoot(chunk: Buffer): void {
  const head = chunk.toString('latin1', 0, HEAD);
  if (!ROOT.test(head) || OTHER_ENCODING.test(head)) throw new Unexpected();
}
