import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The files of the repository that loading `entry` loads: itself and, in turn, all that it imports for more than types. */
export function staticClosure(entry, seen = new Set()) {
  const path = resolve(entry);
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, names, target] of code.matchAll(/^(?:import|export)\s([^;]*?)from\s+'(\.[^']+\.ts)'/gm)) {
    if (!/^type\s/.test(names)) staticClosure(resolve(dirname(path), target), seen);
  }
  return seen;
}
