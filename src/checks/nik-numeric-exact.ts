import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { lostDigit } from './nik-numeric.ts';

interface Args {
  readonly masked: Shown;
}

/** A number cell whose 16 digits are still all there; the next person who types in it will lose one. */
export const nikNumericExact: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['numericNik'],
    row(row) {
      const { nik } = row;
      if (!nik?.numeric || !/^\d{16}$/.test(nik.text) || lostDigit(nik.text)) return;
      report({ masked: shownNik(nik.text) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********01' },
    id: {
      title: 'NIK disimpan sebagai angka',
      message: ({ masked }) => `NIK ${masked} disimpan sebagai angka; digitnya masih utuh.`,
      todo: () => 'Ubah format kolom NIK menjadi Teks sebelum mengetik lagi di kolom ini.',
      wrong: '(angka) 3516011208800001',
      right: '(teks) 3516011208800001',
    },
    en: {
      title: 'NIK stored as a number',
      message: ({ masked }) => `NIK ${masked} is stored as a number; its digits are still complete.`,
      todo: () => 'Format the NIK column as Text before typing in it again.',
      wrong: '(number) 3516011208800001',
      right: '(text) 3516011208800001',
    },
  },
};
