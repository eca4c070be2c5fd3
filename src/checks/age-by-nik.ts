import type { CategoryId } from '../domain/category.ts';
import { ageOn, type CalendarDate, calendarDate } from '../domain/date.ts';
import { type Nik, nikParts } from '../domain/nik.ts';
import { categoryWords } from '../text/parts/words.ts';
import { lastAges } from './age-limit.ts';
import { ageDay } from './engine/age-day.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  /** None where no age of a worker fits the NIK, as with numbers of family cards. */
  readonly max?: number;
}

/**
 * No birth date in the roster, but the NIK tells of somebody over the limit, or of a child. Warns: a NIK may hold a wrong date, or be
 * the number of a family card, whose digits are the day of its issue.
 */
export const ageByNik: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (context, report) => {
    const ages = lastAges(context.policy, context.asOf);
    return {
      only: ['noBirth'],
      row(row) {
        const { nik, birth, category } = row;
        if (!nik?.value || birth?.value !== undefined || category?.value === undefined) return;
        const max = ages.get(category.value);
        const age = yearsByNik(nik.value, ageDay(context, row));
        if (age === undefined) report({ category: category.value }, cellOf(row, nik));
        else if (max !== undefined && age > max) report({ category: category.value, max }, cellOf(row, nik));
      },
    };
  },
  page: {
    example: { category: 'pekerja-rentan', max: 64 },
    id: {
      title: 'Menurut NIK melewati batas umur',
      message: ({ category, max }) =>
        max === undefined
          ? `Menurut NIK umurnya di bawah ${YOUNGEST} atau di atas ${OLDEST} tahun: mungkin nomor KK.`
          : `Menurut NIK umurnya melewati batas untuk ${categoryWords(category)}, ${max} tahun.`,
      todo: ({ max }) =>
        max === undefined
          ? 'Sesuaikan NIK dan tanggal lahir dengan KTP.'
          : 'Isi tanggal lahir sesuai KTP, supaya umurnya pasti.',
      wrong: 'tanggal lahir kosong, NIK menyebut 1950',
      right: '12-08-1980',
    },
    en: {
      title: 'Over the age limit by the NIK',
      message: ({ category, max }) =>
        max === undefined
          ? `By the NIK the age is under ${YOUNGEST} or over ${OLDEST}: it may be the number of a family card.`
          : `By the NIK the age is over the limit of ${categoryWords(category)}, ${max}.`,
      todo: ({ max }) =>
        max === undefined
          ? 'Copy the NIK and the birth date from the identity card.'
          : 'Fill in the birth date of the identity card, so that the age is certain.',
      wrong: 'no birth date, the NIK says 1950',
      right: '12-08-1980',
    },
  },
};

const YOUNGEST = 15;
const OLDEST = 100;

/** The age in the century that makes a worker of it; undefined where neither does. */
function yearsByNik(nik: Nik, asOf: CalendarDate): number | undefined {
  const parts = nikParts(nik);
  if (!parts) return undefined;
  for (const century of [2000, 1900]) {
    const birth = calendarDate(century + parts.yearOfCentury, parts.month, parts.day);
    const age = birth && ageOn(birth, asOf);
    if (age !== undefined && age >= YOUNGEST && age <= OLDEST) return age;
  }
  return undefined;
}
