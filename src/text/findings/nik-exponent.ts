import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nikExponent: FindingText<'nik-exponent'> = {
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
};
