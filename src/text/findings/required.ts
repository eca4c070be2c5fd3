import { FIELD_NAMES } from '../fields.ts';
import type { FindingText } from '../finding-text.ts';

export const required: FindingText<'required'> = {
  example: { field: 'nama' },
  id: {
    title: 'Isian wajib kosong',
    message: ({ field }) => `${FIELD_NAMES[field].id} kosong.`,
    todo: ({ field }) => `Isi ${FIELD_NAMES[field].id}; tanpa itu orang ini tidak dihitung.`,
    wrong: '(kosong)',
    right: 'SUMIYATI',
  },
  en: {
    title: 'A required cell is empty',
    message: ({ field }) => `${FIELD_NAMES[field].en} is empty.`,
    todo: ({ field }) => `Fill in ${FIELD_NAMES[field].en}; without it this person is not counted.`,
    wrong: '(empty)',
    right: 'SUMIYATI',
  },
};
