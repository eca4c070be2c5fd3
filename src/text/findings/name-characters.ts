import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nameCharacters: FindingText<'name-characters'> = {
  example: { characters: '?' },
  id: {
    title: 'Nama berisi tanda aneh',
    message: ({ characters }) => `Nama berisi tanda ${quoted(characters)}.`,
    todo: () => 'Tulis nama persis seperti di KTP; tanda ? sering berarti satu huruf hilang.',
    wrong: 'SUMI?ATI',
    right: 'SUMIYATI',
  },
  en: {
    title: 'Name holds odd signs',
    message: ({ characters }) => `The name holds ${quoted(characters)}.`,
    todo: () => 'Write the name exactly as on the identity card; a ? often stands for a lost letter.',
    wrong: 'SUMI?ATI',
    right: 'SUMIYATI',
  },
};
