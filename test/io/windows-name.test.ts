import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { misnamedOnWindows } from '../../src/domain/kinds/windows-name.ts';
import { checkFileTarget } from '../../src/io/machine/output-targets.ts';

test.each([
  'con',
  'AUX.xlsx',
  'D:\\hasil\\nul.tar.csv',
  'D:/prn/hasil.xlsx',
  'com1',
  'LPT9.txt',
  'com¹.csv',
  'nul .csv',
  'hasil:2026.csv',
  'D:\\hasil:2026.csv',
  'hasil?.csv',
  'hasil.',
  'D:\\hasil \\a.csv',
  '\\\\?\\D:\\aux\\a.csv',
])('Windows would not write a file named %s', (path) => {
  expect(misnamedOnWindows(path)).toBe(true);
});

test.each([
  'hasil.xlsx',
  'D:\\Daftar Desa\\a & b (1).xlsx',
  'D:/hasil/../lain/./a.csv',
  '\\\\server\\bagi\\a.csv',
  '\\\\?\\D:\\a.csv',
  'konsep.csv',
  'auxiliar.xlsx',
  'com10.csv',
  '.tersembunyi',
  'C:',
  '',
])('it would write one named %s', (path) => {
  expect(misnamedOnWindows(path)).toBe(false);
});

describe('a result', () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  afterEach(() => void Object.defineProperty(process, 'platform', platform));

  test('of such a name is refused on Windows before anything is read, and is a file like any other elsewhere', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'enroll-')), 'aux.xlsx');
    await expect(checkFileTarget(path, false)).resolves.toBeUndefined();
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    await expect(checkFileTarget(path, false)).rejects.toMatchObject({
      detail: { reason: 'no-windows-name' },
    });
  });
});
