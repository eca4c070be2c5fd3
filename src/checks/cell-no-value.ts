import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';
import { LOST_EN, LOST_ID, type LostArgs, lostCells, MEND_EN, MEND_ID } from './engine/lost-cells.ts';

/** Something stands in the cell and it is no value: the person cannot be counted, and is not left out in silence. */
export const cellNoValue: Check<LostArgs> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => lostCells(policy, true, report),
  page: {
    example: { field: 'nama', loss: 'error', text: '#REF!' },
    id: {
      title: 'Sel berisi, tetapi tanpa nilai',
      message: ({ field, loss, text, stored }) => LOST_ID[loss](FIELD_NAMES[field].id, text, stored),
      todo: ({ loss }) => `${MEND_ID[loss]} Sebelum itu orang ini tidak dihitung.`,
      wrong: '#REF!',
      right: 'SUMIYATI',
    },
    en: {
      title: 'A cell without a value that is not empty',
      message: ({ field, loss, text, stored }) => LOST_EN[loss](FIELD_NAMES[field].en, text, stored),
      todo: ({ loss }) => `${MEND_EN[loss]} Until then this person is not counted.`,
      wrong: '#REF!',
      right: 'SUMIYATI',
    },
  },
};
