import type { CategoryId } from '../domain/category.ts';
import { ageOn, type CalendarDate, calendarDate } from '../domain/date.ts';
import { type Nik, nikParts } from '../domain/nik.ts';
import { categoryWords } from '../text/parts/words.ts';
import { lastAges } from './age-limit.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  readonly max: number;
}

/** No birth date in the roster, but the NIK tells of somebody over the limit. Warns: a NIK may hold a wrong date. */
export const ageByNik: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const ages = lastAges(policy, asOf);
    return {
      only: ['noBirth'],
      row(row) {
        const { nik, birth, category } = row;
        if (!nik?.value || birth?.value !== undefined || category?.value === undefined) return;
        const max = ages.get(category.value);
        const age = yearsByNik(nik.value, asOf);
        if (max !== undefined && age !== undefined && age > max)
          report({ category: category.value, max }, cellOf(row, nik));
      },
    };
  },
  page: {
    example: { category: 'pekerja-rentan', max: 64 },
    id: {
      title: 'Menurut NIK melewati batas umur',
      message: ({ category, max }) =>
        `Menurut NIK umurnya melewati batas untuk ${categoryWords(category)}, ${max} tahun.`,
      todo: () => 'Isi tanggal lahir sesuai KTP, supaya umurnya pasti.',
      wrong: 'tanggal lahir kosong, NIK menyebut 1950',
      right: '12-08-1980',
    },
    en: {
      title: 'Over the age limit by the NIK',
      message: ({ category, max }) =>
        `By the NIK the age is over the limit of ${categoryWords(category)}, ${max}.`,
      todo: () => 'Fill in the birth date of the identity card, so that the age is certain.',
      wrong: 'no birth date, the NIK says 1950',
      right: '12-08-1980',
    },
  },
};

/** The age in the century that makes a worker of 15 to 100 years. */
function yearsByNik(nik: Nik, asOf: CalendarDate): number | undefined {
  const parts = nikParts(nik);
  if (!parts) return undefined;
  for (const century of [2000, 1900]) {
    const birth = calendarDate(century + parts.yearOfCentury, parts.month, parts.day);
    const age = birth && ageOn(birth, asOf);
    if (age !== undefined && age >= 15 && age <= 100) return age;
  }
  return undefined;
}
