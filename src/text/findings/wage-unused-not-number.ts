import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const wageUnusedNotNumber: FindingText<'wage-unused-not-number'> = {
  example: { text: 'sukarela' },
  id: {
    title: 'Upah tidak terbaca (tidak dipakai)',
    message: ({ text }) => `Upah ${quoted(text)} bukan angka; iuran di sini tidak dihitung dari kolom ini.`,
    todo: () => 'Boleh dibiarkan, atau isi angka rupiah saja.',
    wrong: 'dua juta',
    right: '2500000',
  },
  en: {
    title: 'Unreadable wage (not used)',
    message: ({ text }) => `Wage ${quoted(text)} is not a number; no contribution here is counted on it.`,
    todo: () => 'It may stay, or enter rupiah in digits only.',
    wrong: 'dua juta',
    right: '2500000',
  },
};
