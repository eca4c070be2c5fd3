import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly characters: Shown;
}

/** Signs that no name has; `?` is often a letter that was lost on the way. */
export const nameCharacters: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['oddName'],
    row(row) {
      const { name } = row;
      if (!name || !UNUSUAL.test(name.text)) return;
      const others = [...new Set(name.text.replace(/[\p{L}\p{M}\p{Nd}\s.,'’‘`"()/-]+/gu, ''))];
      if (others.length > 0)
        report({ characters: shownText(others.slice(0, SHOWN).join('')) }, cellOf(row, name));
    },
  }),
  page: {
    example: { characters: '?' },
    id: {
      title: 'Nama berisi tanda aneh',
      message: ({ characters }) => `Nama berisi tanda ${quoted(characters)}.`,
      todo: () => 'Tulis nama persis seperti di KTP; tanda ? sering berarti satu huruf hilang.',
      wrong: 'SUMI?ATI',
      right: 'SUMIYATI',
    },
    en: {
      title: 'Name holds odd signs',
      message: ({ characters }) => `The name holds ${quoted(characters)}.`,
      todo: () => 'Write the name exactly as on the identity card; a ? often stands for a lost letter.',
      wrong: 'SUMI?ATI',
      right: 'SUMIYATI',
    },
  },
};

const SHOWN = 8;
/** Anything but plain letters: only such names are worth the full pattern. */
const UNUSUAL = /[^A-Za-z\s.,']/;
