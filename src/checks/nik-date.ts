import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, placeholderKind, unreadNik } from './engine/nik-digits.ts';

interface Args {
  readonly masked: Shown;
}

/** Digits 7 to 12 of a NIK are a birth date, the day plus 40 for women; no other number was ever issued. */
export const nikDate: Check<Args> = {
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
      if (digits?.length === 16 && !placeholderKind(digits))
        report({ masked: shownNik(digits) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********01' },
    id: {
      title: 'Tanggal di dalam NIK tidak mungkin',
      message: ({ masked }) => `NIK ${masked}: angka ke-7 sampai ke-12 bukan tanggal lahir yang mungkin.`,
      todo: () => 'Sesuaikan dengan KTP. Jangan isi dengan nomor KK.',
      wrong: '3516019908800001',
      right: '3516011208800001',
    },
    en: {
      title: 'The date inside the NIK is impossible',
      message: ({ masked }) => `NIK ${masked}: digits 7 to 12 are no possible birth date.`,
      todo: () => 'Copy it from the identity card. Do not enter the family card number.',
      wrong: '3516019908800001',
      right: '3516011208800001',
    },
  },
};
