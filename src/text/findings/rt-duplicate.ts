import type { FindingText } from '../report/finding-text.ts';

export const rtDuplicate: FindingText<'rt-duplicate'> = {
  example: { rt: '03', rw: '1', first: 'P5' },
  id: {
    title: 'Dua ketua RT yang sama',
    message: ({ rt, rw, first }) => `RT ${rt} RW ${rw} sudah mempunyai ketua di ${first}.`,
    todo: () => 'Betulkan nomor RT atau RW-nya, atau hapus ketua yang lama.',
    wrong: 'dua ketua RT 03 RW 01',
    right: 'ketua RT 03 RW 01 dan ketua RT 04 RW 01',
  },
  en: {
    title: 'Two heads of one RT',
    message: ({ rt, rw, first }) => `RT ${rt} RW ${rw} has a head in ${first} already.`,
    todo: () => 'Correct the number of the RT or RW, or delete the former head.',
    wrong: 'two heads of RT 03 RW 01',
    right: 'heads of RT 03 RW 01 and RT 04 RW 01',
  },
};
