import type { CategoryId } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

/** `rows`: how many of the sheet. */
interface Args {
  readonly category: CategoryId;
  readonly rows: number;
}

/** Rows without a post of their own got the one that the user gave (`--category`): it is said, for the file does not. */
export const categoryGiven: Check<Args> = {
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    let here: Place | undefined;
    let given: { readonly category: CategoryId; rows: number } | undefined;
    return {
      sheet({ place, layout }) {
        here = layout ? { ...place, row: layout.headerRow } : place;
        given = undefined;
      },
      row({ category }) {
        if (!category?.given || category.value === undefined) return;
        given ??= { category: category.value, rows: 0 };
        given.rows++;
      },
      sheetEnd() {
        if (here && given) report({ ...given }, { place: here, field: 'jabatan' });
      },
    };
  },
  page: {
    example: { category: 'pekerja-rentan', rows: 6 },
    id: {
      title: 'Jabatan dari --category',
      message: ({ category, rows }) =>
        `${amount(rows, 'id')} baris tanpa jabatan dihitung sebagai ${categoryWords(category)}, menurut --category.`,
      todo: () => 'Bila benar, biarkan.',
      wrong: 'daftar tanpa kolom Jabatan, dibaca dengan --category pekerja-rentan',
      right: 'kolom Jabatan terisi di tiap baris',
    },
    en: {
      title: 'Post given by --category',
      message: ({ category, rows }) =>
        `Rows without a post counted as ${categoryWords(category)}, as --category says: ${amount(rows, 'en')}.`,
      todo: () => 'If that is right, leave it.',
      wrong: 'a list without a column of posts, read with --category pekerja-rentan',
      right: 'a post in each row',
    },
  },
};
