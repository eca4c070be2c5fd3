import { counted } from '../parts/plural.ts';
import { alsoAt } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const bpdCount: FindingText<'bpd-count'> = {
  example: { village: 'Sumberejo', count: 6, others: 'D6, D7, D8, D9, D10' },
  id: {
    title: 'Jumlah anggota BPD tidak biasa',
    message: ({ village, count, others }) =>
      `Desa ${village} mempunyai ${count} anggota BPD${alsoAt(others, 'id')}; seharusnya 5, 7, atau 9.`,
    todo: () => 'Periksa apakah ada yang terlewat atau ganda. Bila daftarnya memang sebagian, biarkan.',
    wrong: '6 anggota BPD',
    right: '7 anggota BPD',
  },
  en: {
    title: 'Unusual number of BPD members',
    message: ({ village, count, others }) =>
      `Village ${village} has ${counted(count, 'BPD member')}${alsoAt(others, 'en')}; it should be 5, 7 or 9.`,
    todo: () => 'Check for somebody missing or listed twice. If the list is partial, leave it.',
    wrong: '6 BPD members',
    right: '7 BPD members',
  },
};
