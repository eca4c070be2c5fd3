import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { besideOutput } from '../../src/io/machine/making.ts';
import { whileLocked } from '../../src/io/machine/output-lock.ts';
import { writeFiles, writeOneFile } from '../../src/io/machine/write-files.ts';
import { TRIES_ALL, tries } from '../support/tries.ts';

let base = '';
let program = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
  const entry = join(folder, 'entry.mjs');
  program = join(folder, 'main.mjs');
  // argv: what to write ("file" or "folder"), where, a letter; it says "begun" when the first piece has been asked for.
  await writeFile(
    entry,
    `import { writeFiles, writeOneFile } from ${JSON.stringify(resolve('src/io/machine/write-files.ts'))};
const [kind, path, letter, pause] = process.argv.slice(2);
const content = async function* () {
  process.stdout.write('begun');
  for (let i = 0; i < 40; i++) {
    yield letter.repeat(10_000);
    await new Promise((go) => setTimeout(go, Number(pause)));
  }
};
try {
  if (kind === 'file') await writeOneFile(path, content, { force: true });
  else await writeFiles(path, [{ name: 'a.txt', content }, { name: 'b.txt', content }], { force: true });
} catch (error) {
  process.stdout.write(String(error.reason ?? error.stack));
  process.exitCode = 2;
}`,
  );
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: /^exceljs/,
    logLevel: 'silent',
  });
  await bundle.write({ file: program, format: 'esm', codeSplitting: false });
});
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

function run(
  args: readonly string[],
  whenBegun?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      if (said === '') whenBegun?.((signal) => void child.kill(signal));
      said += piece.toString();
    });
    child.once('close', (code, signal) => done({ code, signal, said }));
  });
}

/** One letter, as often as the whole file has it. */
const isWhole = (text: string): boolean => text.length === 400_000 && new Set(text).size === 1;

