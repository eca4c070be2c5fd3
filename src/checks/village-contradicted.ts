import { NOTHING, type Shown, shownNameIfAny, shownText } from '../domain/shown.ts';
import { looseVillageKey } from '../domain/village/name.ts';
import type { Layout } from '../roster/rows/row.ts';
import { amount, quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface TitleArgs {
  readonly village: Shown;
  /** Either the sheet or the file, which is called after another village. */
  readonly sheet?: Shown | undefined;
  readonly file?: Shown | undefined;
}

/** `rows`: how many people have posts that name another village than theirs; `post` is that of the first. */
interface PostArgs {
  readonly post: Shown;
  readonly village: Shown;
  readonly rows: number;
}

/** `rows`: how many people of the sheet stand in another village than it, by the column; `other` is that of the first. */
interface ColumnArgs {
  readonly village: Shown;
  readonly other: Shown;
  readonly rows: number;
  readonly of: number;
}

type Args = TitleArgs | ColumnArgs | PostArgs;

/** Where somebody lives need not be the village of the post. */
const OF_A_HOME = /tinggal|domisili|alamat|rumah/i;

/**
 * A title names one village, and the sheet's own name or the column of villages another, as where a sheet was copied for the next
 * village and only one of the two was changed, or where the column holds where people live: they may stand under the wrong village.
 */
export const villageContradicted: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let above: Layout['villageAbove'];
    let inPosts: { readonly args: Omit<PostArgs, 'rows'>; readonly where: Where; rows: number } | undefined;
    let known = false;
    let key = '';
    let others = 0;
    let first = '';
    /** The village of the row before, of which rows mostly have the same, and whether it is another than that of the title. */
    let last = { village: '', isOther: false };
    return {
      sheet({ place, layout }) {
        above = layout?.villageAbove;
        key = looseVillageKey(above?.value ?? '');
        others = 0;
        last = { village: '', isOther: false };
        known =
          layout?.columns.some(
            ({ field, by, header }) =>
              field === 'desa' && (by === 'alias' || by === 'option' || OF_A_HOME.test(header)),
          ) ?? false;
        const title = layout?.said?.village;
        const other = layout?.otherVillage;
        if (!other || layout.village === undefined || title?.row === undefined) return;
        const args = {
          village: shownText(layout.village),
          ...(other.of === 'sheet'
            ? { sheet: shownNameIfAny(place.sheet) }
            : { file: shownText(other.value) }),
        };
        report(args, { place: { ...place, row: title.row }, field: 'desa' });
      },
      row(row) {
        const { village, category, villageInPost } = row;
        if (villageInPost !== undefined && village?.value !== undefined && category) {
          inPosts ??= {
            args: { post: shownText(category.text), village: shownText(village.value) },
            where: cellOf(row, category),
            rows: 0,
          };
          inPosts.rows++;
        }
        if (!above || village?.value === undefined || village.column === 0) return;
        if (village.value !== last.village)
          last = { village: village.value, isOther: looseVillageKey(village.value) !== key };
        if (!last.isOther) return;
        if (others === 0) first = village.value;
        others++;
      },
      sheetEnd({ read }) {
        if (inPosts) report({ ...inPosts.args, rows: inPosts.rows }, inPosts.where);
        inPosts = undefined;
        // The name of a file or sheet is no more than a hint where some of its people are of that village.
        if (!above || others === 0 || (above.place.row === undefined && others < read)) return;
        const args = { village: shownText(above.value), other: shownText(first), rows: others, of: read };
        // Under another heading of its own, such as `Desa Asal`, villages may well be others than the title's.
        report(args, { place: above.place, field: 'desa', ...(known ? {} : { severity: 'info' as const }) });
      },
    };
  },
  page: {
    example: { village: 'Dlanggu', sheet: 'Desa Sumbersari' },
    id: {
      title: 'Judul menyebut desa lain',
      message: (args) => {
        const { village } = args;
        if ('post' in args)
          return `Jabatan ${quoted(args.post)} menyebut desa lain daripada desanya, ${quoted(village)}${args.rows > 1 ? `; ${amount(args.rows, 'id')} orang begitu` : ''}.`;
        return 'other' in args
          ? `Judul menyebut desa ${quoted(village)}, tetapi kolom desa ${amount(args.rows, 'id')} dari ${amount(args.of, 'id')} orang berisi desa lain, misalnya ${quoted(args.other)}.`
          : `Judul menyebut desa ${quoted(village)}, tetapi ${args.sheet ? 'lembar' : 'berkas'} ini bernama ${quoted(args.sheet ?? args.file ?? NOTHING)}. Yang dipakai: ${quoted(village)}.`;
      },
      todo: (args) =>
        'post' in args
          ? 'Bila orang itu bertugas di desa yang lain, betulkan desanya; bila tidak, betulkan jabatannya.'
          : 'other' in args
            ? 'Yang dipakai kolom desa. Bila kolom itu alamat tinggal, isi desa tempat tugasnya; bila judulnya salah, betulkan judul.'
            : `Samakan judul dan nama ${args.sheet ? 'lembar' : 'berkas'} dengan desa orang-orang ini.`,
      wrong: 'lembar Desa Sumbersari, judul DESA DLANGGU',
      right: 'lembar Desa Sumbersari, judul DESA SUMBERSARI',
    },
    en: {
      title: 'The title names another village',
      message: (args) => {
        const { village } = args;
        if ('post' in args)
          return `The post ${quoted(args.post)} names another village than its own, ${quoted(village)}${args.rows > 1 ? `; people of whom that is so: ${amount(args.rows, 'en')}` : ''}.`;
        return 'other' in args
          ? `The title names village ${quoted(village)}, but the column names others for ${amount(args.rows, 'en')} of ${amount(args.of, 'en')} people, such as ${quoted(args.other)}.`
          : `The title names village ${quoted(village)}, but the ${args.sheet ? 'sheet' : 'file'} is called ${quoted(args.sheet ?? args.file ?? NOTHING)}. Taken: ${quoted(village)}.`;
      },
      todo: (args) =>
        'post' in args
          ? 'If they work for that other village, correct the village; if not, correct the post.'
          : 'other' in args
            ? 'The column is used. If it says where they live, put the village they work for; if the title is wrong, correct it.'
            : `Make the title and the name of the ${args.sheet ? 'sheet' : 'file'} those of these people’s village.`,
      wrong: 'sheet Desa Sumbersari, title DESA DLANGGU',
      right: 'sheet Desa Sumbersari, title DESA SUMBERSARI',
    },
  },
};
