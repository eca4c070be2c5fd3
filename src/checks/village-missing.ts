import type { Check, Where } from './check.ts';

/** Rows of no village: a budget could not put them anywhere. Said once for each sheet. */
export const villageMissing: Check<'village-missing'> = {
  code: 'village-missing',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let where: Where | undefined;
    const say = (): void => {
      if (rows > 0 && where) report({ rows }, where);
      rows = 0;
    };
    return {
      sheet({ place, layout }) {
        say();
        where = { place: { ...place, row: layout?.headerRow }, field: 'desa' };
      },
      accepted(row) {
        if (!row.village) rows++;
      },
      end: say,
    };
  },
};
