import { columnLetter } from '../domain/place.ts';
import type { Check } from './engine/check.ts';

/**
 * A column that was not read is said, so that a misspelt heading is not taken for an empty column. One that means the
 * same as a column that was read is the business of `column-duplicate`.
 */
export const columnUnknown: Check<'column-unknown'> = {
  code: 'column-unknown',
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      for (const { column, header, by, meant } of layout?.columns ?? []) {
        if (by === 'none' && meant === undefined && header.trim() !== '')
          report({ header }, { place: { ...place, row: layout?.headerRow, column } });
      }
      for (const column of layout?.unheaded ?? [])
        report(
          { header: '', column: columnLetter(column) },
          { place: { ...place, row: layout?.headerRow, column } },
        );
    },
  }),
};
