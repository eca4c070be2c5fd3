import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nikCharacters: FindingText<'nik-characters'> = {
  example: { characters: 'O' },
  id: {
    title: 'NIK berisi huruf atau tanda',
    message: ({ characters }) => `NIK berisi selain angka: ${quoted(characters)}.`,
    todo: () => 'Ketik ulang 16 angka sesuai KTP. Huruf O bukan angka 0, huruf l bukan angka 1.',
    wrong: '35160112O8800001',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK holds letters or signs',
    message: ({ characters }) => `The NIK holds other characters than digits: ${quoted(characters)}.`,
    todo: () => 'Type the 16 digits of the identity card again. The letter O is no 0, the letter l is no 1.',
    wrong: '35160112O8800001',
    right: '3516011208800001',
  },
};
