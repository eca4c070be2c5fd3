import { type Shown, shownText } from '../domain/shown.ts';
import { isExponent } from '../roster/values/number.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
}

/** Excel showed a NIK as `3.51609E+15` and saved what it showed: the other digits are gone. */
export const nikExponent: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    only: ['noNik'],
    row(row) {
      const { nik } = row;
      if (nik && nik.value === undefined && isExponent(nik.text))
        report({ text: shownText(nik.text) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { text: '3.51609E+15' },
    id: {
      title: 'NIK dirusak Excel menjadi angka pendek',
      message: ({ text }) =>
        `NIK tertulis ${quoted(text)}: Excel menyimpannya sebagai angka, digit lainnya hilang.`,
      todo: () => 'Ubah format kolom NIK menjadi Teks, lalu ketik ulang 16 angka NIK sesuai KTP.',
      wrong: '3.51609E+15',
      right: '3516011208800001',
    },
    en: {
      title: 'NIK shortened by Excel',
      message: ({ text }) =>
        `The NIK reads ${quoted(text)}: Excel saved it as a number and its other digits are lost.`,
      todo: () => 'Format the NIK column as Text, then type the 16 digits again from the identity card.',
      wrong: '3.51609E+15',
      right: '3516011208800001',
    },
  },
};
