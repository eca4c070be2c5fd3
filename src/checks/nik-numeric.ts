import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * Excel keeps 15 digits of a number and makes the 16th a 0, so a number cell that ends in 0 has probably lost a digit.
 * So has one above 2^53 (regions from 90.07 on, all of Papua), whatever it ends in.
 */
export function lostDigit(digits: string): boolean {
  return digits.endsWith('0') || BigInt(digits) > BigInt(Number.MAX_SAFE_INTEGER);
}

interface Args {
  readonly masked: Shown;
}

export const nikNumeric: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['numericNik'],
    row(row) {
      const { nik } = row;
      if (!nik?.numeric || !/^\d{16}$/.test(nik.text) || !lostDigit(nik.text)) return;
      report({ masked: shownNik(nik.text) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********10' },
    id: {
      title: 'NIK disimpan sebagai angka, digit terakhir hilang',
      message: ({ masked }) =>
        `NIK ${masked} disimpan sebagai angka; Excel mengubah digit terakhir menjadi 0.`,
      todo: () => 'Ubah format kolom NIK menjadi Teks, lalu ketik ulang NIK ini sesuai KTP.',
      wrong: '3,51601E+15',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK stored as a number, its last digit lost',
      message: ({ masked }) => `NIK ${masked} is stored as a number; Excel turns the last digit into 0.`,
      todo: () => 'Format the NIK column as Text, then type this NIK again from the identity card.',
      wrong: '3.51601E+15',
      right: '3516011208800001',
    },
  },
};
