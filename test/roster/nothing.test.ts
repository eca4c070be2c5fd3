import { expect, test } from 'vitest';
import { isBlank, saysNothing, saysVacant } from '../../src/roster/values/says-nothing.ts';

test.each([
  // text, as good as empty, says that there is no value, says that nobody holds the post
  ['', true, false, false],
  ['-', true, true, false],
  ['– – –', true, true, false],
  ['...', true, true, false],
  ["'", true, true, false],
  ['0', false, true, false],
  ['?', false, true, false],
  ['#N/A', false, true, false],
  ['nihil', false, true, false],
  ['kosong', false, true, true],
  ['KOSONG', false, true, true],
  ['tidak ada', false, true, true],
  ['Lowong', false, false, true],
  ['belum terisi', false, false, true],
  ['SUMIYATI', false, false, false],
  ['KOSONGWATI', false, false, false],
  ['10', false, false, false],
])('%s: blank %s, no value %s, vacant %s', (text, blank, nothing, vacant) => {
  expect([isBlank(text), saysNothing(text), saysVacant(text)]).toEqual([blank, nothing, vacant]);
});
