import type { Shown } from '../../domain/shown.ts';
import {
  hasAnswered,
  isBilled,
  isExported,
  isPaid,
  isReconciled,
  type MonthStatus,
  needsNoBill,
  type StatusCounts,
  type VillageStatus,
} from '../../enrolment/village-status.ts';
import type { StatusText } from '../../text/status/status.ts';

/** A step that a village takes in a month, as a column of every table. */
export interface StatusStep {
  readonly key: 'exported' | 'billed' | 'reconciled' | 'paid';
  readonly has: (one: VillageStatus) => boolean;
}

const STEPS: readonly (StatusStep & { readonly asked: (status: MonthStatus) => boolean })[] = [
  { key: 'exported', has: isExported, asked: ({ asked }) => asked.exports },
  { key: 'billed', has: isBilled, asked: ({ asked }) => asked.bills },
  { key: 'reconciled', has: isReconciled, asked: ({ asked }) => asked.bills },
  {
    key: 'paid',
    has: isPaid,
    asked: ({ villages }) => villages.some(({ paid }) => paid !== undefined),
  },
];

/** The steps that are asked about. */
export const stepsOf = (status: MonthStatus): readonly StatusStep[] =>
  STEPS.filter(({ asked }) => asked(status));

/** Heads of a table of counts. */
export const countHeads = (status: MonthStatus, { heads }: StatusText) => [
  heads.villages,
  heads.answered,
  heads.missing,
  heads.clean,
  heads.findings,
  ...stepsOf(status).map(({ key }) => heads[key]),
];

/** The counts under those heads. */
export const countCells = (status: MonthStatus, counts: StatusCounts): readonly number[] => [
  counts.villages,
  counts.answered,
  counts.villages - counts.answered,
  counts.clean,
  counts.withFindings,
  ...stepsOf(status).map(({ key }) => counts[key]),
];

/** What a table says of a village and a step: nobody waits for those of one that has not answered, nor for a bill of nobody. */
export function stepWord(one: VillageStatus, { key, has }: StatusStep, text: StatusText): Shown {
  if (!hasAnswered(one)) return text.no;
  if (needsNoBill(one) && (key === 'billed' || key === 'reconciled')) return text.none;
  return has(one) ? text.yes : text.no;
}
