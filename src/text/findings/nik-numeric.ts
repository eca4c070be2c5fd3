import type { FindingText } from '../report/finding-text.ts';

export const nikNumeric: FindingText<'nik-numeric'> = {
  example: { masked: '351601******0010' },
  id: {
    title: 'NIK disimpan sebagai angka, digit terakhir hilang',
    message: ({ masked }) => `NIK ${masked} disimpan sebagai angka; Excel mengubah digit terakhir menjadi 0.`,
    todo: () => 'Ubah format kolom NIK menjadi Teks, lalu ketik ulang NIK ini sesuai KTP.',
    wrong: '3,51601E+15',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK stored as a number, its last digit lost',
    message: ({ masked }) => `NIK ${masked} is stored as a number; Excel turns the last digit into 0.`,
    todo: () => 'Format the NIK column as Text, then type this NIK again from the identity card.',
    wrong: '3.51601E+15',
    right: '3516011208800001',
  },
};
