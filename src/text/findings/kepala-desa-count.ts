import { alsoAt } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const kepalaDesaCount: FindingText<'kepala-desa-count'> = {
  example: { village: 'Sumberejo', count: 2, others: 'D9' },
  id: {
    title: 'Kepala desa lebih dari satu',
    message: ({ village, count, others }) =>
      `Desa ${village} mempunyai ${count} kepala desa${alsoAt(others, 'id')}.`,
    todo: () => 'Sisakan satu kepala desa (atau penjabatnya); betulkan jabatan yang lain.',
    wrong: '2 kepala desa dalam satu desa',
    right: '1 kepala desa dalam satu desa',
  },
  en: {
    title: 'More than one village head',
    message: ({ village, count, others }) =>
      `Village ${village} has ${count} village heads${alsoAt(others, 'en')}.`,
    todo: () => 'Keep one kepala desa (or the acting one); correct the posts of the others.',
    wrong: '2 kepala desa in one village',
    right: '1 kepala desa in one village',
  },
};
