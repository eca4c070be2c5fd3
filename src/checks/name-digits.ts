import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** A name holds no digits; SIPP compares it letter by letter with the civil registry. */
export const nameDigits: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['oddName'],
    row(row) {
      const { name } = row;
      if (name && /\d/.test(name.text)) report({ text: shownText(name.text) }, cellOf(row, name));
    },
  }),
  page: {
    example: { text: 'SUMIYATI 2' },
    id: {
      title: 'Nama berisi angka',
      message: ({ text }) => `Nama ${quoted(text)} berisi angka.`,
      todo: () => 'Tulis nama persis seperti di KTP.',
      wrong: 'SUMIYATI 2',
      right: 'SUMIYATI',
    },
    en: {
      title: 'Name holds digits',
      message: ({ text }) => `Name ${quoted(text)} holds digits.`,
      todo: () => 'Write the name exactly as on the identity card.',
      wrong: 'SUMIYATI 2',
      right: 'SUMIYATI',
    },
  },
};
