import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { placeholderKind } from './engine/nik-digits.ts';

interface Args {
  readonly masked: Shown;
}

/** SIAK counts from 0001 (PP 37/2007 Ps 37): a NIK that ends in 0000 was never issued. */
export const nikSerial: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['oddNik'],
    row(row) {
      const { nik } = row;
      if (!nik?.value) return;
      const digits = digitsOf(nik.value);
      if (!digits.endsWith('0000') || placeholderKind(digits)) return;
      report({ masked: shownNik(nik.value) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********00' },
    id: {
      title: 'NIK berakhir 0000',
      message: ({ masked }) => `NIK ${masked} berakhir 0000; nomor urut NIK mulai dari 0001.`,
      todo: () => 'Sesuaikan dengan KTP; mungkin angka belakangnya hilang.',
      wrong: '3516011208800000',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK ends in 0000',
      message: ({ masked }) => `NIK ${masked} ends in 0000; serials of NIKs begin at 0001.`,
      todo: () => 'Copy it from the identity card; its last digits may be lost.',
      wrong: '3516011208800000',
      right: '3516011208800001',
    },
  },
};
