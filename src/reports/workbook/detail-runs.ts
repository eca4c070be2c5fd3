import { chargingKey } from '../../budget/charging-pattern.ts';
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
  const runs: { key: string; rank: number; line: Line; first: Month; last: Month }[] = [];
  for (const line of lines) {
    const run = runs.findLast((open) => sameLine(open.line, line));
    if (run && line.month === run.last + 1) {
      run.last = line.month;
      continue;
    }
    const key = run?.key ?? chargingKey(line);
    runs.push({ key, rank: run?.rank ?? rank(key), line, first: line.month, last: line.month });
  }
  return runs.sort((a, b) => a.rank - b.rank || a.first - b.first);
}

function sameLine(a: Line, b: Line): boolean {
  return (
    a.programme === b.programme &&
    a.payer === b.payer &&
    a.fund === b.fund &&
    a.subFund === b.subFund &&
    a.activity === b.activity &&
    a.object === b.object &&
    a.base === b.base &&
    a.amount === b.amount &&
    a.percent === b.percent &&
    sameSplit(a.split, b.split) &&
    a.roundedOnce === b.roundedOnce &&
    a.cappedFrom === b.cappedFrom &&
    a.relief?.id === b.relief?.id &&
    sameRate(a.rate, b.rate)
  );
}

/** Within a policy the shares of months alike are the same list, else they are compared. */
const sameSplit = (a: Line['split'], b: Line['split']): boolean =>
  a === b || (a?.at === b?.at && a?.percents.join() === b?.percents.join());

function sameRate(a: Line['rate'], b: Line['rate']): boolean {
  if (a.kind === 'rate') return b.kind === 'rate' && a.rate === b.rate;
  return a.kind === 'bracket' ? b.kind === 'bracket' && a.no === b.no : b.kind === 'flat';
}
