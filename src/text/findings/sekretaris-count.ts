import { alsoAt } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const sekretarisCount: FindingText<'sekretaris-count'> = {
  example: { village: 'Sumberejo', count: 2, others: 'D9' },
  id: {
    title: 'Sekretaris desa lebih dari satu',
    message: ({ village, count, others }) =>
      `Desa ${village} mempunyai ${count} sekretaris desa${alsoAt(others, 'id')}.`,
    todo: () => 'Sisakan satu; betulkan jabatan yang lain.',
    wrong: '2 sekretaris desa dalam satu desa',
    right: '1 sekretaris desa dalam satu desa',
  },
  en: {
    title: 'More than one village secretary',
    message: ({ village, count, others }) =>
      `Village ${village} has ${count} village secretaries${alsoAt(others, 'en')}.`,
    todo: () => 'Keep one; correct the posts of the others.',
    wrong: '2 sekretaris desa in one village',
    right: '1 sekretaris desa in one village',
  },
};
