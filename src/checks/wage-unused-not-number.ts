import { type Shown, shownText } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** An unreadable wage where no contribution is counted on it. */
export const wageUnusedNotNumber: Check<Args> = {
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => ({
    only: ['wageUnread'],
    row(row) {
      const { wage, category } = row;
      if (!wage || wage.value !== undefined || saysNothing(wage.text) || category?.value === undefined)
        return;
      const base = policy.categories.get(category.value)?.base;
      if (base !== undefined && base !== 'wage') report({ text: shownText(wage.text) }, cellOf(row, wage));
    },
  }),
  page: {
    example: { text: 'sukarela' },
    id: {
      title: 'Upah tidak terbaca (tidak dipakai)',
      message: ({ text }) => `Upah ${quoted(text)} bukan angka; iuran di sini tidak dihitung dari kolom ini.`,
      todo: () => 'Boleh dibiarkan, atau isi angka rupiah saja.',
      wrong: 'dua juta',
      right: '2500000',
    },
    en: {
      title: 'Unreadable wage (not used)',
      message: ({ text }) => `Wage ${quoted(text)} is not a number; no contribution here is counted on it.`,
      todo: () => 'It may stay, or enter rupiah in digits only.',
      wrong: 'dua juta',
      right: '2500000',
    },
  },
};
