import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const phoneFormat: FindingText<'phone-format'> = {
  example: { text: '0321-123456' },
  id: {
    title: 'Nomor HP tidak benar',
    message: ({ text }) => `Nomor HP ${quoted(text)} bukan nomor HP Indonesia.`,
    todo: () => 'Tulis diawali 08 atau 628, 9 sampai 14 angka; format kolomnya Teks.',
    wrong: '0321-123456',
    right: '081234567890',
  },
  en: {
    title: 'Wrong mobile number',
    message: ({ text }) => `${quoted(text)} is no Indonesian mobile number.`,
    todo: () => 'Write 9 to 14 digits beginning with 08 or 628; format the column as Text.',
    wrong: '0321-123456',
    right: '081234567890',
  },
};
