import { isAsWritten, type ListedFile, listedFiles, ownResults } from '../own-results.ts';
import { fileBytes } from './file-bytes.ts';
import { markOfPath } from './hash.ts';
import { readText } from './read-text.ts';

const ON_DISK = {
  bytes: fileBytes,
  text: (file: string) => readText(file, file),
  markOfOriginal: markOfPath,
};

/** As `ownResults`, of files on the disk. */
export const ownResultsOnDisk = (
  met: readonly string[],
  all: readonly string[],
): Promise<ReadonlySet<string>> => ownResults(met, all, ON_DISK);

/** As `listedFiles`, of a folder on the disk. */
export const listedOnDisk = (folder: string): Promise<readonly ListedFile[]> =>
  listedFiles(folder.replaceAll('\\', '/'), ON_DISK);

/** As `isAsWritten`, of a file on the disk. */
export const isAsWrittenOnDisk = (file: string): Promise<boolean> => isAsWritten(file, ON_DISK);
