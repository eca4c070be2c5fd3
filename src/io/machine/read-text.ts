import { readFile } from 'node:fs/promises';
import { refused } from './file-bytes.ts';

/** The text of a small file (a policy, a baseline), without its byte order mark; undefined when there is none to read. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** As `readText` for a file that must be there; `file` is its name in errors. @throws UnreadableFile */
export async function requireText(path: string, file: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw refused(file, error);
  }
}
