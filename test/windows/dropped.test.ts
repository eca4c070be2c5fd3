import { expect, test } from 'vitest';

// As it lies in the folder: a script without declarations.
const script = new URL('../../scripts/windows/dropped.mjs', import.meta.url).href;
const { droppedFiles } = (await import(script)) as {
  droppedFiles(line: string, script: string): readonly string[];
};

const line = (rest: string): string =>
  `C:\\Windows\\system32\\cmd.exe /c ""D:\\Folder Desa\\Mulai.cmd" ${rest}"`;

test.each([
  ['a click', '', []],
  ['one file', 'D:\\a.xlsx', ['D:\\a.xlsx']],
  ['a name with blanks', '"D:\\Daftar Desa\\a b.xlsx"', ['D:\\Daftar Desa\\a b.xlsx']],
  ['signs that are commands to cmd', 'D:\\a&b.xlsx D:\\(1)^50%.xlsx', ['D:\\a&b.xlsx', 'D:\\(1)^50%.xlsx']],
  ['several in a row', '"D:\\a b.xlsx" E:\\c.csv "F:\\d e"', ['D:\\a b.xlsx', 'E:\\c.csv', 'F:\\d e']],
  ['a place in the network', '\\\\server\\bagi\\a.xlsx', ['\\\\server\\bagi\\a.xlsx']],
  ['our own folder', '"D:\\Folder Desa\\Mulai.cmd.xlsx"', ['D:\\Folder Desa\\Mulai.cmd.xlsx']],
])('%s on Mulai.cmd: %s', (_, rest, files) => {
  expect(droppedFiles(line(rest), 'Mulai.cmd')).toEqual(files);
});

test('a prompt that Mulai.cmd was typed into says nothing of what was dropped', () => {
  expect(droppedFiles('"C:\\Windows\\system32\\cmd.exe" ', 'Mulai.cmd')).toEqual([]);
});
