import { parseXls } from '../formats/xls-parse.ts';
import type { Limits } from '../limits.ts';
import type { XlsAnswer } from '../platform.ts';

/** Here and now: whoever waits for too long stops the worker that it runs in. */
export const parseXlsHere = (bytes: Uint8Array, limits: Limits): XlsAnswer => parseXls(bytes, limits);
