import { readFile, stat } from 'node:fs/promises';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { megabytes } from '../limits.ts';
import { refused } from './file-bytes.ts';

/** Bytes of the longest text that is read as a whole: a baseline of 200,000 entries has some 15 MB. */
const LONGEST_TEXT = 64 * 1024 * 1024;

/** As `requireText`; undefined when there is no such file. @throws UnreadableFile when it is there and cannot be read */
export async function readText(path: string, file: string): Promise<string | undefined> {
  try {
    return await requireText(path, file);
  } catch (error) {
    if (error instanceof UnreadableFile && error.reason === 'missing-file') return undefined;
    throw error;
  }
}

/**
 * The text of a small file (a policy, a baseline) that must be there, without its byte order mark; `file` is its name in
 * errors. @throws UnreadableFile
 */
export async function requireText(path: string, file: string): Promise<string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UnreadableFile(file, { reason: 'is-folder', args: {} });
    // A pipe may never end, and a device never does.
    if (!found.isFile()) throw new UnreadableFile(file, { reason: 'not-a-file', args: {} });
    if (found.size > LONGEST_TEXT)
      throw new UnreadableFile(file, { reason: 'too-large', args: { megabytes: megabytes(LONGEST_TEXT) } });
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw refused(file, error);
  }
}
