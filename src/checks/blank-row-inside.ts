import type { Place } from '../domain/place.ts';
import { counted } from '../text/parts/plural.ts';
import { amount } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly rows: number;
}

/** Blank rows between people, whether a format writes them or leaves out their numbers: harmless here, but sorting and filtering in Excel stop at them. */
export const blankRowInside: Check<Args> = {
  level: 'file',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    // Counted and not kept: a sheet that was formatted to its end has a million of them.
    let started = false;
    let [gap, inside, last] = [0, 0, 0];
    let gapFirst: Place | undefined;
    let first: Place | undefined;
    const say = (): void => {
      if (first) report({ rows: inside }, { place: first });
      [started, gap, inside, last] = [false, 0, 0, 0];
      first = undefined;
    };
    /** Rows whose numbers are missing before this one. */
    const pass = (place: Place): void => {
      const { row = last } = place;
      const missing = row - last - 1;
      if (started && missing > 0) {
        if (gap === 0) gapFirst = { ...place, row: last + 1, column: undefined };
        gap += missing;
      }
      last = Math.max(last, row);
    };
    return {
      sheet: say,
      skipped({ reason }, place) {
        pass(place);
        if (reason === 'blank' && started) {
          if (gap === 0) gapFirst = place;
          gap++;
        } else [started, gap] = [false, 0];
      },
      row({ place }) {
        pass(place);
        if (gap > 0) {
          inside += gap;
          first ??= gapFirst;
          gap = 0;
        }
        started = true;
      },
      end: say,
    };
  },
  page: {
    example: { rows: 2 },
    id: {
      title: 'Baris kosong di tengah daftar',
      message: ({ rows }) => `Ada ${amount(rows, 'id')} baris kosong di tengah daftar.`,
      todo: () => 'Boleh dibiarkan; lebih baik dihapus, karena saring dan urut di Excel berhenti di situ.',
      wrong: '(baris kosong di antara dua orang)',
      right: '(tanpa baris kosong)',
    },
    en: {
      title: 'Blank rows inside the list',
      message: ({ rows }) => `Inside the list: ${counted(amount(rows, 'en'), 'blank row')}.`,
      todo: () => 'They may stay; better delete them, since filters and sorting in Excel stop there.',
      wrong: '(a blank row between two people)',
      right: '(no blank row)',
    },
  },
};
