import type { FindingText } from '../report/finding-text.ts';

export const nikFamilyCard: FindingText<'nik-family-card'> = {
  example: { masked: '351601******0001' },
  id: {
    title: 'NIK sama dengan nomor KK',
    message: ({ masked }) => `NIK ${masked} sama dengan nomor KK pada baris ini.`,
    todo: () => 'Isi NIK dari KTP dan nomor KK dari kartu keluarga; keduanya tidak pernah sama.',
    wrong: 'NIK dan No. KK: 3516011208800001',
    right: 'NIK 3516011208800001, No. KK 3516010101100002',
  },
  en: {
    title: 'NIK equals the family card number',
    message: ({ masked }) => `NIK ${masked} is also the family card number of this row.`,
    todo: () =>
      'Enter the NIK of the identity card and the number of the family card; they are never the same.',
    wrong: 'NIK and No. KK: 3516011208800001',
    right: 'NIK 3516011208800001, No. KK 3516010101100002',
  },
};
