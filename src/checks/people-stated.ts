import type { Place } from '../domain/place.ts';
import { counted } from '../text/parts/plural.ts';
import { amount } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly stated: number;
  readonly read: number;
}

interface Stated {
  readonly people: number;
  readonly place: Place;
  readonly read: number;
  /** Each number of people that the sum may be of. */
  readonly counts: ReadonlySet<number>;
}

/**
 * The sum at the foot of a list says another number of people than were read: somebody is missing, or was not understood. A sum may
 * be of the people since the sum or heading before it, of the sheet so far or of all sheets so far; posts that nobody holds may count.
 */
export const peopleStated: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    /** People, and vacant posts among them, since several beginnings; the last is that of the run. */
    const since = { sum: [0, 0], heading: [0, 0], sheet: [0, 0], run: [0, 0] };
    let held: Stated[] = [];
    const add = (at: 0 | 1): void => {
      for (const each of Object.values(since)) each[at] = (each[at] ?? 0) + 1;
    };
    return {
      sheet() {
        since.sum = [0, 0];
        since.heading = [0, 0];
        since.sheet = [0, 0];
      },
      row: () => add(0),
      skipped({ row, reason, stated }, place) {
        if (reason === 'vacant' || reason === 'example' || reason === 'not-alive') add(1);
        if (reason === 'group') since.heading = [0, 0];
        if (reason !== 'total') return;
        if (stated !== undefined) {
          const counts = Object.values(since).flatMap(([people = 0, vacant = 0]) => [
            people,
            people + vacant,
          ]);
          held.push({
            people: stated,
            place: { ...place, row },
            read: since.sum[0] ?? 0,
            counts: new Set(counts),
          });
        }
        since.sum = [0, 0];
      },
      sheetEnd({ read }) {
        for (const { people, place, read: above, counts } of held)
          if (!counts.has(people) && people !== read)
            report({ stated: people, read: above || read }, { place });
        held = [];
      },
    };
  },
  page: {
    example: { stated: 8, read: 6 },
    id: {
      title: 'Jumlah orang tidak sama',
      message: ({ stated, read }) =>
        `Tertulis jumlah ${amount(stated, 'id')} orang, terbaca ${amount(read, 'id')} orang.`,
      todo: () =>
        'Pastikan tidak ada orang yang belum tertulis atau tidak terbaca. Bila hanya jumlahnya yang lama, betulkan jumlahnya.',
      wrong: 'Jumlah: 8 orang, di bawah 6 orang',
      right: 'Jumlah: 6 orang',
    },
    en: {
      title: 'Another number of people',
      message: ({ stated, read }) =>
        `The sum says ${counted(amount(stated, 'en'), 'person', 'people')}, ${amount(read, 'en')} were read.`,
      todo: () => 'Make sure that nobody is missing or was not read. If only the sum is old, correct it.',
      wrong: 'Jumlah: 8 orang, below 6 people',
      right: 'Jumlah: 6 orang',
    },
  },
};
