import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles } from '../../src/io/machine/find-files.ts';

let root = '';
const NAMES = [
  'b.xlsx',
  'a.csv',
  '~$b.xlsx',
  '.tersembunyi.csv',
  'catatan.docx',
  'desa/Krajan.XLS',
  'desa/dalam/c.ods',
  'x[1].csv',
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'enroll-find-')).replaceAll('\\', '/');
  mkdirSync(`${root}/desa/dalam`, { recursive: true });
  for (const name of NAMES) writeFileSync(`${root}/${name}`, 'x');
});
afterAll(() => rmSync(root, { recursive: true }));

const found = async (...args: string[]): Promise<readonly string[]> => {
  const { files } = await findFiles(args.map((arg) => `${root}/${arg}`));
  return files.map((file) => file.slice(root.length + 1));
};

test.each([
  [
    ['b.xlsx', 'a.csv', 'b.xlsx'],
    ['a.csv', 'b.xlsx'],
  ],
  [['catatan.docx'], ['catatan.docx']],
  [['x[1].csv'], ['x[1].csv']],
  [['desa'], ['desa/Krajan.XLS', 'desa/dalam/c.ods']],
  [['desa/'], ['desa/Krajan.XLS', 'desa/dalam/c.ods']],
  [['*.csv'], ['a.csv', 'x[1].csv']],
  [['*'], ['a.csv', 'b.xlsx', 'x[1].csv']],
  [['**/*.ods'], ['desa/dalam/c.ods']],
  [['*.{csv,xlsx}'], ['a.csv', 'b.xlsx', 'x[1].csv']],
  [['?.csv'], ['a.csv']],
  [['[ab].*'], ['a.csv', 'b.xlsx']],
])('%j names %j', async (args, files) => {
  expect(await found(...args)).toEqual(files);
});

test('lock files are told, what is not there is told too', async () => {
  mkdirSync(`${root}/kosong`);
  const asked = [root, `${root}/tidak-ada.xlsx`, `${root}/*.tidak`, `${root}/kosong`, '-'];
  const { files, locks, missing } = await findFiles(asked);
  expect(files.length).toBe(6);
  expect(locks).toEqual([`${root}/~$b.xlsx`]);
  expect(missing.map((error) => error.reason)).toEqual(['missing-file', 'no-match', 'empty-folder']);
});
