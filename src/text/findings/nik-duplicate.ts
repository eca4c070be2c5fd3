import type { FindingText } from '../report/finding-text.ts';

export const nikDuplicate: FindingText<'nik-duplicate'> = {
  example: { masked: '351601******0001', first: 'B5' },
  id: {
    title: 'NIK ganda',
    message: ({ masked, first }) => `NIK ${masked} sudah ada di ${first}.`,
    todo: () => 'Hapus salah satunya; bila dua orang berbeda, samakan NIK masing-masing dengan KTP.',
    wrong: 'B5 dan B17: 3516011208800001',
    right: 'B5: 3516011208800001, B17: 3516014107850002',
  },
  en: {
    title: 'Duplicate NIK',
    message: ({ masked, first }) => `NIK ${masked} stands in ${first} already.`,
    todo: () => 'Delete one of the two; if they are two people, copy each NIK from the identity card.',
    wrong: 'B5 and B17: 3516011208800001',
    right: 'B5: 3516011208800001, B17: 3516014107850002',
  },
};
