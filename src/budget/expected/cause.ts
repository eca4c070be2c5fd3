import type { Sen } from '../../domain/money.ts';
import type { Shown } from '../../domain/shown.ts';
import type { ExpectedLine } from './expected.ts';
import type { RateWay } from './rate-ways.ts';

/** One thing that they counted otherwise. */
export type Cause =
  | { readonly kind: 'heads'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'months'; readonly theirs: number; readonly ours: number }
  /** They counted everybody for the whole term, in people times months. */
  | { readonly kind: 'part-year'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'base'; readonly amount: Sen; readonly name: Shown | undefined }
  | { readonly kind: 'rate'; readonly way: RateWay }
  | { readonly kind: 'rounding'; readonly multiple: number }
  | { readonly kind: 'digit' };

/** Changes that together make their figure come out to the rupiah. */
export interface Explanation {
  readonly causes: readonly Cause[];
}

/** What is to be explained: their figure for so many people and months as they say, or as we have. */
export interface Target extends Pick<ExpectedLine, 'keys' | 'heads' | 'months' | 'base'> {
  readonly amount: number;
}

/** How far-fetched a cause is: what they said themselves is nearest, a base that had to be solved for is farthest. */
export const COST = {
  stated: 0.1,
  month: 1,
  named: 1,
  rate: 1.1,
  rounding: 1.2,
  base: 1.3,
  heads: 1.5,
} as const;
