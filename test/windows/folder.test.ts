import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type FolderFile, folderFiles, folderZip } from '../../scripts/windows/folder.ts';
import { NODE } from '../../scripts/windows/node-exe.ts';
import { misnamedOnWindows } from '../../src/domain/kinds/windows-name.ts';

// A smaller one: the real one is the matter of the smoke test.
const EXE = Buffer.from('MZ node');
const PAGE = Buffer.from('<!doctype html>');

let files: readonly FolderFile[] = [];
beforeAll(async () => {
  files = await folderFiles(EXE, PAGE);
});
const textOf = (name: string): string =>
  Buffer.from(files.find((one) => one.name === name)?.bytes ?? []).toString('latin1');

test('the folder has what is clicked on top, and all else in one folder', () => {
  const top = files.map(({ name }) => name).filter((name) => !name.includes('/'));
  expect(top).toEqual(['Mulai.cmd', 'enroll.cmd', 'BACA SAYA.txt', 'enroll.html']);
  expect(
    files.filter(({ name }) => name.includes('/')).every(({ name }) => name.startsWith('program/')),
  ).toBe(true);
  for (const name of [
    'program/node.exe',
    'program/mulai.js',
    'program/dist/main.js',
    'program/LICENSE-node.txt',
  ])
    expect(textOf(name).length, name).toBeGreaterThan(5);
});

test.each(['Mulai.cmd', 'enroll.cmd', 'BACA SAYA.txt'])(
  '%s is plain text in lines that Windows ends',
  (name) => {
    const text = textOf(name);
    expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
    expect(text).not.toMatch(/[^\r\n\x20-\x7e]/);
    expect(text).not.toContain('@PAGE@');
  },
);

test('BACA SAYA.txt names the page only where it is there, the version of Node and its hash', async () => {
  expect(textOf('BACA SAYA.txt')).toContain('enroll.html ');
  expect(textOf('BACA SAYA.txt')).toContain(`Node.js ${NODE.version}`);
  expect(textOf('BACA SAYA.txt')).toContain(NODE.sha256);
  const without = await folderFiles(EXE, undefined);
  expect(without.some(({ name }) => name === 'enroll.html')).toBe(false);
  const text = without.find(({ name }) => name === 'BACA SAYA.txt');
  expect(Buffer.from(text?.bytes ?? []).toString('latin1')).not.toContain('enroll.html');
});

test('every name can be kept on Windows, whatever the letters', () => {
  expect(files.filter(({ name }) => misnamedOnWindows(name))).toEqual([]);
  expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
});

test('the archive has the same bytes twice', async () => {
  const again = await folderFiles(EXE, PAGE);
  expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(again.filter(({ bytes }, at) => Buffer.compare(bytes, files[at]?.bytes ?? EXE) !== 0)).toEqual([]);
  // The largest take long to pack; what the archive adds to them is the same of each.
  const small = files.filter(({ bytes }) => bytes.length < 50_000);
  expect(small.length).toBeGreaterThan(10);
  const hash = async (): Promise<string> =>
    createHash('sha256')
      .update(await folderZip(small))
      .digest('hex');
  expect(await hash()).toBe(await hash());
});
