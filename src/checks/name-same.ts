import type { Where } from './engine/check.ts';
import { type Check, cellOf } from './engine/check.ts';

/** One name in all rows of a sheet: dragged down by mistake. */
export const nameSame: Check<'name-same'> = {
  code: 'name-same',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let name: string | undefined;
    let differ = false;
    let where: Where | undefined;
    const say = (): void => {
      if (!differ && rows >= FEWEST && where) report({ rows }, where);
      [rows, name, differ, where] = [0, undefined, false, undefined];
    };
    return {
      sheet: say,
      row(row) {
        if (!row.name) return;
        rows++;
        where ??= cellOf(row, row.name);
        name ??= row.name.text;
        differ ||= name !== row.name.text;
      },
      end: say,
    };
  },
};

const FEWEST = 5;
