import { join } from 'node:path';
import type { OutputFile } from '../../domain/output-file.ts';
import { UnwritableFile } from '../../domain/unwritable.ts';
import { sha256OfFile } from './hash.ts';
import { listedOnDisk } from './own-results.ts';
import { type WriteOptions, writeFiles } from './write-files.ts';

/**
 * Writes a set that ends with its manifest, all or none. By force it replaces an older set of ours in the folder: what that
 * one's manifest lists and the new one lacks is removed. Returns the names removed. @throws UnwritableFile
 */
export async function writeSet(
  folder: string,
  files: readonly OutputFile[],
  options: Omit<WriteOptions, 'remove'>,
): Promise<readonly string[]> {
  const remove = options.force ? await staleNames(folder, files) : [];
  await writeFiles(folder, files, { ...options, remove });
  return remove;
}

/** Files of the older set that the new one lacks. @throws UnwritableFile when somebody has changed one since. */
async function staleNames(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const coming = new Map(files.map(({ name, filledIn }) => [name.toLowerCase(), { filledIn }]));
  const stale: string[] = [];
  for (const { name, sha256 } of await listedOnDisk(folder)) {
    const next = coming.get(name.toLowerCase());
    // What a village has filled in is work, also where the new set has a sheet of that name.
    if (next && next.filledIn !== true) continue;
    const path = join(folder, name);
    const hash = await sha256OfFile(path);
    if (hash === undefined) continue;
    if (hash !== sha256)
      throw new UnwritableFile(path.replaceAll('\\', '/'), { reason: 'changed-since', args: {} });
    if (!next) stale.push(name);
  }
  return stale.sort();
}
