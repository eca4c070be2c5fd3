import { amount, categoryWords, quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const categoryMapped: FindingText<'category-mapped'> = {
  example: { text: 'Kamituwo', category: 'perangkat-desa', by: 'local', rows: 12 },
  id: {
    title: 'Jabatan bernama setempat atau salah tulis',
    message: ({ text, category, by, rows }) =>
      `${by === 'local' ? 'Nama setempat' : 'Salah tulis'} ${quoted(text)} dibaca sebagai ${categoryWords(category)} (${amount(rows, 'id')} baris).`,
    todo: ({ by }) =>
      by === 'local'
        ? 'Bila benar, biarkan, atau catat nama ini pada kebijakan (names). Bila bukan, tulis nama jabatan yang baku.'
        : 'Bila benar, betulkan tulisannya. Bila bukan, tulis nama jabatan yang baku.',
    wrong: 'Kamituwo',
    right: 'Perangkat Desa',
  },
  en: {
    title: 'Post under a local or mistyped name',
    message: ({ text, category, by, rows }) =>
      `${by === 'local' ? 'Local name' : 'Mistyped'} ${quoted(text)} was taken for ${categoryWords(category)} (rows: ${amount(rows, 'en')}).`,
    todo: ({ by }) =>
      by === 'local'
        ? 'If that is right, leave it, or add the name to the policy (names). If not, write the usual name of the post.'
        : 'If that is right, correct the spelling. If not, write the usual name of the post.',
    wrong: 'Kamituwo',
    right: 'Perangkat Desa',
  },
};
