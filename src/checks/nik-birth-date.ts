import { type CalendarDate, dateParts, formatDmy } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

const two = (value: number): string => String(value).padStart(2, '0');

interface Args {
  readonly nik: string;
  readonly birth: CalendarDate;
}

/**
 * The birth date in the NIK and the one in the column differ. A warning only: a corrected birth date does not change
 * the NIK (PP 37/2007), so both can be right. Day and month swapped are the business of `birth-date-swapped`.
 */
export const nikBirthDate: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const parts = row.nik?.value && nikParts(row.nik.value);
      const birth = row.birth?.value;
      if (!parts || birth === undefined || !row.birth) return;
      if (parts.yearOfCentury * 10_000 + parts.month * 100 + parts.day === birth % 1_000_000) return;
      const { year, month, day } = dateParts(birth);
      const sameYear = parts.yearOfCentury === year % 100;
      if (sameYear && parts.day === month && parts.month === day) return;
      const nik = [parts.day, parts.month, parts.yearOfCentury].map(two).join('-');
      report({ nik, birth }, cellOf(row, row.birth));
    },
  }),
  page: {
    example: { nik: '12-08-80', birth: 19800813 as CalendarDate },
    id: {
      title: 'Tanggal lahir berbeda dengan NIK',
      message: ({ nik, birth }) => `Tanggal lahir tertulis ${formatDmy(birth)}, tetapi menurut NIK ${nik}.`,
      todo: () => 'Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.',
      wrong: 'NIK 3516011208800001, lahir 13-08-1980',
      right: 'NIK 3516011208800001, lahir 12-08-1980',
    },
    en: {
      title: 'Birth date differs from the NIK',
      message: ({ nik, birth }) => `Birth date is ${formatDmy(birth)}, but the NIK says ${nik}.`,
      todo: () => 'Compare both with the identity card. If the card says so, leave it.',
      wrong: 'NIK 3516011208800001, born 13-08-1980',
      right: 'NIK 3516011208800001, born 12-08-1980',
    },
  },
};
