import { counted } from '../text/parts/plural.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, unreadNik } from './engine/nik-digits.ts';

interface Args {
  readonly digits: number;
}

/** A NIK has 16 digits (PP 37/2007 Ps 37). Characters that are no digits are the business of `nik-characters`. */
export const nikLength: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    only: ['noNik'],
    row(row) {
      const nik = unreadNik(row);
      if (!nik) return;
      const digits = nikDigits(nik.text);
      if (digits && digits.length !== 16) report({ digits: digits.length }, cellOf(row, nik));
    },
  }),
  page: {
    example: { digits: 15 },
    id: {
      title: 'NIK bukan 16 digit',
      message: ({ digits }) => `NIK ${digits} digit, seharusnya 16.`,
      todo: () => 'Sesuaikan dengan KTP.',
      wrong: '351601120880001',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK is not 16 digits',
      message: ({ digits }) => `NIK has ${counted(digits, 'digit')}, should have 16.`,
      todo: () => 'Copy it from the identity card.',
      wrong: '351601120880001',
      right: '3516011208800001',
    },
  },
};
