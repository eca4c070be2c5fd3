import { dirname, resolve } from 'node:path';
import { joined, shownName, word } from '../../domain/shown.ts';
import { nameAsIs } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { namesIn } from '../../io/machine/find-files.ts';
import { nearestWord } from '../../policy/nearest.ts';

/** The refusal of a file that is not there, with the roster of its folder whose name is nearest. */
export async function nearestFile(error: UnreadableFile, cwd: string): Promise<UnreadableFile> {
  if (error.reason !== 'missing-file') return error;
  const path = nameAsIs(error.file).replaceAll('\\', '/');
  const at = path.lastIndexOf('/') + 1;
  const { rosters } = await namesIn(dirname(resolve(cwd, path)));
  const nearest = nearestWord(path.slice(at), rosters.map(shownName));
  if (nearest === undefined) return error;
  const named = at === 0 ? nearest : joined([shownName(path.slice(0, at)), nearest], word(''));
  return new UnreadableFile(path, { reason: 'missing-file', args: { nearest: named } });
}
