import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const kpjFormat: FindingText<'kpj-format'> = {
  example: { text: '2101234567' },
  id: {
    title: 'KPJ bukan 11 digit',
    message: ({ text }) => `KPJ ${quoted(text)} bukan 11 digit.`,
    todo: () => 'Samakan dengan kartu peserta BPJS Ketenagakerjaan.',
    wrong: '2101234567',
    right: '21012345678',
  },
  en: {
    title: 'KPJ is not 11 digits',
    message: ({ text }) => `KPJ ${quoted(text)} is not 11 digits.`,
    todo: () => 'Copy it from the BPJS Ketenagakerjaan card.',
    wrong: '2101234567',
    right: '21012345678',
  },
};
