import type { Worker } from '../domain/worker.ts';

/** Of a person with several rows the one that the month is charged in; else the one by which they are counted. */
export function rowsOfMonth(rows: readonly Worker[], isCharged: (row: Worker) => boolean): readonly Worker[] {
  const several = rows.filter(({ months }) => months !== undefined);
  if (several.length === 0) return rows;
  const charged = new Set(several.filter(isCharged).map(({ nik }) => nik));
  return rows.filter(
    (row) => row.months === undefined || isCharged(row) || (row.months.head && !charged.has(row.nik)),
  );
}
