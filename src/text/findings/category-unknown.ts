import { categoryWords, quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const categoryUnknown: FindingText<'category-unknown'> = {
  example: { text: 'Sekretaris', nearest: 'sekretaris-desa' },
  id: {
    title: 'Jabatan tidak dikenal',
    message: ({ text, nearest }) =>
      `Jabatan ${quoted(text)} tidak dikenal.${nearest ? ` Mungkin maksudnya ${categoryWords(nearest)}.` : ''}`,
    todo: () => 'Tulis nama jabatan yang baku, atau tambahkan nama ini pada kebijakan (names).',
    wrong: 'Sekretaris',
    right: 'Sekretaris Desa',
  },
  en: {
    title: 'Unknown post',
    message: ({ text, nearest }) =>
      `Post ${quoted(text)} is not known.${nearest ? ` Perhaps ${categoryWords(nearest)} is meant.` : ''}`,
    todo: () => 'Write the usual name of the post, or add this name to the policy (names).',
    wrong: 'Sekretaris',
    right: 'Sekretaris Desa',
  },
};
