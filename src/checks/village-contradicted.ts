import { NOTHING, type Shown, shownNameIfAny, shownText } from '../domain/shown.ts';
import { looseVillageKey, regionKey } from '../domain/village/name.ts';
import { amount, quoted } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import {
  type ColumnArgs,
  OthersBeside,
  OthersThanAbove,
  type PostArgs,
  type SignedArgs,
} from './engine/villages/other-village.ts';

interface TitleArgs {
  readonly village: Shown;
  /** Either the sheet or the file, which is called after another village. */
  readonly sheet?: Shown | undefined;
  readonly file?: Shown | undefined;
}

type Args = TitleArgs | ColumnArgs | PostArgs | SignedArgs;

const wordOf = ({ kecamatan }: ColumnArgs, village = 'desa'): string => (kecamatan ? 'kecamatan' : village);

/**
 * A title names one village, and the sheet's own name or the column of villages another, as where a sheet was copied for the next
 * village and only one of the two was changed, or where the column holds where people live: they may stand under the wrong village.
 * The same of kecamatan, of posts, and of whose office signs.
 */
export const villageContradicted: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const villages = new OthersThanAbove('desa', looseVillageKey);
    const kecamatans = new OthersThanAbove('kecamatan', (name) => regionKey(name, 'kecamatan'));
    const beside = new OthersBeside();
    return {
      sheet({ place, layout }) {
        villages.begin(layout?.villageAbove, layout);
        kecamatans.begin(layout?.kecamatanAbove, layout);
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
        beside.row(row);
        villages.row(row.village);
        kecamatans.row(row.kecamatan);
      },
      skipped({ row, village }, place) {
        if (village !== undefined) beside.signature(village, { ...place, row });
      },
      sheetEnd({ read }) {
        for (const { args, where } of beside.end()) report(args, where);
        for (const others of [villages, kecamatans]) {
          const said = others.end(read);
          if (said) report(said.args, said.where);
        }
      },
    };
  },
  page: {
    example: { village: 'Dlanggu', sheet: 'Desa Sumbersari' },
    id: {
      title: 'Judul menyebut desa lain',
      message: (args) => {
        const { village } = args;
        if ('signed' in args)
          return `Daftar ini dari desa ${quoted(village)}, tetapi yang menandatangani desa ${quoted(args.signed)}.`;
        if ('post' in args)
          return `Jabatan ${quoted(args.post)} menyebut desa lain daripada desanya, ${quoted(village)}${args.rows > 1 ? `; ${amount(args.rows, 'id')} orang begitu` : ''}.`;
        return 'other' in args
          ? `Judul menyebut ${wordOf(args)} ${quoted(village)}, tetapi kolom ${wordOf(args)} ${amount(args.rows, 'id')} dari ${amount(args.of, 'id')} orang berisi yang lain, misalnya ${quoted(args.other)}.`
          : `Judul menyebut desa ${quoted(village)}, tetapi ${args.sheet ? 'lembar' : 'berkas'} ini bernama ${quoted(args.sheet ?? args.file ?? NOTHING)}. Yang dipakai: ${quoted(village)}.`;
      },
      todo: (args) =>
        'post' in args
          ? 'Bila orang itu bertugas di desa yang lain, betulkan desanya; bila tidak, betulkan jabatannya.'
          : 'signed' in args
            ? 'Pastikan orang-orang ini dari desa yang mana, lalu samakan judul dan tanda tangannya.'
            : 'other' in args
              ? `Yang dipakai kolom ${wordOf(args)}. Bila kolom itu alamat tinggal, isi ${wordOf(args)} tempat tugasnya; bila judulnya salah, betulkan judul.`
              : `Samakan judul dan nama ${args.sheet ? 'lembar' : 'berkas'} dengan desa orang-orang ini.`,
      wrong: 'lembar Desa Sumbersari, judul DESA DLANGGU',
      right: 'lembar Desa Sumbersari, judul DESA SUMBERSARI',
    },
    en: {
      title: 'The title names another village',
      message: (args) => {
        const { village } = args;
        if ('signed' in args)
          return `The list is of village ${quoted(village)}, but that of ${quoted(args.signed)} signs it.`;
        if ('post' in args)
          return `The post ${quoted(args.post)} names another village than its own, ${quoted(village)}${args.rows > 1 ? `; people of whom that is so: ${amount(args.rows, 'en')}` : ''}.`;
        return 'other' in args
          ? `The title names ${wordOf(args, 'village')} ${quoted(village)}, but the column names others for ${amount(args.rows, 'en')} of ${amount(args.of, 'en')} people, such as ${quoted(args.other)}.`
          : `The title names village ${quoted(village)}, but the ${args.sheet ? 'sheet' : 'file'} is called ${quoted(args.sheet ?? args.file ?? NOTHING)}. Taken: ${quoted(village)}.`;
      },
      todo: (args) =>
        'post' in args
          ? 'If they work for that other village, correct the village; if not, correct the post.'
          : 'signed' in args
            ? 'Make sure of which village these people are, and make the title and the signature say the same.'
            : 'other' in args
              ? `The column is used. If it says where they live, put the ${wordOf(args, 'village')} they work for; if the title is wrong, correct it.`
              : `Make the title and the name of the ${args.sheet ? 'sheet' : 'file'} those of these people’s village.`,
      wrong: 'sheet Desa Sumbersari, title DESA DLANGGU',
      right: 'sheet Desa Sumbersari, title DESA SUMBERSARI',
    },
  },
};
