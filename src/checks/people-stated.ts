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

type Count = readonly [people: number, vacant: number];
const NOBODY: Count = [0, 0];

/**
 * The sum at the foot of a list says another number of people than were read: somebody is missing, or was not understood. A sum may
 * be of the people since the sum or heading before it, of the sheet so far or of all sheets so far; posts that nobody holds may count.
 */
export const peopleStated: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    /** People, and vacant posts among them, so far in the run, and how many they were where each part began. */
    let [people, vacant] = [0, 0];
    const began = { sum: NOBODY, heading: NOBODY, sheet: NOBODY };
    let held: Stated[] = [];
    return {
      sheet() {
        const here = [people, vacant] as const;
        Object.assign(began, { sum: here, heading: here, sheet: here });
      },
      row() {
        people++;
      },
      skipped({ row, reason, stated }, place) {
        if (reason === 'vacant' || reason === 'example' || reason === 'not-alive') vacant++;
        if (reason === 'group') began.heading = [people, vacant];
        if (reason !== 'total') return;
        if (stated !== undefined) {
          const counts = [NOBODY, ...Object.values(began)].flatMap(([then, vacantThen]) => [
            people - then,
            people - then + vacant - vacantThen,
          ]);
          const read = people - began.sum[0];
          held.push({ people: stated, place: { ...place, row }, read, counts: new Set(counts) });
        }
        began.sum = [people, vacant];
      },
      sheetEnd({ read }) {
        for (const { people: stated, place, read: above, counts } of held)
          if (!counts.has(stated) && stated !== read) report({ stated, read: above || read }, { place });
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
