import type { Check, NoArgs } from './engine/check.ts';

/** A hidden sheet is often last year's roster, whose people would be counted twice. It is read, and that is said. */
export const sheetHidden: Check<NoArgs> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, hidden }) {
      if (hidden && layout) report({}, { place });
    },
  }),
  page: {
    example: {},
    id: {
      title: 'Lembar tersembunyi ikut dibaca',
      message: () => 'Lembar ini tersembunyi, tetapi berisi daftar dan ikut dihitung.',
      todo: () => 'Bila tidak ikut, hapus lembar itu atau sebutkan satu lembar: --sheet "Data".',
      wrong: '(lembar "2025" disembunyikan)',
      right: '(lembar lama dihapus)',
    },
    en: {
      title: 'A hidden sheet is read too',
      message: () => 'This sheet is hidden, but holds a roster and is counted.',
      todo: () => 'If it is not meant, delete the sheet or name the one to read: --sheet "Data".',
      wrong: '(sheet "2025" is hidden)',
      right: '(the old sheet is deleted)',
    },
  },
};
