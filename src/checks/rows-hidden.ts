import type { Place } from '../domain/place.ts';
import type { Check } from './engine/check.ts';

/** A filter that was left on hides people, and so does who no longer counts. They are read, and that is said once a sheet. */
export const rowsHidden: Check<'rows-hidden'> = {
  code: 'rows-hidden',
  level: 'file',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let first: Place | undefined;
    let last: number | undefined;
    return {
      sheet() {
        [rows, first, last] = [0, undefined, undefined];
      },
      row({ hidden, place }) {
        // A row of a form holds several people.
        if (hidden !== true || place.row === last) return;
        rows++;
        first ??= place;
        last = place.row;
      },
      sheetEnd() {
        if (first?.row !== undefined) report({ rows, first: first.row }, { place: first });
      },
    };
  },
};
