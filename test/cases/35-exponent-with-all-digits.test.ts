import { describe, expect, test } from 'vitest';
import { completeExponent } from '../../src/roster/values/number.ts';
import { csv, desk, roster, saidOf } from './support.ts';

describe('an exponent whose digits are all there is a number', () => {
  test.each([
    ['3.516091208799801e+15', '3516091208799801'],
    ['3,516091208799801E+15', '3516091208799801'],
    ["'3.516091208799801E15", '3516091208799801'],
    ['2.5000000000000000e+006', '2500000'],
    ['3.51609E+15', undefined],
    ['2.5E+06', undefined],
    ['3516091208799801', undefined],
    ['Eko', undefined],
  ])('%s', (text, digits) => {
    expect(completeExponent(text)).toBe(digits);
  });
});

test('a NIK as programs write numbers is read, and it is said that it is one', async () => {
  const said = await desk({ 'daftar.csv': csv(roster({ B2: '3.516091208799801e+15' })) }).validate(
    'daftar.csv',
  );
  expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
  expect(saidOf(said)).toEqual(['B2 nik-numeric-exact']);
});

test('a NIK as Excel shows it stays lost', async () => {
  const said = await desk({ 'daftar.csv': csv(roster({ B2: '3.51609E+15' })) }).validate('daftar.csv');
  expect(saidOf(said)).toEqual(['B2 nik-exponent']);
});
