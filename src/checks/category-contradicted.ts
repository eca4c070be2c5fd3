import type { CategoryId } from '../domain/category.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

/** `rows`: how many of the sheet have that post of their own. */
interface GivenArgs {
  readonly given: CategoryId;
  readonly category: CategoryId;
  readonly rows: number;
}

/** The title of the sheet, which counts, and its name. */
interface TitleArgs {
  readonly title: CategoryId;
  readonly sheet: CategoryId;
}

type Args = GivenArgs | TitleArgs;

interface Own {
  readonly where: Where;
  rows: number;
}

/**
 * The user gave one category for a whole file, and rows have another post of their own: they keep it, and it is said once for each. Or
 * the title of a sheet without posts names one category and the sheet's own name another.
 */
export const categoryContradicted: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let given: CategoryId | undefined;
    let own = new Map<CategoryId, Own>();
    return {
      sheet({ place, layout }) {
        const { category: titled, otherCategory } = layout ?? {};
        if (titled && otherCategory !== undefined)
          report(
            { title: titled.value, sheet: otherCategory },
            { place: { ...place, row: titled.place.row }, field: 'jabatan' },
          );
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
      title: 'Jabatan disebut berbeda',
      message: (args) =>
        'sheet' in args
          ? `Judul menyebut ${categoryWords(args.title)}, tetapi nama lembar ${categoryWords(args.sheet)}. Yang dipakai: ${categoryWords(args.title)}.`
          : `${amount(args.rows, 'id')} baris punya jabatan sendiri, ${categoryWords(args.category)}, bukan ${categoryWords(args.given)} seperti --category; jabatan di baris yang dipakai.`,
      todo: (args) =>
        'sheet' in args
          ? 'Samakan judul dan nama lembar dengan jabatan orang-orang ini, atau beri kolom Jabatan.'
          : 'Bila keliru, betulkan jabatannya, atau pisahkan orang-orang itu ke daftar lain.',
      wrong: 'KETUA RT di tiga baris, dibaca dengan --category pekerja-rentan',
      right: 'kolom Jabatan kosong, atau sama dengan --category',
    },
    en: {
      title: 'Two posts are named',
      message: (args) =>
        'sheet' in args
          ? `The title names ${categoryWords(args.title)}, but the name of the sheet ${categoryWords(args.sheet)}. Taken: ${categoryWords(args.title)}.`
          : `Rows with a post of their own, ${categoryWords(args.category)}, not ${categoryWords(args.given)} as --category says: ${amount(args.rows, 'en')}; their own is used.`,
      todo: (args) =>
        'sheet' in args
          ? 'Make the title and the name of the sheet those of these people’s post, or add a column of posts.'
          : 'If that is wrong, correct the post, or put those people in a list of their own.',
      wrong: 'KETUA RT in three rows, read with --category pekerja-rentan',
      right: 'no post in the rows, or the one of --category',
    },
  },
};
