import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256OfText } from './hash.ts';

/** Enough of a hash to tell the outputs of one folder apart. */
const KEY = 12;
const OWNER_ONLY_FILE = 0o600;
const ANY_FILE = 0o666;

/**
 * Hidden names beside an output while it is made. They are made of a hash and not of the output's own name, which may
 * be as long as a file system allows.
 */
export const besideOutput = (path: string, suffix: string): string =>
  join(dirname(path), `.enroll-${sha256OfText(basename(path)).slice(0, KEY)}${suffix}`);

/**
 * A temporary file beside `path` that nobody has made before: opened exclusively, so that a link or file planted under
 * its name is never followed, and with its final mode. It goes when the program is interrupted.
 */
export async function openTemporary(
  path: string,
  ownerOnly: boolean,
): Promise<{ readonly temporary: string; readonly handle: FileHandle }> {
  const temporary = besideOutput(path, `-${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', ownerOnly ? OWNER_ONLY_FILE : ANY_FILE);
  goesWhenInterrupted(temporary);
  return { temporary, handle };
}

/** Removes a temporary thing, or forgets one that has become the result. */
export async function doneWith(temporary: string): Promise<void> {
  await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  keepWhenInterrupted(temporary);
}

/** What killed runs have left of this output. Only for who holds its lock: nobody else is making it. */
export async function clearLeftOver(path: string): Promise<void> {
  const prefix = basename(besideOutput(path, '-'));
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(prefix) && one.endsWith('.tmp')))
    await rm(join(dirname(path), name), { recursive: true, force: true }).catch(() => undefined);
}

/** What is being made just now by this process. */
const making = new Set<string>();

export const isMaking = (temporary: string): boolean => making.has(temporary);

/** What must outlive an interruption, as another run has to finish it. */
export function keepWhenInterrupted(temporary: string): void {
  if (making.delete(temporary) && making.size === 0)
    for (const signal of SIGNALS) process.removeListener(signal, interrupted);
}

/** From here on the thing is removed when the program is interrupted (Ctrl+C, a terminal closed, a service stopped). */
export function goesWhenInterrupted(temporary: string): void {
  if (making.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  making.add(temporary);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function interrupted(signal: NodeJS.Signals): void {
  for (const temporary of making) {
    try {
      rmSync(temporary, { recursive: true, force: true });
    } catch {
      // Nothing more can be done: the next run in that place clears it.
    }
  }
  making.clear();
  // The end that the signal means, with its own exit code.
  for (const other of SIGNALS) process.removeListener(other, interrupted);
  process.kill(process.pid, signal);
}
