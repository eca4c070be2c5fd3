import { type Shown, shownText } from '../domain/shown.ts';
import { isExponent } from '../roster/values/number.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, unreadNik } from './engine/nik-digits.ts';

const SHOWN = 8;

interface Args {
  readonly characters: Shown;
}

/** Letters or signs inside a NIK that the reader could not take for spelling (blanks, dots, an apostrophe). */
export const nikCharacters: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    only: ['noNik'],
    row(row) {
      const nik = unreadNik(row);
      if (!nik) return;
      // Other words may say so too.
      if (!/\d/.test(nik.text)) return;
      if (nikDigits(nik.text) || isExponent(nik.text)) return;
      const others = [...new Set(nik.text.replace(/[\d\s]/g, ''))].slice(0, SHOWN);
      report({ characters: shownText(others.join('')) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { characters: 'O' },
    id: {
      title: 'NIK berisi huruf atau tanda',
      message: ({ characters }) => `NIK berisi selain angka: ${quoted(characters)}.`,
      todo: () => 'Ketik ulang 16 angka sesuai KTP. Huruf O bukan angka 0, huruf l bukan angka 1.',
      wrong: '35160112O8800001',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK holds letters or signs',
      message: ({ characters }) => `The NIK holds other characters than digits: ${quoted(characters)}.`,
      todo: () =>
        'Type the 16 digits of the identity card again. The letter O is no 0, the letter l is no 1.',
      wrong: '35160112O8800001',
      right: '3516011208800001',
    },
  },
};
