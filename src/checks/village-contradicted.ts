import { type Shown, shownName, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly village: Shown;
  readonly sheet: Shown;
}

/**
 * The title of a sheet names one village and the sheet's own name another, as where a sheet was copied for the next village and only
 * one of the two was changed: its people may stand under the wrong village.
 */
export const villageContradicted: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      const title = layout?.said?.village;
      if (!layout?.otherVillage || layout.village === undefined || title?.row === undefined || !place.sheet)
        return;
      report(
        {
          village: shownText(layout.village),
          sheet: shownName(place.sheet),
        },
        { place: { ...place, row: title.row }, field: 'desa' },
      );
    },
  }),
  page: {
    example: { village: 'Dlanggu', sheet: 'Desa Sumbersari' },
    id: {
      title: 'Judul dan nama lembar menyebut desa lain',
      message: ({ village, sheet }) =>
        `Judul menyebut desa ${quoted(village)}, tetapi lembar ini bernama ${quoted(sheet)}. Yang dipakai: ${quoted(village)}.`,
      todo: () => 'Samakan judul dan nama lembar dengan desa orang-orang ini.',
      wrong: 'lembar Desa Sumbersari, judul DESA DLANGGU',
      right: 'lembar Desa Sumbersari, judul DESA SUMBERSARI',
    },
    en: {
      title: 'Title and name of the sheet name other villages',
      message: ({ village, sheet }) =>
        `The title names village ${quoted(village)}, but the sheet is called ${quoted(sheet)}. Taken: ${quoted(village)}.`,
      todo: () => 'Make the title and the name of the sheet those of these people’s village.',
      wrong: 'sheet Desa Sumbersari, title DESA DLANGGU',
      right: 'sheet Desa Sumbersari, title DESA SUMBERSARI',
    },
  },
};
