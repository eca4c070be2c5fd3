import type { FindingText } from '../report/finding-text.ts';

export const nikPlaceholder: FindingText<'nik-placeholder'> = {
  example: { masked: '123456******3456' },
  id: {
    title: 'NIK berisi angka urut',
    message: ({ masked }) => `NIK ${masked} hanya angka berurutan.`,
    todo: () => 'Isi dengan NIK di KTP; bila belum ada, kosongkan.',
    wrong: '1234567890123456',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK is a run of digits',
    message: ({ masked }) => `NIK ${masked} is only digits in a row.`,
    todo: () => 'Enter the NIK of the identity card; leave it empty when there is none.',
    wrong: '1234567890123456',
    right: '3516011208800001',
  },
};
