import { UnreadableFile, type UnreadableReason } from '../domain/unreadable.ts';
import type { InputFiles } from './ports.ts';

const NOT_READABLE: ReadonlySet<UnreadableReason> = new Set([
  'missing-file',
  'broken-link',
  'is-folder',
  'no-permission',
]);

/** The text of a small file; undefined where there is none that may be read. */
export async function textIfReadable(file: string, ports: InputFiles): Promise<string | undefined> {
  try {
    return await ports.readText(file);
  } catch (error) {
    if (error instanceof UnreadableFile && NOT_READABLE.has(error.reason)) return undefined;
    throw error;
  }
}