describe('two runs that write one output at once', () => {
  const PAIRS = tries(10);
  it(`leave the whole result of one that says so, never a mixture, ${PAIRS} pairs`, async () => {
    for (let pair = 0; pair < PAIRS; pair++) {
      const path = join(base, `${pair}.txt`);
      const ended = await Promise.all([run(['file', path, 'a', '1']), run(['file', path, 'b', '1'])]);
      const text = await readFile(path, 'utf8');
      expect(isWhole(text)).toBe(true);
      const winners = ended.filter(({ code }) => code === 0);
      expect(winners.length).toBeGreaterThan(0);
      for (const { code, said } of ended) if (code !== 0) expect(said).toBe('being-written');
      if (winners.length === 1) expect(text[0]).toBe(ended[0]?.code === 0 ? 'a' : 'b');
    }
    expect((await readdir(base)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it(`leave one whole set in a folder, ${PAIRS} pairs`, async () => {
    for (let pair = 0; pair < PAIRS; pair++) {
      const path = join(base, `set-${pair}`);
      const ended = await Promise.all([run(['folder', path, 'a', '0']), run(['folder', path, 'b', '0'])]);
      const texts = await Promise.all(['a.txt', 'b.txt'].map((name) => readFile(join(path, name), 'utf8')));
      expect(texts.every(isWhole)).toBe(true);
      expect(new Set(texts).size).toBe(1);
      for (const { code, said } of ended) if (code !== 0) expect(said).toBe('being-written');
    }
    expect((await readdir(base)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are told apart from a run that was killed: its lock is taken over', async () => {
    const path = join(base, 'a.txt');
    const gone = await run(['file', path, 'a', '5'], (kill) => kill('SIGKILL'));
    expect(gone.signal).toBe('SIGKILL');
    expect(existsSync(besideOutput(path, '.lock'))).toBe(true);
    await writeOneFile(path, 'x');
    expect(await readdir(base)).toEqual(['a.txt']);
  });

  it('of one process are told apart too', async () => {
    const path = join(base, 'a.txt');
    await whileLocked(path, async () => {
      await expect(writeOneFile(path, 'x')).rejects.toMatchObject({ reason: 'being-written' });
    });
    await writeOneFile(path, 'x');
  });

  it.each([
    ['of another computer that has stirred within a minute', { host: 'lain', pid: 1 }, 0, 'being-written'],
    ['of another computer that is silent', { host: 'lain', pid: 1 }, 120, undefined],
    ['of a living process here', { host: hostname(), pid: process.ppid }, 0, 'being-written'],
    ['that says nothing and is old', undefined, 120, undefined],
  ])('a lock %s', async (_, holder, secondsOld, reason) => {
    const path = join(base, 'a.txt');
    const lock = besideOutput(path, '.lock');
    await writeFile(lock, holder ? JSON.stringify(holder) : '');
    const then = new Date(Date.now() - secondsOld * 1000);
    await utimes(lock, then, then);
    const writing = writeOneFile(path, 'x');
    await (reason ? expect(writing).rejects.toMatchObject({ reason }) : writing);
  });
});

describe('an interrupted run', () => {
  const both = ['file', 'folder'];
  it.each([
    ['SIGINT', TRIES_ALL ? both : ['file']],
    ['SIGTERM', TRIES_ALL ? both : ['folder']],
    ...(TRIES_ALL ? ([['SIGHUP', both]] as const) : []),
  ] as const)('leaves nothing behind: %s', async (signal, kinds) => {
    for (const kind of kinds) {
      const ended = await run([kind, join(base, 'keluar'), 'a', '20'], (kill) => kill(signal));
      expect(ended.signal).toBe(signal);
      expect(await readdir(base)).toEqual([]);
    }
  });
});

describe('what stands where a result shall go', () => {
  it('is never followed when it is a link, by force neither', async () => {
    await writeFile(join(base, 'korban.txt'), 'asli');
    const path = join(base, 'a.txt');
    await symlink(join(base, 'korban.txt'), path);
    await expect(writeOneFile(path, 'baru')).rejects.toMatchObject({ reason: 'exists' });
    await writeOneFile(path, 'baru', { force: true });
    expect(await readFile(join(base, 'korban.txt'), 'utf8')).toBe('asli');
    expect(await readFile(path, 'utf8')).toBe('baru');
  });

  it('counts also when it is a link that leads nowhere', async () => {
    const path = join(base, 'a.txt');
    await symlink(join(base, 'tiada'), path);
    await expect(writeOneFile(path, 'baru')).rejects.toMatchObject({ reason: 'exists' });
    expect(await readlink(path)).toBe(join(base, 'tiada'));
  });

  it('loses nothing of a second name of the same file', async () => {
    await writeFile(join(base, 'asli.txt'), 'asli');
    await link(join(base, 'asli.txt'), join(base, 'a.txt'));
    await writeOneFile(join(base, 'a.txt'), 'baru', { force: true });
    expect(await readFile(join(base, 'asli.txt'), 'utf8')).toBe('asli');
  });

  it('is a place for bytes that come: a device is written to and stays', async () => {
    await writeOneFile('/dev/null', 'x');
    await writeOneFile('/dev/null', 'x', { force: true });
    expect(await readFile('/dev/null', 'utf8')).toBe('');
  });

  it('is no place for a result in a stage that somebody planted', async () => {
    await mkdir(join(base, 'lain'));
    await symlink(join(base, 'lain'), join(base, '.keluar.enroll-tmp'));
    await symlink(join(base, 'lain'), join(base, '.enroll-tmp'));
    await writeFiles(join(base, 'keluar'), [{ name: 'a.txt', content: 'x' }]);
    await writeFile(join(base, 'catatan.txt'), '');
    await writeFiles(base, [{ name: 'b.txt', content: 'x' }]);
    expect(await readdir(join(base, 'lain'))).toEqual([]);
  });

  it.each([200, 244, 250, 255])('may have a name of %i bytes', async (length) => {
    const path = join(base, 'a'.repeat(length));
    await writeOneFile(path, 'x');
    expect((await readdir(base)).map((name) => name.length)).toEqual([length]);
  });
});
