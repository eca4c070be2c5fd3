import type { Check } from './engine/check.ts';

/** A hidden sheet is often last year's roster, whose people would be counted twice. It is read, and that is said. */
export const sheetHidden: Check<'sheet-hidden'> = {
  code: 'sheet-hidden',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, hidden }) {
      if (hidden && layout) report({}, { place });
    },
  }),
};
