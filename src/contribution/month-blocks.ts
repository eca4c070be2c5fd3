import type { Rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { type Line, sumOf } from './line.ts';

/** Months in a row that cost the same for the same reasons: a year prints one block where the law did not change. */
export interface MonthBlock {
  readonly first: Month;
  readonly last: Month;
  /** The lines of its first month. */
  readonly lines: readonly Line[];
  /** What one of its months costs. */
  readonly monthly: Rupiah;
  readonly total: Rupiah;
}

/** A worker's lines, which rise by month, as blocks. A month without cover ends a block. */
export function monthBlocks(lines: readonly Line[]): MonthBlock[] {
  const blocks: { first: Month; last: Month; lines: Line[]; all: Line[] }[] = [];
  for (const monthLines of byMonth(lines)) {
    const [{ month }] = monthLines;
    const open = blocks.at(-1);
    if (open && month === open.last + 1 && sameReasons(open.lines, monthLines)) {
      open.last = month;
      open.all.push(...monthLines);
    } else blocks.push({ first: month, last: month, lines: [...monthLines], all: [...monthLines] });
  }
  return blocks.map(({ all, ...block }) => ({ ...block, monthly: sumOf(block.lines), total: sumOf(all) }));
}

function byMonth(lines: readonly Line[]): [Line, ...Line[]][] {
  const months: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = months.at(-1);
    if (open && open[0].month === line.month) open.push(line);
    else months.push([line]);
  }
  return months;
}

function sameReasons(a: readonly Line[], b: readonly Line[]): boolean {
  return a.length === b.length && a.every((line, index) => sameReason(line, b[index]));
}

/** All but the month: two lines of different months can have the same amount for different reasons. */
function sameReason(a: Line, b: Line | undefined): boolean {
  return b !== undefined && JSON.stringify({ ...a, month: 0 }) === JSON.stringify({ ...b, month: 0 });
}
