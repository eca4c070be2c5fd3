import type { FindingText } from '../report/finding-text.ts';

export const jpPensionAge: FindingText<'jp-pension-age'> = {
  example: { age: 59, month: '2026-08' },
  id: {
    title: 'Usia pensiun JP tercapai',
    message: ({ age, month }) =>
      `Mencapai usia pensiun JP (${age} tahun) pada ${month}; iuran JP sesudahnya tetap dihitung.`,
    todo: () => 'Tanyakan kantor cabang apakah JP masih ditagih; bila tidak, kurangi JP orang ini.',
    wrong: 'lahir 12-08-1967, jabatan dengan JP, tahun 2026',
    right: 'lahir 12-08-1980',
  },
  en: {
    title: 'JP pension age reached',
    message: ({ age, month }) =>
      `Reaches the pension age of JP (${age}) in ${month}; JP is still computed after that.`,
    todo: () => 'Ask the branch office whether JP is still billed; if not, take off this person’s JP.',
    wrong: 'born 12-08-1967, a post with JP, year 2026',
    right: 'born 12-08-1980',
  },
};
