import { columnLetter } from '../domain/place.ts';
import type { Check } from './check.ts';

/** Two columns that mean the same field: one is read, the other is said. */
export const columnDuplicate: Check<'column-duplicate'> = {
  code: 'column-duplicate',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      for (const { column, header, meant, rival } of layout?.columns ?? []) {
        if (meant === undefined || rival === undefined) continue;
        const where = { place: { ...place, row: layout?.headerRow, column }, field: meant };
        report({ header, field: meant, used: columnLetter(rival) }, where);
      }
    },
  }),
};
