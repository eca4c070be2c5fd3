import type { CategoryId } from '../domain/category.ts';
import { ageOn, type CalendarDate, calendarDate, dateParts, formatDmy } from '../domain/date.ts';
import { categoryWords } from '../text/parts/words.ts';
import { lastAges } from './age-limit.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  readonly age: number;
  readonly day: CalendarDate;
}

/** Passes the age limit later in the year. Who is enrolled and pays before then may go on. */
export const ageTurning: Check<Args> = {
  level: 'cell',
  severity: 'info',
  rejects: false,
  personal: true,
  create: ({ policy, asOf }, report) => {
    const yearEnd = (Math.max(policy.year ?? 0, Math.floor(asOf / 10_000)) * 10_000 + 1231) as CalendarDate;
    const ages = lastAges(policy, asOf);
    return {
      only: ['birth'],
      accepted(row) {
        const category = row.category?.value;
        const birth = row.birth?.value;
        if (!row.birth || category === undefined || birth === undefined) return;
        const max = ages.get(category);
        if (max === undefined || ageOn(birth, yearEnd) <= max) return;
        const { year, month, day } = dateParts(birth);
        const birthday = calendarDate(year + max + 1, month, day) ?? calendarDate(year + max + 1, 3, 1);
        if (birthday) report({ category, age: max + 1, day: birthday }, cellOf(row, row.birth));
      },
    };
  },
  page: {
    example: { category: 'pekerja-rentan', age: 65, day: 20261231 as CalendarDate },
    id: {
      title: 'Mencapai batas umur tahun ini',
      message: ({ category, age, day }) =>
        `Akan berumur ${age} tahun pada ${formatDmy(day)}, batas untuk ${categoryWords(category)}.`,
      todo: () => 'Daftarkan dan bayar sebelum tanggal itu; sesudahnya tidak dapat didaftarkan baru.',
      wrong: 'lahir 01-09-1961, daftar Oktober 2026',
      right: 'lahir 01-09-1961, daftar Januari 2026',
    },
    en: {
      title: 'Reaches the age limit this year',
      message: ({ category, age, day }) =>
        `Turns ${age} on ${formatDmy(day)}, the limit of ${categoryWords(category)}.`,
      todo: () => 'Enrol and pay before that day; afterwards a new enrolment is not possible.',
      wrong: 'born 01-09-1961, enrolled October 2026',
      right: 'born 01-09-1961, enrolled January 2026',
    },
  },
};
