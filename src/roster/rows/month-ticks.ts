import type { SheetRow } from '../../domain/cell.ts';
import { type CalendarDate, dateParts } from '../../domain/date.ts';
import { lossOf } from '../../domain/no-value.ts';
import { typedText } from '../values/text.ts';
import type { ColumnMatch, Draft } from './row.ts';

const MONTHS = 12;

/** What says that a month is not covered, beside an empty cell. */
const NOT = /^(?:[-–—.0]+|rp\.?\s*[-0]*|tidak|tdk|t|n|no|bukan|belum|blm|kosong|nihil)$/i;

/**
 * Says whether the months that a row has ticked are others than those of the term that was read, in the year of the columns; undefined
 * where no column is of a month. The ticks themselves are not read.
 */
export function monthTicks(
  columns: readonly ColumnMatch[],
  years: ReadonlySet<number>,
): ((cells: SheetRow['cells'], draft: Draft) => boolean) | undefined {
  const months = columns.flatMap(({ column, month }) => (month === undefined ? [] : [{ column, ...month }]));
  if (months.length === 0) return undefined;
  const asked = Math.max(...years);
  return (cells, { from, to }) => {
    if ((from && from.value === undefined) || (to && to.value === undefined)) return true;
    const byYear = new Map<number, Set<number>>();
    for (const { column, month, year = asked } of months) {
      const ticked = byYear.get(year) ?? new Set();
      byYear.set(year, ticked);
      if (isTicked(cells[column - 1])) ticked.add(month);
    }
    return [...byYear].some(([year, ticked]) => {
      for (let month = 1; month <= MONTHS; month++)
        if (ticked.has(month) !== isWithinTerm(year * 100 + month, from?.value, to?.value)) return true;
      return false;
    });
  };
}

function isTicked(cell: SheetRow['cells'][number]): boolean {
  if (cell === undefined || cell === '' || lossOf(cell) !== undefined) return false;
  if (typeof cell === 'object' && cell.type === 'boolean') return typedText(cell).toLowerCase() === 'true';
  const text = typedText(cell).trim();
  return text !== '' && !NOT.test(text);
}

/** Whether a month (year × 100 + month) lies in a term. */
const isWithinTerm = (month: number, from: CalendarDate | undefined, to: CalendarDate | undefined): boolean =>
  (from === undefined || monthOf(from) <= month) && (to === undefined || monthOf(to) >= month);

function monthOf(day: CalendarDate): number {
  const { year, month } = dateParts(day);
  return year * 100 + month;
}
