import { expect, test } from 'vitest';
import { CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { readSelection, selectFindings } from '../../src/checks/engine/select.ts';
import { check } from './support.ts';

const { findings } = check({
  rows: [
    { nik: '12', jenis_kelamin: 'X' },
    { nik: '12O', nama: '' },
  ],
});

test.each([
  [[], [], ['nik-length', 'sex-unknown', 'required', 'nik-characters']],
  [['nik-length'], [], ['nik-length']],
  [['nik-length,sex-unknown'], [], ['nik-length', 'sex-unknown']],
  [['nik-*'], [], ['nik-length', 'nik-characters']],
  [[], ['nik-*'], ['sex-unknown', 'required']],
  [['nik-*'], ['nik-characters'], ['nik-length']],
])('--only %j --skip %j shows %j', (only, skip, codes) => {
  const selection = readSelection(only, skip);
  if ('unknown' in selection) throw new Error(selection.unknown);
  const { shown, hidden } = selectFindings(findings, selection);
  expect(shown.map(({ code }) => code)).toEqual(codes);
  expect(hidden).toBe(findings.length - codes.length);
});

test('a word that names no check is given back with the nearest', () => {
  expect(readSelection(['nik-lenght'], [])).toEqual({ unknown: 'nik-lenght', nearest: 'nik-length' });
  expect(readSelection([], ['foo-*'])).toMatchObject({ unknown: 'foo-*' });
});

test('an asterisk alone is every check', () => {
  const selection = readSelection(['*'], []);
  expect('only' in selection && [...(selection.only ?? [])]).toEqual(CHECK_CODES);
});
