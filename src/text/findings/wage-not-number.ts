import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

const isNegative = (text: string): boolean => /^[-−(]\s*(rp\.?\s*)?\d/i.test(text);

export const wageNotNumber: FindingText<'wage-not-number'> = {
  example: { text: 'dua juta' },
  id: {
    title: 'Upah bukan jumlah rupiah',
    message: ({ text }) =>
      isNegative(text)
        ? `Upah ${quoted(text)} kurang dari nol.`
        : `Upah ${quoted(text)} tidak terbaca sebagai jumlah rupiah.`,
    todo: () => 'Isi angka rupiah saja, misalnya 2500000.',
    wrong: 'dua juta',
    right: '2500000',
  },
  en: {
    title: 'Wage is no amount of rupiah',
    message: ({ text }) =>
      isNegative(text)
        ? `Wage ${quoted(text)} is below zero.`
        : `Wage ${quoted(text)} cannot be read as an amount of rupiah.`,
    todo: () => 'Enter rupiah in digits only, such as 2500000.',
    wrong: 'dua juta',
    right: '2500000',
  },
};
