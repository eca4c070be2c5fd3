import type { FoundFiles } from '../../domain/found-files.ts';
import { shownName } from '../../domain/shown.ts';
import type { Ports } from '../ports.ts';

/**
 * What the names stand for, without our own results in folders and globs: their people stand in the rosters too. What
 * was passed over is said.
 */
export async function findRosters(names: readonly string[], ports: Ports): Promise<FoundFiles> {
  const found = await ports.find(names);
  const met = found.files.filter((file) => !found.named.has(file));
  if (met.length === 0) return found;
  const own = await ports.ownResults(met, found.files);
  if (own.size > 0) ports.say({ code: 'own-results', args: { files: [...own].map(shownName) } });
  return { ...found, files: found.files.filter((file) => !own.has(file)) };
}
