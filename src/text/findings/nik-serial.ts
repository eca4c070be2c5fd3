import type { FindingText } from '../report/finding-text.ts';

export const nikSerial: FindingText<'nik-serial'> = {
  example: { masked: '351601******0000' },
  id: {
    title: 'NIK berakhir 0000',
    message: ({ masked }) => `NIK ${masked} berakhir 0000; nomor urut NIK mulai dari 0001.`,
    todo: () => 'Samakan dengan KTP; mungkin angka belakangnya hilang.',
    wrong: '3516011208800000',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK ends in 0000',
    message: ({ masked }) => `NIK ${masked} ends in 0000; serials of NIKs begin at 0001.`,
    todo: () => 'Copy it from the identity card; its last digits may be lost.',
    wrong: '3516011208800000',
    right: '3516011208800001',
  },
};
