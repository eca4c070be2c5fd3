import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const npwpFormat: FindingText<'npwp-format'> = {
  example: { text: '12.345' },
  id: {
    title: 'NPWP bukan 15 atau 16 angka',
    message: ({ text }) => `NPWP ${quoted(text)} bukan 15 atau 16 angka.`,
    todo: () => 'Samakan dengan kartu NPWP, atau kosongkan.',
    wrong: '12.345',
    right: '123456789012345',
  },
  en: {
    title: 'NPWP is not 15 or 16 digits',
    message: ({ text }) => `NPWP ${quoted(text)} is not 15 or 16 digits.`,
    todo: () => 'Copy it from the NPWP card, or leave it empty.',
    wrong: '12.345',
    right: '123456789012345',
  },
};
