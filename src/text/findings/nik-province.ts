import type { FindingText } from '../report/finding-text.ts';

export const nikProvince: FindingText<'nik-province'> = {
  example: { province: '37' },
  id: {
    title: 'Kode provinsi NIK tidak dikenal',
    message: ({ province }) => `NIK diawali ${province}; tidak ada provinsi dengan kode itu.`,
    todo: () => 'Samakan dengan KTP.',
    wrong: '0016011208800001',
    right: '3516011208800001',
  },
  en: {
    title: 'Unknown province in the NIK',
    message: ({ province }) => `The NIK begins with ${province}; no province has this code.`,
    todo: () => 'Copy it from the identity card.',
    wrong: '0016011208800001',
    right: '3516011208800001',
  },
};
