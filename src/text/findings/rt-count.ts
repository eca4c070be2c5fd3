import { alsoAt, amount, categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const rtCount: FindingText<'rt-count'> = {
  example: { category: 'ketua-rt', village: 'Sumberejo', count: 31, max: 30, others: 'D6, D7, D8, …' },
  id: {
    title: 'Ketua melebihi jumlah RT atau RW',
    message: ({ category, village, count, max, others }) =>
      `Desa ${village}: ${amount(count, 'id')} ${categoryWords(category)}, padahal menurut daftar desa hanya ${amount(max, 'id')}${alsoAt(others, 'id')}.`,
    todo: () => 'Periksa siapa yang sudah diganti atau ganda, atau betulkan daftar desa (villages).',
    wrong: '31 ketua RT di desa dengan 30 RT',
    right: '30 ketua RT di desa dengan 30 RT',
  },
  en: {
    title: 'More heads than RTs or RWs',
    message: ({ category, village, count, max, others }) =>
      `Village ${village}: ${amount(count, 'en')} ${categoryWords(category)}, but the list of villages has ${amount(max, 'en')}${alsoAt(others, 'en')}.`,
    todo: () => 'Check for somebody replaced or listed twice, or correct the list of villages.',
    wrong: '31 RT heads in a village of 30 RTs',
    right: '30 RT heads in a village of 30 RTs',
  },
};
