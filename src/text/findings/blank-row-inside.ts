import { counted } from '../parts/plural.ts';
import { amount } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const blankRowInside: FindingText<'blank-row-inside'> = {
  example: { rows: 2 },
  id: {
    title: 'Baris kosong di tengah daftar',
    message: ({ rows }) => `Ada ${amount(rows, 'id')} baris kosong di tengah daftar.`,
    todo: () => 'Boleh dibiarkan; lebih baik dihapus, karena saring dan urut di Excel berhenti di situ.',
    wrong: '(baris kosong di antara dua orang)',
    right: '(tanpa baris kosong)',
  },
  en: {
    title: 'Blank rows inside the list',
    message: ({ rows }) => `Inside the list: ${counted(amount(rows, 'en'), 'blank row')}.`,
    todo: () => 'They may stay; better delete them, since filters and sorting in Excel stop there.',
    wrong: '(a blank row between two people)',
    right: '(no blank row)',
  },
};
