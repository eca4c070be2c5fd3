import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { saysNothing } from '../roster/values/says-nothing.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, placeholderKind } from './engine/nik-digits.ts';

interface Args {
  readonly masked: Shown;
}

/** One or two digits over and over, typed so that the cell is full. */
export const nikRepeated: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    only: ['oddNik', 'noNik'],
    row(row) {
      const { nik } = row;
      const digits = nik && (nik.value ? digitsOf(nik.value) : nikDigits(nik.text));
      if (nik && digits?.length === 16 && placeholderKind(digits) === 'repeated' && !saysNothing(digits))
        report({ masked: shownNik(digits) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '1111**********11' },
    id: {
      title: 'NIK berisi angka berulang',
      message: ({ masked }) => `NIK ${masked} hanya angka yang diulang-ulang.`,
      todo: () => 'Isi dengan NIK di KTP; bila belum ada, kosongkan.',
      wrong: '1111111111111111',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK repeats its digits',
      message: ({ masked }) => `NIK ${masked} only repeats the same digits.`,
      todo: () => 'Enter the NIK of the identity card; leave it empty when there is none.',
      wrong: '1111111111111111',
      right: '3516011208800001',
    },
  },
};
