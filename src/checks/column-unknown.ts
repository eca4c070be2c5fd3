import type { Check } from './check.ts';

/** A column that was not read is said, so that a misspelt heading is not taken for an empty column. */
export const columnUnknown: Check<'column-unknown'> = {
  code: 'column-unknown',
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      for (const { column, header, by } of layout?.columns ?? []) {
        if (by === 'none' && header.trim() !== '')
          report({ header }, { place: { ...place, row: layout?.headerRow, column } });
      }
    },
  }),
};
