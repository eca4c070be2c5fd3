import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE as MACHINE } from '../../src/io/machine/node-platform.ts';
import { packBytes } from '../../src/io/zip/pack.ts';
import { zipBytes } from '../../src/io/zip/write-zip.ts';
import { NODE } from './node-exe.ts';

/** A file of the folder: its path with slashes, and its bytes. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const OWN = 'scripts/windows';

/** What lies in the folder, in the order of the archive. `page`: the built page, where there is one. */
export async function folderFiles(
  exe: Uint8Array,
  page: Uint8Array | undefined,
): Promise<readonly FolderFile[]> {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { name: string; version: string };
  const { name, version } = manifest;
  const asIs = async (to: string, from: string): Promise<FolderFile> => ({
    name: to,
    bytes: await readFile(from),
  });
  const own = { name, version, type: 'module', license: 'MIT', private: true };
  const files: FolderFile[] = [
    { name: 'Mulai.cmd', bytes: await windowsText('Mulai.cmd') },
    { name: 'enroll.cmd', bytes: await windowsText('enroll.cmd') },
    { name: 'BACA SAYA.txt', bytes: await windowsText('BACA SAYA.txt', words(version, page !== undefined)) },
    ...(page === undefined ? [] : [{ name: 'enroll.html', bytes: page }]),
    { name: 'program/node.exe', bytes: exe },
    { name: 'program/package.json', bytes: Buffer.from(`${JSON.stringify(own, null, 2)}\n`) },
    await asIs('program/mulai.js', join(OWN, 'mulai.mjs')),
    await asIs('program/dropped.mjs', join(OWN, 'dropped.mjs')),
    await asIs('program/bin/enroll.js', 'bin/enroll.js'),
    await asIs('program/LICENSE', 'LICENSE'),
    // Without the part about npm, which node.exe does not hold.
    await asIs('program/LICENSE-node.txt', join(OWN, 'node-LICENSE.txt')),
    ...(await Promise.all((await built()).map((path) => asIs(`program/dist/${path}`, join('dist', path))))),
  ];
  return files;
}

/** The same bytes for the same files. */
export async function folderZip(files: readonly FolderFile[]): Promise<Buffer> {
  const tools = await MACHINE.zip();
  return zipBytes(files.map(({ name, bytes }) => packBytes(name, bytes, tools)));
}

/** What is built for the command line, without the pages and the library. */
async function built(): Promise<readonly string[]> {
  const found = await readdir('dist', { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !/^library\.|\.html$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice('dist/'.length))
    .sort();
}

const words = (version: string, page: boolean): Readonly<Record<string, string>> => ({
  '@PAGE@': page ? 'enroll.html     pekerjaan yang sama sebagai halaman: klik dua kali\n' : '',
  '@NODE@': NODE.version,
  '@SHA256@': `\n${NODE.sha256}`,
  '@VERSION@': version,
});

/** A text of ours as Notepad and cmd want it: lines that end with CR LF, and no letter that a code page could change. */
async function windowsText(file: string, replaced: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  let text = await readFile(join(OWN, file), 'utf8');
  for (const [mark, said] of Object.entries(replaced)) text = text.replaceAll(mark, said);
  const strange = /[^\n\x20-\x7e]/.exec(text);
  if (strange) throw new Error(`${file}: "${strange[0]}" is no letter of every code page`);
  return Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');
}
