import { isExponent } from '../roster/values/number.ts';
import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';
import { nikDigits } from './engine/nik-digits.ts';

const SHOWN = 8;

/** Letters or signs inside a NIK that the reader could not take for spelling (blanks, dots, an apostrophe). */
export const nikCharacters: Check<'nik-characters'> = {
  code: 'nik-characters',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik || nik.value !== undefined || saysNothing(nik.text)) return;
      if (nikDigits(nik.text) || isExponent(nik.text)) return;
      const others = [...new Set(nik.text.replace(/[\d\s]/g, ''))].slice(0, SHOWN);
      report({ characters: others.join('') }, cellOf(row, nik));
    },
  }),
};
