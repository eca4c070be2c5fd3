import type { Check } from './engine/check.ts';

/** A sheet without a header row cannot be read; silence would lose all its rows. */
export const headerNotFound: Check<'header-not-found'> = {
  code: 'header-not-found',
  level: 'header',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout, searched }) {
      if (!layout) report({ searched }, { place });
    },
  }),
};
