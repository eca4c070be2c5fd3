import { parseXls } from '../formats/xls-parse.ts';
import type { Limits } from '../limits.ts';

/** What is asked of this process: it answers each question with what `parseXls` gives, and dies of what kills it. */
export interface XlsQuestion {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

process.on('message', ({ bytes, limits }: XlsQuestion) => {
  process.send?.(parseXls(Buffer.from(bytes), limits));
});
