import type { SheetRow } from '../../domain/cell.ts';
import { type CalendarDate, dateParts } from '../../domain/date.ts';
import { lossOf } from '../../domain/no-value.ts';
import { countedMonths } from '../values/counted-months.ts';
import { typedText } from '../values/text.ts';
import type { ColumnMatch, Draft } from './row.ts';

const MONTHS = 12;

/** What says that a month is not covered, beside an empty cell. */
const NOT = /^(?:[-–—.0]+|rp\.?\s*[-0]*|tidak|tdk|t|n|no|bukan|belum|blm|kosong|nihil)$/i;

type Term = Pick<Draft, 'from' | 'to'>;

/**
 * Says whether the months that a row has ticked, or counts, are others than those of the term that was read, in the year of the columns;
 * undefined where no column is of months. The ticks themselves are not read.
 */
export function monthTicks(
  columns: readonly ColumnMatch[],
  years: ReadonlySet<number>,
): ((cells: SheetRow['cells'], draft: Draft) => boolean) | undefined {
  const months = columns.flatMap(({ column, month }) => (month === undefined ? [] : [{ column, month }]));
  if (months.length === 0) return undefined;
  const asked = Math.max(...years);
  const ticks = months.flatMap(({ column, month }) => ('first' in month ? [{ column, ...month }] : []));
  const counts = months.flatMap(({ column, month }) => ('counts' in month ? [{ column, of: month.of }] : []));
  return (cells, { from, to }) => {
    if ((from && from.value === undefined) || (to && to.value === undefined)) return true;
    if (counts.some(({ column, of }) => countsOthers(cells[column - 1], of, asked, { from, to })))
      return true;
    const byYear = new Map<number, Set<number>>();
    for (const { column, first, last, year = asked } of ticks) {
      const ticked = byYear.get(year) ?? new Set();
      byYear.set(year, ticked);
      if (isTicked(cells[column - 1])) for (let month = first; month <= last; month++) ticked.add(month);
    }
    return [...byYear].some(([year, ticked]) => {
      for (let month = 1; month <= MONTHS; month++)
        if (ticked.has(month) !== isWithinTerm(year * 100 + month, { from, to })) return true;
      return false;
    });
  };
}

/** A number of months that is not that of the year; no number says nothing. */
function countsOthers(
  cell: SheetRow['cells'][number],
  of: string | undefined,
  year: number,
  term: Term,
): boolean {
  const text = cell === undefined || cell === '' ? '' : typedText(cell).trim();
  const counted = countedMonths(of === undefined || text === '' ? text : `${of} ${text}`);
  if (counted === undefined) return false;
  let covered = 0;
  for (let month = 1; month <= MONTHS; month++) {
    const isCovered = isWithinTerm(year * 100 + month, term);
    if (isCovered) covered++;
    if (typeof counted !== 'number' && isCovered !== (month >= counted.first && month <= counted.last))
      return true;
  }
  return typeof counted === 'number' && counted !== covered;
}

function isTicked(cell: SheetRow['cells'][number]): boolean {
  if (cell === undefined || cell === '' || lossOf(cell) !== undefined) return false;
  if (typeof cell === 'object' && cell.type === 'boolean') return typedText(cell).toLowerCase() === 'true';
  const text = typedText(cell).trim();
  return text !== '' && !NOT.test(text);
}

/** Whether a month (year × 100 + month) lies in a term. */
const isWithinTerm = (month: number, { from, to }: Term): boolean =>
  (from?.value === undefined || monthOf(from.value) <= month) &&
  (to?.value === undefined || monthOf(to.value) >= month);

function monthOf(day: CalendarDate): number {
  const { year, month } = dateParts(day);
  return year * 100 + month;
}
