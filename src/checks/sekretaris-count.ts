import { category } from '../domain/category.ts';
import { alsoAt } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import { oneInAVillage } from './engine/villages/one-in-a-village.ts';
import type { VillageCount } from './engine/villages/village.ts';

/** A village has one secretary. */
export const sekretarisCount: Check<VillageCount> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: oneInAVillage(category('sekretaris-desa')),
  page: {
    example: { village: 'Sumberejo', count: 2, others: 'D9' },
    id: {
      title: 'Sekretaris desa lebih dari satu',
      message: ({ village, count, others }) =>
        `Desa ${village} mempunyai ${count} sekretaris desa${alsoAt(others, 'id')}.`,
      todo: () =>
        'Bila berganti, isi Tanggal Akhir yang lama dan Tanggal Mulai yang baru. Bila tidak, betulkan jabatan yang salah.',
      wrong: '2 sekretaris desa dalam satu desa',
      right: '1 sekretaris desa dalam satu desa',
    },
    en: {
      title: 'More than one village secretary',
      message: ({ village, count, others }) =>
        `Village ${village} has ${count} village secretaries${alsoAt(others, 'en')}.`,
      todo: () =>
        'If one followed the other, fill in the End date of the first and the Start date of the next. If not, correct the wrong post.',
      wrong: '2 sekretaris desa in one village',
      right: '1 sekretaris desa in one village',
    },
  },
};
