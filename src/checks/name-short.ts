import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** One letter is no name. One word is: half of all names have only one. */
export const nameShort: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['oddName'],
    row(row) {
      const { name } = row;
      if (!name || TWO_LETTERS.test(name.text) || /\d/.test(name.text) || saysNothing(name.text)) return;
      report({ text: shownText(name.text) }, cellOf(row, name));
    },
  }),
  page: {
    example: { text: 'S' },
    id: {
      title: 'Nama hanya satu huruf',
      message: ({ text }) => `Nama hanya ${quoted(text)}.`,
      todo: () => 'Tulis nama lengkap seperti di KTP.',
      wrong: 'S',
      right: 'SUMIYATI',
    },
    en: {
      title: 'Name of one letter',
      message: ({ text }) => `The name is only ${quoted(text)}.`,
      todo: () => 'Write the whole name as on the identity card.',
      wrong: 'S',
      right: 'SUMIYATI',
    },
  },
};

const TWO_LETTERS = /\p{L}[^\p{L}]*\p{L}/u;
