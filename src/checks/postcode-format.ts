import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** An Indonesian postcode has 5 digits. */
export const postcodeFormat: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    only: ['postcodeUnread'],
    row(row) {
      const { postcode } = row;
      if (!postcode || postcode.value !== undefined || saysNothing(postcode.text)) return;
      report({ text: shownText(postcode.text) }, cellOf(row, postcode));
    },
  }),
  page: {
    example: { text: '6137' },
    id: {
      title: 'Kode pos bukan 5 angka',
      message: ({ text }) => `Kode pos ${quoted(text)} bukan 5 angka.`,
      todo: () => 'Isi 5 angka, misalnya 61371.',
      wrong: '6137',
      right: '61371',
    },
    en: {
      title: 'Postcode is not 5 digits',
      message: ({ text }) => `Postcode ${quoted(text)} is not 5 digits.`,
      todo: () => 'Enter 5 digits, such as 61371.',
      wrong: '6137',
      right: '61371',
    },
  },
};
