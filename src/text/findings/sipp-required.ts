import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const sippRequired: FindingText<'sipp-required'> = {
  example: { field: 'nama_ibu' },
  id: {
    title: 'Isian untuk SIPP kosong',
    message: ({ field }) => `${FIELD_NAMES[field].id} kosong; SIPP mewajibkannya.`,
    todo: () => 'Isi sebelum enroll export. Iuran tetap dihitung.',
    wrong: '(kosong)',
    right: 'KASMI',
  },
  en: {
    title: 'A cell that SIPP needs is empty',
    message: ({ field }) => `${FIELD_NAMES[field].en} is empty; SIPP demands it.`,
    todo: () => 'Fill it in before enroll export. The contribution is computed all the same.',
    wrong: '(empty)',
    right: 'KASMI',
  },
};
