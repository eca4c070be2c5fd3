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
    let started = false;
    let gap: Place[] = [];
    let inside: Place[] = [];
    const say = (): void => {
      const [place] = inside;
      if (place) report({ rows: inside.length }, { place });
      [started, gap, inside] = [false, [], []];
    };
    return {
      sheet: say,
      skipped({ reason }, place) {
        if (reason === 'blank' && started) gap.push(place);
        else [started, gap] = [false, []];
      },
      row() {
        inside.push(...gap);
        [started, gap] = [true, []];
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
