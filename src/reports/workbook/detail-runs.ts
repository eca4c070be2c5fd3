import { chargingKey } from '../../budget/pattern.ts';
import type { Line } from '../../contribution/line.ts';
import type { Month } from '../../domain/month.ts';

/** Neighbouring months in which one line of a worker stays the same: amount × months is a product. */
export interface DetailRun {
  /** Where in the budget it is booked. */
  readonly key: string;
  readonly line: Line;
  readonly first: Month;
  readonly last: Month;
}

/** The lines of a worker as runs, in the order of `rank` (which the cube's rows have), then of months. */
export function detailRuns(lines: readonly Line[], rank: (key: string) => number): DetailRun[] {
  const open = new Map<string, { key: string; line: Line; first: Month; last: Month }>();
  const runs: { key: string; line: Line; first: Month; last: Month }[] = [];
  for (const line of lines) {
    const same = sameLine(line);
    const run = open.get(same);
    if (run && line.month === run.last + 1) {
      run.last = line.month;
      continue;
    }
    const begun = { key: chargingKey(line), line, first: line.month, last: line.month };
    open.set(same, begun);
    runs.push(begun);
  }
  return runs.sort((a, b) => rank(a.key) - rank(b.key) || a.first - b.first);
}

function sameLine(line: Line): string {
  const { base, rate, relief, percent, amount, cappedFrom } = line;
  return [chargingKey(line), base, JSON.stringify(rate), relief?.id, percent, amount, cappedFrom].join('|');
}
