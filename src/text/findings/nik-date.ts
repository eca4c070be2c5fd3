import type { FindingText } from '../report/finding-text.ts';

export const nikDate: FindingText<'nik-date'> = {
  example: { masked: '351601******0001' },
  id: {
    title: 'Tanggal di dalam NIK tidak mungkin',
    message: ({ masked }) => `NIK ${masked}: angka ke-7 sampai ke-12 bukan tanggal lahir yang mungkin.`,
    todo: () => 'Samakan dengan KTP. Jangan isi dengan nomor KK.',
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
};
