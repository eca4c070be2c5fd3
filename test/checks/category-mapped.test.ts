import { expect, test } from 'vitest';
import { NATIONAL_CATEGORIES } from '../../src/policy/categories/index.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { postReader } from '../../src/roster/posts/posts.ts';
import { check } from './support.ts';

test('every local name is one of its category’s names', () => {
  for (const { id, names, local = [] } of NATIONAL_CATEGORIES)
    expect(
      local.filter((name) => !names.includes(name)),
      id,
    ).toEqual([]);
});

test.each([
  ['Kerpala Desa', 'kepala-desa', 'spelled'],
  ['Ketua RT 03', 'ketua-rt', 'rule'],
  ['Kamituwo', 'perangkat-desa', 'exact'],
  ['Kamituwo Dusun Krajan', 'perangkat-desa', 'rule'],
])('the roster reads %s as %s (%s)', (text, value, confidence) => {
  expect(postReader(nationalPolicy().known)(text)).toMatchObject({ value, confidence });
});

test.each([
  ['Kamituwo Krajan', 'perangkat-desa', ['category-mapped']],
  ['KUWU', 'kepala-desa', ['category-mapped']],
  ['Kadus Krajan', 'perangkat-desa', []],
  ['Lurah Desa', 'kepala-desa', []],
])('%s as %s gives %j', (jabatan, meant, codes) => {
  expect(check({ rows: [{ jabatan, meant }] }).findings.map(({ code }) => code)).toEqual(codes);
});
