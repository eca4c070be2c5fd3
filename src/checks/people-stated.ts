import type { Place } from '../domain/place.ts';
import type { StatedPeople } from '../roster/kinds/stated-people.ts';
import type { Layout } from '../roster/rows/row.ts';
import { counted } from '../text/parts/plural.ts';
import { amount } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly stated: number;
  readonly read: number;
}

interface Stated extends StatedPeople {
  readonly place: Place;
  readonly read: number;
  /** Each number of people that it may be of. */
  readonly counts: ReadonlySet<number>;
}

/** People, and posts among them that nobody holds. */
type Count = readonly [people: number, vacant: number];
const NOBODY: Count = [0, 0];

const MOST_TIMES = 10;

/** Vacant posts may have been counted or not. */
const numbersOf = ([people, vacant]: Count, [then, vacantThen]: Count = NOBODY): readonly number[] => [
  people - then,
  people - then + vacant - vacantThen,
];

const isContradicted = ({ people, atLeast, counts, read }: Stated): boolean =>
  !counts.has(people) && people !== read && (!atLeast || people > Math.max(read, ...counts));

/**
 * The sum at the foot of a list, or a line above it, says another number of people than were read: somebody is missing, or was not
 * understood. A sum may be of the people since the sum or heading before it, of the sheet so far or of all sheets so far, a line above
 * of its sheet, its file or all; posts that nobody holds may count.
 */
export const peopleStated: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    /** How many so far in the run, and how many they were where each part began. */
    let [people, vacant] = [0, 0];
    const began = { sum: NOBODY, heading: NOBODY, sheet: NOBODY, file: NOBODY };
    let file: Place['file'] | undefined;
    let above: Layout['statedAbove'];
    let held: Stated[] = [];
    /** Said above lists, to be held against what their files have when those end. */
    let titles: Stated[] = [];
    const settle = (all: readonly Stated[]): void => {
      for (const each of all)
        if (isContradicted(each)) report({ stated: each.people, read: each.read }, each);
    };
    const endFile = (): void => {
      const whole = [...numbersOf([people, vacant], began.file), ...numbersOf([people, vacant])];
      settle(titles.map((title) => ({ ...title, counts: new Set([...title.counts, ...whole]) })));
      titles = [];
    };
    return {
      sheet({ place, layout }) {
        const here = [people, vacant] as const;
        if (place.file !== file) {
          endFile();
          began.file = here;
          file = place.file;
        }
        Object.assign(began, { sum: here, heading: here, sheet: here });
        above = layout?.statedAbove;
      },
      row() {
        people++;
      },
      skipped({ row, reason, stated }, place) {
        if (reason === 'vacant' || reason === 'example' || reason === 'not-alive') vacant++;
        if (reason === 'group') began.heading = [people, vacant];
        if (reason !== 'total') return;
        if (stated !== undefined) {
          const { sum, heading, sheet } = began;
          const parts = [NOBODY, sum, heading, sheet].flatMap((then) => numbersOf([people, vacant], then));
          const read = people - sum[0];
          held.push({ ...stated, place: { ...place, row }, read, counts: new Set(parts) });
        }
        began.sum = [people, vacant];
      },
      sheetEnd({ read }) {
        settle(
          held.map((sum) => ({ ...sum, read: sum.read || read, counts: new Set([...sum.counts, read]) })),
        );
        held = [];
        // Of so many more a programme or a regency speaks, not this list.
        if (!above || above.stated.people > MOST_TIMES * Math.max(read, 1)) return;
        const counts = new Set(numbersOf([people, vacant], began.sheet));
        titles.push({ ...above.stated, place: above.place, read, counts });
      },
      end: endFile,
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
