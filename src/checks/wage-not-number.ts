import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** An unreadable wage where the contribution is counted on it. Elsewhere nothing depends on the column. */
export const wageNotNumber: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => ({
    only: ['wageUnread'],
    row(row) {
      const { wage, category } = row;
      if (!wage || wage.value !== undefined || saysNothing(wage.text)) return;
      if (category?.value === undefined || policy.categories.get(category.value)?.base !== 'wage') return;
      report({ text: shownText(wage.text) }, cellOf(row, wage));
    },
  }),
  page: {
    example: { text: 'dua juta' },
    id: {
      title: 'Upah bukan jumlah rupiah',
      message: ({ text }) =>
        isNegative(text)
          ? `Upah ${quoted(text)} kurang dari nol.`
          : `Upah ${quoted(text)} tidak terbaca sebagai jumlah rupiah.`,
      todo: () => 'Isi angka rupiah saja, misalnya 2500000.',
      wrong: 'dua juta',
      right: '2500000',
    },
    en: {
      title: 'Wage is no amount of rupiah',
      message: ({ text }) =>
        isNegative(text)
          ? `Wage ${quoted(text)} is below zero.`
          : `Wage ${quoted(text)} cannot be read as an amount of rupiah.`,
      todo: () => 'Enter rupiah in digits only, such as 2500000.',
      wrong: 'dua juta',
      right: '2500000',
    },
  },
};

const isNegative = (text: string): boolean => /^[-−(]\s*(rp\.?\s*)?\d/i.test(text);
