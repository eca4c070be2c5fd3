import { counted } from '../parts/plural.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nikLength: FindingText<'nik-length'> = {
  example: { digits: 15 },
  id: {
    title: 'NIK bukan 16 digit',
    message: ({ digits }) => `NIK ${digits} digit, seharusnya 16.`,
    todo: () => 'Samakan dengan KTP.',
    wrong: '351601120880001',
    right: '3516011208800001',
  },
  en: {
    title: 'NIK is not 16 digits',
    message: ({ digits }) => `NIK has ${counted(digits, 'digit')}, should have 16.`,
    todo: () => 'Copy it from the identity card.',
    wrong: '351601120880001',
    right: '3516011208800001',
  },
};
