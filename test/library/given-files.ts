import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder's files as the library takes them, by their paths from `root` on. */
export function givenFiles(root: string, folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const path = `${folder}/${entry}`.replaceAll('\\', '/');
    if (statSync(join(root, path)).isFile()) files[path] = readFileSync(join(root, path));
  }
  return files;
}
