import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

/** A formula that was never computed looks filled in Excel and is empty in the file. */
export const required: FindingText<'required'> = {
  example: { field: 'nama' },
  id: {
    title: 'Isian wajib kosong',
    message: ({ field, text }) =>
      text === undefined
        ? `${FIELD_NAMES[field].id} kosong.`
        : `${FIELD_NAMES[field].id} tertulis ${quoted(text)}: tidak ada nilainya.`,
    todo: ({ field }) =>
      `Isi ${FIELD_NAMES[field].id}; tanpa itu orang ini tidak dihitung. Bila berisi rumus, buka di Excel lalu simpan ulang.`,
    wrong: '(kosong)',
    right: 'SUMIYATI',
  },
  en: {
    title: 'A required cell is empty',
    message: ({ field, text }) =>
      text === undefined
        ? `${FIELD_NAMES[field].en} is empty.`
        : `${FIELD_NAMES[field].en} reads ${quoted(text)}: that is no value.`,
    todo: ({ field }) =>
      `Fill in ${FIELD_NAMES[field].en}; without it this person is not counted. If it holds a formula, open it in Excel and save again.`,
    wrong: '(empty)',
    right: 'SUMIYATI',
  },
};
