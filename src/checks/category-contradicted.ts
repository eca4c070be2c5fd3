import type { CategoryId } from '../domain/category.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

/** `rows`: how many of the sheet have that post of their own. */
interface Args {
  readonly given: CategoryId;
  readonly category: CategoryId;
  readonly rows: number;
}

interface Own {
  readonly where: Where;
  rows: number;
}

/** The user gave one category for a whole file, and rows have another post of their own: they keep it, and it is said once for each. */
export const categoryContradicted: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let given: CategoryId | undefined;
    let own = new Map<CategoryId, Own>();
    return {
      sheet({ layout }) {
        given = layout?.given;
        own = new Map();
      },
      row(row) {
        const { category: post } = row;
        if (given === undefined || post?.value === undefined || post.value === given) return;
        const before = own.get(post.value);
        if (before) before.rows++;
        else own.set(post.value, { where: cellOf(row, post), rows: 1 });
      },
      sheetEnd() {
        for (const [category, { where, rows }] of own)
          if (given !== undefined) report({ given, category, rows }, where);
      },
    };
  },
  page: {
    example: { given: 'pekerja-rentan', category: 'ketua-rt', rows: 3 },
    id: {
      title: 'Jabatan di baris lain dari --category',
      message: ({ given, category, rows }) =>
        `${amount(rows, 'id')} baris punya jabatan sendiri, ${categoryWords(category)}, bukan ${categoryWords(given)} seperti --category; jabatan di baris yang dipakai.`,
      todo: () => 'Bila keliru, betulkan jabatannya, atau pisahkan orang-orang itu ke daftar lain.',
      wrong: 'KETUA RT di tiga baris, dibaca dengan --category pekerja-rentan',
      right: 'kolom Jabatan kosong, atau sama dengan --category',
    },
    en: {
      title: 'A post other than --category',
      message: ({ given, category, rows }) =>
        `Rows with a post of their own, ${categoryWords(category)}, not ${categoryWords(given)} as --category says: ${amount(rows, 'en')}; their own is used.`,
      todo: () => 'If that is wrong, correct the post, or put those people in a list of their own.',
      wrong: 'KETUA RT in three rows, read with --category pekerja-rentan',
      right: 'no post in the rows, or the one of --category',
    },
  },
};
