import type { Place } from '../domain/place.ts';
import { counted } from '../text/parts/plural.ts';
import { amount } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly rows: number;
}

/** Blank rows between people: harmless here, but sorting and filtering in Excel stop at them. */
export const blankRowInside: Check<Args> = {
  level: 'file',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    // Counted and not kept: a sheet that was formatted to its end has a million of them.
    let started = false;
    let [gap, inside] = [0, 0];
    let gapFirst: Place | undefined;
    let first: Place | undefined;
    const say = (): void => {
      if (first) report({ rows: inside }, { place: first });
      [started, gap, inside] = [false, 0, 0];
      first = undefined;
    };
    return {
      sheet: say,
      skipped({ reason }, place) {
        if (reason === 'blank' && started) {
          if (gap === 0) gapFirst = place;
          gap++;
        } else [started, gap] = [false, 0];
      },
      row() {
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
