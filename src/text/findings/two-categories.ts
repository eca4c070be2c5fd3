import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const twoCategories: FindingText<'two-categories'> = {
  example: { masked: '351601******0001', category: 'bpd', other: 'ketua-rt', first: 'B5' },
  id: {
    title: 'Satu orang dua jabatan',
    message: ({ masked, category, other, first }) =>
      `NIK ${masked} terdaftar sebagai ${categoryWords(category)} di sini dan ${categoryWords(other)} di ${first}.`,
    todo: ({ pays }) =>
      pays === undefined
        ? 'Pilih satu jabatan yang membayar iurannya; hapus baris yang lain. Bila berurutan, isi tanggal mulai dan berakhirnya di kedua baris, di bulan yang berbeda.'
        : `Menurut kebijakan iurannya dibayar sebagai ${categoryWords(pays)}; hapus baris yang lain. Bila berurutan, isi tanggal mulai dan berakhirnya di kedua baris, di bulan yang berbeda.`,
    wrong: 'ketua RT di B5 dan anggota BPD di B17',
    right: 'ketua RT di B5',
  },
  en: {
    title: 'One person in two posts',
    message: ({ masked, category, other, first }) =>
      `NIK ${masked} stands here as ${categoryWords(category)} and in ${first} as ${categoryWords(other)}.`,
    todo: ({ pays }) =>
      pays === undefined
        ? 'Choose the post that pays the contribution; delete the other row. If one follows the other, fill in first and last day of both rows, in different months.'
        : `By the policy it is paid as ${categoryWords(pays)}; delete the other row. If one follows the other, fill in first and last day of both rows, in different months.`,
    wrong: 'RT head in B5 and BPD member in B17',
    right: 'RT head in B5',
  },
};
