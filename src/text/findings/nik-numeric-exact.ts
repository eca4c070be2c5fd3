import type { FindingText } from '../report/finding-text.ts';

export const nikNumericExact: FindingText<'nik-numeric-exact'> = {
  example: { masked: '351601******0001' },
  id: {
    title: 'NIK disimpan sebagai angka',
    message: ({ masked }) => `NIK ${masked} disimpan sebagai angka; digitnya masih utuh.`,
    todo: () => 'Ubah format kolom NIK menjadi Teks sebelum mengetik lagi di kolom ini.',
    wrong: '(angka) 3516011208800001',
    right: '(teks) 3516011208800001',
  },
  en: {
    title: 'NIK stored as a number',
    message: ({ masked }) => `NIK ${masked} is stored as a number; its digits are still complete.`,
    todo: () => 'Format the NIK column as Text before typing in it again.',
    wrong: '(number) 3516011208800001',
    right: '(text) 3516011208800001',
  },
};
