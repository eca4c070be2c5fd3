import { cellName } from '../domain/place.ts';
import type { Check, Where } from './engine/check.ts';

/**
 * Rows of no village: a budget could not put them anywhere. Said once for each sheet. Where there is a column for villages, its
 * cells are often merged over several rows; a CSV keeps the name in the first of them only.
 */
export const villageMissing: Check<'village-missing'> = {
  code: 'village-missing',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let where: Where | undefined;
    let column: number | undefined;
    let first: string | undefined;
    const say = (): void => {
      if (rows > 0 && where) report(first === undefined ? { rows } : { rows, first }, where);
      rows = 0;
      first = undefined;
    };
    return {
      sheet({ place, layout }) {
        say();
        column = layout?.columns.find(({ field }) => field === 'desa')?.column;
        where = { place: { ...place, row: layout?.headerRow, column }, field: 'desa' };
      },
      accepted(row) {
        if (row.village) return;
        if (rows === 0) first = cellName({ ...row.place, column });
        rows++;
      },
      end: say,
    };
  },
};
