import type { Place } from '../domain/place.ts';
import { type Shown, shownName } from '../domain/shown.ts';
import { shellValue } from '../text/parts/shell-word.ts';
import type { Check } from './engine/check.ts';

interface Args {
  /** The first sheet of the same file that is seen and holds a roster too. */
  readonly seen?: Shown | undefined;
}

/** A hidden sheet is often last year's roster, whose people would be counted twice. It is read, and that is said. */
export const sheetHidden: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const found: Place[] = [];
    const seen = new Map<Place['file'], Place['sheet']>();
    return {
      sheet({ place, layout, hidden }) {
        if (hidden && layout) found.push(place);
        else if (layout && !seen.has(place.file)) seen.set(place.file, place.sheet);
      },
      end() {
        for (const place of found) {
          const sheet = seen.get(place.file);
          report(sheet === undefined ? {} : { seen: shownName(sheet) }, { place });
        }
      },
    };
  },
  page: {
    example: { seen: 'Data' },
    id: {
      title: 'Lembar tersembunyi ikut dibaca',
      message: () => 'Lembar ini tersembunyi, tetapi berisi daftar dan ikut dihitung.',
      todo: ({ seen }) =>
        `Bila tidak ikut, hapus lembar itu${seen === undefined ? '' : ` atau sebutkan satu lembar: --sheet ${shellValue(seen, 'LEMBAR')}`}.`,
      wrong: '(lembar "2025" disembunyikan)',
      right: '(lembar lama dihapus)',
    },
    en: {
      title: 'A hidden sheet is read too',
      message: () => 'This sheet is hidden, but holds a roster and is counted.',
      todo: ({ seen }) =>
        `If it is not meant, delete the sheet${seen === undefined ? '' : ` or name the one to read: --sheet ${shellValue(seen, 'SHEET')}`}.`,
      wrong: '(sheet "2025" is hidden)',
      right: '(the old sheet is deleted)',
    },
  },
};
