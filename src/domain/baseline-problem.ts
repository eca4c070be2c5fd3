import type { CalendarDate } from './date.ts';
import type { Shown } from './shown.ts';

/** What is wrong with a baseline. `entry` counts from 1. */
export type BaselineProblem =
  | { readonly kind: 'not-json' | 'wrong-shape' }
  | {
      readonly kind: 'unknown-code';
      readonly entry: number;
      readonly found: Shown;
      readonly nearest?: Shown | undefined;
    }
  | { readonly kind: 'no-reason' | 'bad-key'; readonly entry: number; readonly found: Shown }
  | { readonly kind: 'bad-date'; readonly entry: number; readonly found: Shown }
  | {
      readonly kind: 'expired';
      readonly entry: number;
      readonly found: Shown;
      readonly expires: CalendarDate;
    }
  | { readonly kind: 'doubtful'; readonly entry: number; readonly found: Shown; readonly rows: number }
  | { readonly kind: 'unneeded'; readonly entry: number; readonly found: Shown };

/** So many problems of a baseline are told one by one: a list of thousands hides what else a run says. */
export const TOLD_PROBLEMS = 50;
