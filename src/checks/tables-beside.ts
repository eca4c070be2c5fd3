import { columnLetter } from '../domain/place.ts';
import type { ColumnRange } from '../roster/rows/row.ts';
import type { Check } from './engine/check.ts';

/** Two rosters beside each other in one sheet are both read; that is said once for each after the first. */
export const tablesBeside: Check<'tables-beside'> = {
  code: 'tables-beside',
  level: 'header',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      const { tables = [], own = 0 } = layout?.beside ?? {};
      const [first, here] = [tables[0], tables[own]];
      if (!first || !here || own === 0) return;
      const where = { place: { ...place, row: layout?.headerRow, column: here.first } };
      report({ columns: said(here), beside: said(first) }, where);
    },
  }),
};

const said = ({ first, last }: ColumnRange): string => `${columnLetter(first)}–${columnLetter(last)}`;
