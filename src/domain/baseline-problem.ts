import type { CalendarDate } from './date.ts';

/** What is wrong with a baseline. `entry` counts from 1. */
export type BaselineProblem =
  | { readonly kind: 'not-json' | 'wrong-shape' }
  | {
      readonly kind: 'unknown-code';
      readonly entry: number;
      readonly found: string;
      readonly nearest?: string | undefined;
    }
  | { readonly kind: 'no-reason' | 'bad-key'; readonly entry: number; readonly found: string }
  | { readonly kind: 'bad-date'; readonly entry: number; readonly found: string }
  | {
      readonly kind: 'expired';
      readonly entry: number;
      readonly found: string;
      readonly expires: CalendarDate;
    }
  | { readonly kind: 'unneeded'; readonly entry: number; readonly found: string };
