import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';
import { LOST_EN, LOST_ID, type LostArgs, lostCells, MEND_EN, MEND_ID } from './engine/lost-cells.ts';

/** The same in a cell that no contribution depends on: it counts as empty, and is said. */
export const detailNoValue: Check<LostArgs> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => lostCells(policy, false, report),
  page: {
    example: { field: 'nama_ibu', loss: 'error', text: '#N/A' },
    id: {
      title: 'Keterangan pekerja tanpa nilai',
      message: ({ field, loss, text, stored }) => LOST_ID[loss](FIELD_NAMES[field].id, text, stored),
      todo: ({ loss }) => `${MEND_ID[loss]} Iuran tidak bergantung padanya.`,
      wrong: '#N/A',
      right: 'KASIYEM',
    },
    en: {
      title: 'A detail of a worker without a value',
      message: ({ field, loss, text, stored }) => LOST_EN[loss](FIELD_NAMES[field].en, text, stored),
      todo: ({ loss }) => `${MEND_EN[loss]} No contribution depends on it.`,
      wrong: '#N/A',
      right: 'KASIYEM',
    },
  },
};
