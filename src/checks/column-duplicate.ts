import type { Field } from '../domain/field.ts';
import { columnLetter } from '../domain/place.ts';
import type { Check } from './engine/check.ts';

/** Where it matters which of two columns was read. Registers have two addresses and two occupations, and no harm done. */
const DECISIVE: readonly Field[] = ['nik', 'nama', 'jabatan', 'ttl', 'tanggal_lahir', 'desa', 'kecamatan'];

/** Two columns that mean the same field: one is read, the other is said. Two wages matter only where wages are charged. */
export const columnDuplicate: Check<'column-duplicate'> = {
  code: 'column-duplicate',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const byWage = [...policy.categories.values()].some(({ base }) => base === 'wage');
    const decisive = new Set(byWage ? [...DECISIVE, 'upah' as const] : DECISIVE);
    return {
      sheet({ place, layout }) {
        for (const { column, header, meant, rival } of layout?.columns ?? []) {
          if (meant === undefined || rival === undefined || !decisive.has(meant)) continue;
          const where = { place: { ...place, row: layout?.headerRow, column }, field: meant };
          report({ header, field: meant, used: columnLetter(rival) }, where);
        }
      },
    };
  },
};
