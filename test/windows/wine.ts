import { execFile, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { folderFiles, folderZip } from '../../scripts/windows/folder.ts';
import { nodeExe } from '../../scripts/windows/node-exe.ts';
import { DEFAULT_LIMITS } from '../../src/io/limits.ts';
import { fileBytes } from '../../src/io/machine/file-bytes.ts';
import { readDirectory } from '../../src/io/zip/directory.ts';
import { partBytes } from '../../src/io/zip/part.ts';

const run = promisify(execFile);

export interface Wine {
  /** Runs lines of a batch file as Windows would, what they say in two texts. */
  batch(lines: readonly string[]): Promise<{ readonly out: string; readonly err: string }>;
  /** Lets the folder's own Node hold a file open as Excel does, until the promise that it gives is called. */
  hold(path: string): Promise<() => Promise<void>>;
  end(): Promise<void>;
}

/** `Z:\\tmp\\a b.xlsx` */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

export const hasWine = (): Promise<boolean> =>
  run('wine', ['--version']).then(
    () => true,
    () => false,
  );

/** The archive as it is given away, unpacked by our own reader of archives. @throws Error where node.exe is not to be had */
export async function unpackedFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const archive = join(dirname(folder), 'enroll-windows.zip');
  writeFileSync(archive, await folderZip(await folderFiles(await nodeExe(), undefined)));
  const source = await fileBytes(archive);
  for (const entry of (await readDirectory(source, DEFAULT_LIMITS)).values()) {
    const { name } = entry;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), await partBytes(source, entry));
  }
}

/** A Windows of its own in `base`, which calls itself Windows 10. `node`: the folder's node.exe. */
export async function startWine(base: string, node: string): Promise<Wine> {
  const env = { ...process.env, WINEPREFIX: join(base, 'prefix'), WINEDEBUG: '-all' };
  await run('wine', ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], { env });
  let runs = 0;
  // Node under Wine writes to files only, not into the pipes of its parent.
  const start = (words: readonly string[], name: string): Promise<void> => {
    const [out, err] = [openSync(`${name}.out`, 'w'), openSync(`${name}.err`, 'w')];
    const child = spawn('wine', words, { env, cwd: base, stdio: ['ignore', out, err] });
    return new Promise((ended, failed) => {
      child.on('error', failed);
      child.on('exit', () => {
        closeSync(out);
        closeSync(err);
        ended();
      });
    });
  };
  return {
    async batch(lines) {
      const name = join(base, `uji-${++runs}`);
      writeFileSync(`${name}.cmd`, ['@echo off', ...lines, ''].join('\r\n'));
      await start(['cmd', '/c', windowsPath(`${name}.cmd`)], name);
      return { out: readFileSync(`${name}.out`, 'utf8'), err: readFileSync(`${name}.err`, 'utf8') };
    },
    async hold(path) {
      const number = ++runs;
      const [script, held, done] = ['pegang.cjs', `dipegang-${number}`, `lepas-${number}`].map((name) =>
        join(base, name),
      ) as [string, string, string];
      writeFileSync(script, HOLDER);
      const ended = start([node, script, ...[path, held, done].map(windowsPath)], join(base, 'pegang'));
      await until(held);
      return async () => {
        writeFileSync(done, '');
        await ended;
      };
    },
    end: async () => void (await run('wineserver', ['-k'], { env }).catch(() => undefined)),
  };
}

/** Opens a file without letting anybody else at it (UV_FS_O_EXLOCK of libuv), as Excel does. */
const HOLDER = `const fs = require('node:fs');
const [, , path, held, done] = process.argv;
const handle = fs.openSync(path, 0x10000000 | fs.constants.O_RDWR);
fs.writeFileSync(held, '');
const timer = setInterval(() => {
  if (!fs.existsSync(done)) return;
  clearInterval(timer);
  fs.closeSync(handle);
}, 100);
`;

async function until(path: string): Promise<void> {
  for (let tried = 0; tried < 600; tried++) {
    try {
      readFileSync(path);
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  throw new Error(`${path} did not come`);
}
