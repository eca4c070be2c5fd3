import { readFile } from 'node:fs/promises';

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
