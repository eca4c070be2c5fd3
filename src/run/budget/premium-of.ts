import { FigureCollector } from '../../budget/figures/collect-figures.ts';
import type { BudgetFigures } from '../../budget/figures/figures.ts';
import { createPremium, type Premium } from '../../budget/premium.ts';
import type { Ports } from '../ports.ts';
import { type ContributionRequest, type ContributionRun, contribute } from './contributions.ts';

export interface PremiumRequest extends ContributionRequest {
  /** Keeps every worker, not only the sums. */
  readonly keep?: boolean | undefined;
  /** Gathers what stands behind the amounts, for a budget that is kept or compared. */
  readonly figures?: boolean | undefined;
}

export interface PremiumRun extends ContributionRun {
  readonly premium: Premium;
  /** Where they were asked for. */
  readonly figures: BudgetFigures | undefined;
}

/** What each accepted worker costs in the months, and the sums. @throws Refused */
export async function premiumOf(request: PremiumRequest, ports: Ports): Promise<PremiumRun> {
  const { policy, months, keep = true } = request;
  const afresh = (): ReturnType<typeof createPremium> => createPremium(policy, months, { keep });
  let builder = afresh();
  let collector: FigureCollector | undefined;
  const result = await contribute(request, ports, () => {
    const premium = afresh();
    builder = premium;
    const figures = request.figures ? new FigureCollector(months) : undefined;
    collector = figures;
    return (worker, contribution) => {
      premium.add(worker, contribution);
      figures?.add(worker, contribution);
    };
  });
  const premium = builder.finish();
  return { ...result, premium, figures: collector?.close(premium.budget) };
}
