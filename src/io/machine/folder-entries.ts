import { readdir } from 'node:fs/promises';
import type { FolderEntry } from '../../domain/found-files.ts';
import { refused } from './file-bytes.ts';

/** What lies in a folder, by name; neither hidden nor lock files. @throws UnreadableFile for what is no folder or stays shut */
export async function folderEntries(folder: string, shown: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw refused(shown, error);
  });
  return entries
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      isNoFile: !(entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()),
    }))
    .filter(({ name }) => !/^(?:\.|~\$)/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
