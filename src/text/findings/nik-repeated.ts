import type { FindingText } from '../report/finding-text.ts';

export const nikRepeated: FindingText<'nik-repeated'> = {
  example: { masked: '111111******1111' },
  id: {
    title: 'NIK berisi angka berulang',
    message: ({ masked }) => `NIK ${masked} hanya angka yang diulang-ulang.`,
    todo: () => 'Isi dengan NIK di KTP; bila belum ada, kosongkan.',
    wrong: '1111111111111111',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK repeats its digits',
    message: ({ masked }) => `NIK ${masked} only repeats the same digits.`,
    todo: () => 'Enter the NIK of the identity card; leave it empty when there is none.',
    wrong: '1111111111111111',
    right: '3516011208800001',
  },
};
