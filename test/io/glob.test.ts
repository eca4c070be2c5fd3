import { expect, test } from 'vitest';
import { Glob } from '../../src/io/machine/glob.ts';
import { portion } from '../support/tries.ts';

test.each([
  // pattern, path, whether it matches
  ['*.xlsx', 'a.xlsx', true],
  ['*.xlsx', 'a/b.xlsx', false],
  ['**/*.xlsx', 'a.xlsx', true],
  ['**/*.xlsx', 'a/b/c.xlsx', true],
  ['**', 'a/b/c', true],
  ['a**c', 'a/b/c', true],
  ['data/**/*.csv', 'data/x.csv', true],
  ['data/**/*.csv', 'data/y/x.csv', true],
  ['data/**/*.csv', 'datay/x.csv', false],
  ['?.csv', 'a.csv', true],
  ['?.csv', '/.csv', false],
  ['[ab].csv', 'b.csv', true],
  ['[!ab].csv', 'b.csv', false],
  ['[^ab].csv', 'c.csv', true],
  ['[a-c]x', 'bx', true],
  ['[]a]x', ']x', true],
  ['[!/]x', '/x', false],
  ['{a,b}.csv', 'b.csv', true],
  ['{a,b}.csv', 'c.csv', false],
  ['{a,b{1,2}}', 'b2', true],
  ['{a,}x', 'x', true],
  ['{a/b,c}/x', 'a/b/x', true],
  ['a,b', 'a,b', true],
  ['a}b', 'a}b', true],
  ['a.c', 'abc', false],
  ['(a|b)+$', '(a|b)+$', true],
  ['*', '', true],
  ['', '', true],
  ['daftar 😀?', 'daftar 😀é', true],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(Glob.of(pattern, false)?.test(path)).toBe(matches);
});

test.each(['daftar [3.xlsx', 'daftar {3.xlsx', 'a]b', '[b-a]', `${'{'.repeat(1000)}a`])(
  '%s is a name',
  (pattern) => {
    expect(Glob.of(pattern, false)).toBeUndefined();
  },
);

test('capitals make no difference where they make none on the disk', () => {
  expect(Glob.of('*.XLSX', true)?.test('a.xlsx')).toBe(true);
});

/** What tries one way after the other does not end over a tenth of this either. */
const MANY = portion(2000);

test.each([
  ['stars', '*a'.repeat(MANY)],
  ['folders', '**/'.repeat(MANY)],
  ['alternatives', '{a,aa}'.repeat(MANY)],
  ['alternatives in alternatives', `${'{a,'.repeat(60)}a${'}'.repeat(60)}`.repeat(20)],
])('no path is too long for a pattern of many %s', (_what, pattern) => {
  expect(Glob.of(pattern, false)?.test(`${'a'.repeat(2 * MANY)}!`)).toBe(false);
});
