import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { markOfOriginal } from '../original-mark.ts';

/** SHA-256 of a text, hexadecimal. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of a file, hexadecimal; undefined when there is none. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

/** What a marked copy of a file on the disk bears. */
export const markOfPath = (path: string): string =>
  markOfOriginal(resolve(path).split(sep).join('/'), sha256OfText);
