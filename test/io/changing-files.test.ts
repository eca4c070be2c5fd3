import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import { fileBytes, refused } from '../../src/io/machine/file-bytes.ts';
import { findFiles } from '../../src/io/machine/find-files.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { requireText } from '../../src/io/machine/read-text.ts';
import { sentenceOf } from './read-all.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'enroll-changing-')).replaceAll('\\', '/');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LINE = '1;SARI RAHAYU;3516090207920001;Ketua RT;Jrambe;Dlanggu\n';
const roster = (name: string, lines: number): string => {
  const path = `${root}/${name}`;
  writeFileSync(path, `NO;NAMA;NIK;JABATAN;DESA;KECAMATAN\n${LINE.repeat(lines)}`);
  return path;
};

/** Reads a file and does something to it after its first rows. */
async function readWhile(path: string, happens: () => void): Promise<number> {
  const book = await openBook(path);
  let rows = 0;
  for await (const batch of book.sheets[0]?.rows() ?? []) {
    if (rows === 0) happens();
    rows += batch.length;
  }
  await book.close();
  return rows;
}

const MANY = 60_000;

describe('a file that is another one at the end than at the beginning is named', () => {
  test.each([
    ['cut at the end of a row', (path: string) => truncateSync(path, 35 + LINE.length * 20_000)],
    ['cut inside a row', (path: string) => truncateSync(path, 35 + LINE.length * 20_000 + 9)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['added to', (path: string) => appendFileSync(path, LINE)],
    ['saved anew at the same size', (path: string) => utimesSync(path, new Date(), new Date(0))],
  ])('%s', async (_how, change) => {
    const path = roster('besar.csv', MANY);
    expect(await sentenceOf(() => readWhile(path, () => change(path)))).toContain(
      'berkas berubah sewaktu dibaca',
    );
  });

  test('and one that nobody touches is read', async () => {
    const path = roster('tenang.csv', MANY);
    expect(await readWhile(path, () => undefined)).toBe(MANY + 1);
  });

  test('a small one is read at once, whatever happens to it later', async () => {
    const path = roster('kecil.csv', 10);
    expect(await readWhile(path, () => truncateSync(path, 40))).toBe(11);
  });

  test('between its hash and its rows', async () => {
    const path = roster('hash.csv', MANY);
    const source = await fileBytes(path);
    appendFileSync(path, LINE);
    const reader = await source.open();
    expect(await sentenceOf(() => reader.close())).toContain('berkas berubah');
  });
});

describe('what is no file is never read', () => {
  test.skipIf(process.platform === 'win32')('a pipe, a link to a device', async () => {
    execFileSync('mkfifo', [`${root}/pipa.csv`]);
    symlinkSync('/dev/zero', `${root}/nol.csv`);
    for (const name of ['pipa.csv', 'nol.csv'])
      expect(await sentenceOf(() => openBook(`${root}/${name}`))).toContain('bukan berkas');
  });

  test.skipIf(process.platform === 'win32')('in folders they are named beside the rosters', async () => {
    const folder = `${root}/folder`;
    mkdirSync(`${folder}/dalam`, { recursive: true });
    mkdirSync(`${folder}/System Volume Information`);
    writeFileSync(`${folder}/a.csv`, 'x');
    writeFileSync(`${folder}/dalam/b.csv`, 'x');
    symlinkSync(folder, `${folder}/dalam/lingkar`);
    symlinkSync('/dev/zero', `${folder}/nol.csv`);
    symlinkSync(`${folder}/a.csv`, `${folder}/tautan.csv`);
    execFileSync('mkfifo', [`${folder}/pipa.csv`]);
    const { files, aside, missing } = await findFiles([folder]);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'a.csv',
      'dalam/b.csv',
      'tautan.csv',
    ]);
    expect(aside.map(({ kind }) => kind)).toEqual(['linked-folder', 'device', 'device']);
    expect(missing).toEqual([]);
  });
});

test.runIf(process.platform !== 'win32')(
  'a link that leads to no file is told from a name that is not there',
  async () => {
    const folder = mkdtempSync(`${root}/tautan-`);
    symlinkSync(`${folder}/diri.csv`, `${folder}/diri.csv`);
    symlinkSync(`${folder}/hilang.csv`, `${folder}/putus.csv`);
    const reasonOf = (path: string): Promise<string> =>
      fileBytes(path).then(
        () => 'opened',
        (error: unknown) => (error as UnreadableFile).reason,
      );
    for (const name of ['diri.csv', 'putus.csv']) {
      const path = `${folder}/${name}`;
      expect((await findFiles([path])).files).toEqual([path]);
      expect(await reasonOf(path)).toBe('broken-link');
      await expect(requireText(path, 'dasar.json')).rejects.toMatchObject({ reason: 'broken-link' });
    }
    expect(await reasonOf(`${folder}/hilang.csv`)).toBe('missing-file');
    expect((await findFiles([`${folder}/hilang.csv`])).missing.map(({ reason }) => reason)).toEqual([
      'missing-file',
    ]);
  },
);

test.each(['EIO', 'ELOOP', 'ENXIO', 'ENAMETOOLONG', 'EMFILE', 'ESTALE', 'EOVERFLOW', 'ENOTCONN'])(
  'the system’s refusal %s is a sentence about the file',
  (code) => {
    const error = Object.assign(new Error(code), { code, syscall: 'open', errno: -1 });
    const said = refused('a.csv', error);
    expect(said).toBeInstanceOf(UnreadableFile);
    expect((said as UnreadableFile).detail).toEqual({ reason: 'system', args: { code } });
  },
);

test('an error that is not the system’s stays what it is', () => {
  const error = new TypeError('x');
  expect(refused('a.csv', error)).toBe(error);
});
