import type { FindingText } from '../report/finding-text.ts';

export const kpjDuplicate: FindingText<'kpj-duplicate'> = {
  example: { first: 'N5' },
  id: {
    title: 'KPJ ganda',
    message: ({ first }) => `KPJ ini sudah ada di ${first}.`,
    todo: () => 'Samakan KPJ masing-masing dengan kartu pesertanya.',
    wrong: 'N5 dan N17: 21012345678',
    right: 'N5: 21012345678, N17: 21012345679',
  },
  en: {
    title: 'Duplicate KPJ',
    message: ({ first }) => `This KPJ stands in ${first} already.`,
    todo: () => 'Copy each KPJ from its own card.',
    wrong: 'N5 and N17: 21012345678',
    right: 'N5: 21012345678, N17: 21012345679',
  },
};
