import { amount } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const kpjPresent: FindingText<'kpj-present'> = {
  example: { count: 2 },
  id: {
    title: 'Sudah menjadi peserta',
    message: ({ count }) => `${amount(count, 'id')} orang sudah mempunyai KPJ.`,
    todo: () => 'Di SIPP mereka masuk berkas TK lanjutan, bukan TK baru; enroll export memisahkannya.',
    wrong: 'KPJ pada daftar peserta baru',
    right: 'KPJ kosong untuk peserta baru',
  },
  en: {
    title: 'Members already',
    message: ({ count }) => `${amount(count, 'en')} of the people have a KPJ already.`,
    todo: () => 'In SIPP they belong to the file TK lanjutan, not TK baru; enroll export separates them.',
    wrong: 'KPJ in a list of new members',
    right: 'no KPJ for a new member',
  },
};
