import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** Two people in one row, who have one NIK and one contribution: one of them is not insured. */
export const nameSeveral: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['oddName'],
    row(row) {
      const { name } = row;
      if (!name || !TWO.test(name.text) || ONE.test(name.text)) return;
      report({ text: shownText(name.text) }, cellOf(row, name));
    },
  }),
  page: {
    example: { text: 'PAIJO / PAIMIN' },
    id: {
      title: 'Nama mungkin nama dua orang',
      message: ({ text }) => `Nama ${quoted(text)} mungkin nama dua orang.`,
      todo: () =>
        'Tulis satu orang di tiap baris, masing-masing dengan NIK-nya. Bila satu orang, tulis namanya di KTP saja.',
      wrong: 'PAIJO / PAIMIN',
      right: 'PAIJO',
    },
    en: {
      title: 'Name perhaps of two people',
      message: ({ text }) => `${quoted(text)} may be the names of two people.`,
      todo: () =>
        'Write one person in each row, each with their own NIK. If it is one person, write only the name on the identity card.',
      wrong: 'PAIJO / PAIMIN',
      right: 'PAIJO',
    },
  },
};

/** `&`, `+` and `;` are odd signs in any name and told as such. */
const TWO = /\p{L}{2}[.)]?\s?(?:\/|\s(?:dan|atau|serta)\s)\s?\p{L}{3}/iu;
/** Another name of the same person, and whose child it is. */
const ONE =
  /(?<!\p{L})(?:alias|als|al|panggilan|bin|binti|alm|almh|d\/[ho]|s\/o)(?!\p{L})\.?\s?\p{L}{0,30}$|\/\s?(?:alias|als|al|alm|almh)(?!\p{L})/iu;
