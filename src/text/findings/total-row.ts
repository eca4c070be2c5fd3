import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const totalRow: FindingText<'total-row'> = {
  example: { text: 'JUMLAH' },
  id: {
    title: 'Baris jumlah terbaca sebagai orang',
    message: ({ text }) => `Baris ini berisi ${quoted(text)}, bukan nama orang.`,
    todo: () => 'Hapus baris jumlah ini, atau biarkan: baris ini tidak dihitung.',
    wrong: 'JUMLAH',
    right: 'SUMIYATI',
  },
  en: {
    title: 'A total row was read as a person',
    message: ({ text }) => `This row says ${quoted(text)}, which is no name.`,
    todo: () => 'Delete the total row, or leave it: it is not counted.',
    wrong: 'JUMLAH',
    right: 'SUMIYATI',
  },
};
