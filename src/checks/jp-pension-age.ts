import { type CalendarDate, dateParts } from '../domain/date.ts';
import { formatMonth, type Month, month as monthOf } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import { pensionAge } from '../law/membership/pension-age.ts';
import { inForce } from '../law/value.ts';
import { isoMonthWords } from '../text/parts/format.ts';
import { type Check, cellOf } from './engine/check.ts';

/** The month as `2026-08`. */
interface Args {
  readonly age: number;
  readonly month: Shown;
}

/**
 * Reaches the pension age of JP by the end of the year, in a category that pays JP. Whether the branch office still
 * bills JP is not for us to decide, so the amount stays and this warns.
 */
export const jpPensionAge: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    if (![...policy.categories.values()].some(({ programmes }) => programmes.includes('JP'))) return {};
    const year = Math.max(policy.year ?? 0, dateParts(asOf).year);
    return {
      only: ['birth'],
      accepted(row) {
        const { birth, category } = row;
        if (birth?.value === undefined || category?.value === undefined) return;
        if (!policy.categories.get(category.value)?.programmes.includes('JP')) return;
        const reached = pensionMonth(birth.value);
        if (reached === undefined || reached.month > monthOf(year, 12)) return;
        report({ age: reached.age, month: formatMonth(reached.month) }, cellOf(row, birth));
      },
    };
  },
  page: {
    example: { age: 59, month: '2026-08' },
    id: {
      title: 'Usia pensiun JP tercapai',
      message: ({ age, month }) =>
        `Mencapai usia pensiun JP (${age} tahun) pada ${isoMonthWords(month, 'id')}; iuran JP sesudahnya tetap dihitung.`,
      todo: () => 'Tanyakan kantor cabang apakah JP masih ditagih; bila tidak, kurangi JP orang ini.',
      wrong: 'lahir 12-08-1967, jabatan dengan JP, tahun 2026',
      right: 'lahir 12-08-1980',
    },
    en: {
      title: 'JP pension age reached',
      message: ({ age, month }) =>
        `Reaches the pension age of JP (${age}) in ${isoMonthWords(month, 'en')}; JP is still computed after that.`,
      todo: () => 'Ask the branch office whether JP is still billed; if not, take off this person’s JP.',
      wrong: 'born 12-08-1967, a post with JP, year 2026',
      right: 'born 12-08-1980',
    },
  },
};

const AGES = [...new Set(pensionAge.values.map(({ value }) => value))];

/** The birthday on which the pension age of its own month is reached; the age rises with the years. */
function pensionMonth(birth: CalendarDate): { readonly age: number; readonly month: Month } | undefined {
  const { year, month } = dateParts(birth);
  return AGES.map((age) => ({ age, month: monthOf(year + age, month) })).find(
    (birthday) => (inForce(pensionAge, birthday.month)?.value ?? Number.POSITIVE_INFINITY) <= birthday.age,
  );
}
