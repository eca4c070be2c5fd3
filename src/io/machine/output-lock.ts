import { link, open, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { UnwritableFile } from '../../domain/unwritable.ts';
import {
  besideOutput,
  clearLeftOver,
  doneWith,
  goesWhenInterrupted,
  isMaking,
  openTemporary,
} from './making.ts';

/** How often who holds a lock says that it lives, and after how long a silent one counts as left by a killed run. */
const SIGN_OF_LIFE_MS = 5_000;
const SILENT_MS = 60_000;

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/**
 * Does `job` while no other run may write `path`, without what killed ones have left: of two runs at once the second is refused. A lock that a killed run left
 * (its process is gone, or it has not stirred for a minute) is taken over. @throws UnwritableFile `being-written`
 */
export async function whileLocked<T>(path: string, job: () => Promise<T>): Promise<T> {
  const lock = besideOutput(path, '.lock');
  if (!(await taken(lock, path))) {
    if (!(await isLeftOver(lock, path))) throw beingWritten(path);
    await stepOver(lock, path);
    if (!(await taken(lock, path))) throw beingWritten(path);
  }
  const sign = setInterval(() => {
    const now = new Date();
    // A lock that is gone tells at the end; here there is nobody to tell.
    utimes(lock, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MS);
  sign.unref();
  try {
    await clearLeftOver(path);
    return await job();
  } finally {
    clearInterval(sign);
    await doneWith(lock);
  }
}

const beingWritten = (path: string): UnwritableFile =>
  new UnwritableFile(path.replaceAll('\\', '/'), { reason: 'being-written', args: {} });

const HERE: Holder = { host: hostname(), pid: process.pid };

/** A lock appears with what it says: one that is cut off says nothing about whose it is, and would be waited for. */
async function taken(lock: string, path: string): Promise<boolean> {
  const { temporary, handle } = await openTemporary(path, true);
  try {
    await handle.writeFile(JSON.stringify(HERE));
    await handle.close();
    await link(temporary, lock);
    goesWhenInterrupted(lock);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // File systems of memory cards have no second names; and where nothing may be made at all, this tells why.
    return takenInSteps(lock, path);
  } finally {
    await doneWith(temporary);
  }
}

async function takenInSteps(lock: string, path: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    goesWhenInterrupted(lock);
    await handle.writeFile(JSON.stringify(HERE));
    await handle.close();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // Windows says so of a lock that is just being removed.
    if (isCode(error, 'EPERM') && (await stat(lock).catch(() => undefined))) throw beingWritten(path);
    throw error;
  }
}

async function isLeftOver(lock: string, path: string): Promise<boolean> {
  if (isMaking(lock)) return false;
  const holder = await holderOf(lock);
  if (holder?.host === HERE.host && (holder.pid === HERE.pid || !isAlive(holder.pid))) return true;
  return (await silence(lock, path)) > SILENT_MS;
}

/** How long the lock has not stirred, by the clock of the disk that it lies on. */
async function silence(lock: string, path: string): Promise<number> {
  const { temporary, handle } = await openTemporary(path, true);
  try {
    const now = (await handle.stat()).mtimeMs;
    return now - (await stat(lock).catch(() => ({ mtimeMs: Number.NEGATIVE_INFINITY }))).mtimeMs;
  } finally {
    await handle.close();
    await doneWith(temporary);
  }
}

async function holderOf(lock: string): Promise<Holder | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  try {
    const { host, pid } = JSON.parse(text) as { host?: unknown; pid?: unknown };
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid } : undefined;
  } catch {
    // Just made and not yet written, or cut off: how long it has been silent decides.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

/** Takes the old lock away under a name of its own: of two who find it only one succeeds with what it looked at. */
async function stepOver(lock: string, path: string): Promise<void> {
  const before = await readFile(lock, 'utf8').catch(() => undefined);
  const { temporary, handle } = await openTemporary(path, true);
  await handle.close();
  try {
    await rename(lock, temporary);
    const after = await readFile(temporary, 'utf8');
    // Somebody else was quicker, and this is already the new one: it goes back.
    if (before !== after) await writeFile(lock, after, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  } finally {
    await doneWith(temporary);
  }
}

const isCode = (error: unknown, code: string): boolean => (error as { code?: unknown } | null)?.code === code;
