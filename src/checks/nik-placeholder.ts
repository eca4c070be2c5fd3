import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, placeholderKind } from './engine/nik-digits.ts';

interface Args {
  readonly masked: Shown;
}

/** Digits in a row (1234567890123456), typed so that the cell is full. */
export const nikPlaceholder: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    only: ['oddNik', 'noNik'],
    row(row) {
      const { nik } = row;
      const digits = nik && (nik.value ? digitsOf(nik.value) : nikDigits(nik.text));
      if (nik && digits?.length === 16 && placeholderKind(digits) === 'sequence')
        report({ masked: shownNik(digits) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '1234**********56' },
    id: {
      title: 'NIK berisi angka urut',
      message: ({ masked }) => `NIK ${masked} hanya angka berurutan.`,
      todo: () => 'Isi dengan NIK di KTP; bila belum ada, kosongkan.',
      wrong: '1234567890123456',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK is a run of digits',
      message: ({ masked }) => `NIK ${masked} is only digits in a row.`,
      todo: () => 'Enter the NIK of the identity card; leave it empty when there is none.',
      wrong: '1234567890123456',
      right: '3516011208800001',
    },
  },
};
