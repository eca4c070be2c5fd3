import { unsettled } from '../findings/unsettled.ts';
import type { ContributionRun } from './contributions.ts';

/**
 * 2 when a file could not be read, 1 when rows or whole files were left out, an accepted worker's contribution could not be computed,
 * or (`--strict`) the law is not verified, else 0.
 */
export function contributionExit(
  { rosters, outcome, unverified, uncomputed, undecided }: ContributionRun,
  { strict, allowRejected }: { readonly strict: boolean; readonly allowRejected: boolean },
): 0 | 1 | 2 {
  if (outcome.unreadable.length > 0) return 2;
  if (strict && unverified) return 1;
  const unsure = unsettled(outcome.findings) || uncomputed || undecided;
  const leftOut = rosters.rejected > 0 || outcome.headerless.length > 0 || unsure;
  return leftOut && !allowRejected ? 1 : 0;
}
