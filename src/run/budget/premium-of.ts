import { createPremium, type Premium } from '../../budget/premium.ts';
import type { Ports } from '../ports.ts';
import { type ContributionRequest, type ContributionRun, contribute } from './contributions.ts';

export interface PremiumRequest extends ContributionRequest {
  /** Keeps every worker, not only the sums. */
  readonly keep?: boolean | undefined;
}

export interface PremiumRun extends ContributionRun {
  readonly premium: Premium;
}

/** What each accepted worker costs in the months, and the sums. @throws Refused */
export async function premiumOf(request: PremiumRequest, ports: Ports): Promise<PremiumRun> {
  const { policy, months, keep = true } = request;
  const afresh = (): ReturnType<typeof createPremium> => createPremium(policy, months, { keep });
  let builder = afresh();
  const result = await contribute(request, ports, () => {
    const premium = afresh();
    builder = premium;
    return (worker, contribution) => void premium.add(worker, contribution);
  });
  return { ...result, premium: builder.finish() };
}
