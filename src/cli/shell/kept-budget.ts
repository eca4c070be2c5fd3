import { compareBudgets } from '../../budget/changes/compare-budgets.ts';
import type { AgainstSaved } from '../../budget/changes/saved.ts';
import { yearOf } from '../../domain/month.ts';
import { said, shownName } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { savedBudgetJson } from '../../reports/budget/saved-json.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import type { PremiumRun } from '../../run/budget/premium-of.ts';
import { readSavedBudget, savedInputs } from '../../run/budget/saved-budget.ts';
import { savedFileName } from '../../run/budget/saved-name.ts';
import type { Ports } from '../../run/ports.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import type { Months } from './asked.ts';
import type { Context } from './io.ts';
import { emitFile } from './output.ts';

/** A budget that is kept as a file, and one that was. */
export interface KeptBudget {
  /** This budget beside the one that it changes. */
  against(run: PremiumRun): AgainstSaved | undefined;
  save(run: PremiumRun, facts: RunFacts, policyHash: string | undefined, context: Context): Promise<void>;
}

interface Asked {
  readonly save: string | undefined;
  readonly against: string | undefined;
  readonly force: boolean;
}

/** `--save NAME` and `--against FILE`; the file is read at once: one that cannot be used must not cost the run. @throws Refused */
export async function readKeptBudget(
  { save, against, force }: Asked,
  policy: Policy,
  months: Months,
  ports: Ports,
): Promise<KeptBudget> {
  const year = yearOf(months[0]);
  const saved = against === undefined ? undefined : await readSavedBudget(against, { year, policy }, ports);
  return {
    against({ figures }) {
      if (saved === undefined || figures === undefined) return undefined;
      return { saved, change: compareBudgets(saved.figures, figures, [...policy.categories.keys()]) };
    },
    async save({ premium, figures, outcome }, facts, policyHash, context) {
      if (save === undefined || figures === undefined) return;
      // What a file that was not read would have cost is in no total: no later budget may be held against that.
      if (outcome.unreadable.length > 0) {
        const name = shownName(savedFileName(save));
        context.io.err(said`${CHANGE_TEXT[context.language].notSaved(name)}\n`);
        return;
      }
      const inputs = await savedInputs(policy, policyHash, ports);
      const { budget } = premium;
      const text = savedBudgetJson({ budget, figures }, facts, inputs, (one) => ports.sha256(one));
      await emitFile(savedFileName(save), text, { force }, context);
    },
  };
}
