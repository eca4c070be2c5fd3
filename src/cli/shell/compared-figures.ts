import { compareExpected } from '../../budget/expected/compare-expected.ts';
import type { Budget } from '../../budget/model.ts';
import { type OutcomeEntry, outcomeOf } from '../../budget/outcome.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { readExpected } from '../../run/budget/expected-figures.ts';
import { outcomeAmount, readOutcome } from '../../run/budget/outcome-figures.ts';
import type { Ports } from '../../run/ports.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { notUsable } from './asked.ts';
import { CliError, type Context } from './io.ts';

/** Somebody else's figures and what was paid and received, to stand beside a budget. */
export interface ComparedFigures {
  beside(budget: Budget, policy: Policy): Pick<RunFacts, 'expected' | 'outcome'>;
}

interface Asked {
  readonly expect: string | undefined;
  readonly paid: string | undefined;
  readonly benefits: string | undefined;
  readonly outcome: string | undefined;
}

/** `--expect FILE`, and `--paid N --benefits N` or `--outcome FILE`. @throws Refused, CliError for what cannot be read */
export async function readComparedFigures(
  asked: Asked,
  policy: Policy,
  ports: Ports,
  context: Context,
): Promise<ComparedFigures> {
  const lines = asked.expect === undefined ? undefined : await readExpected(asked.expect, policy, ports);
  const entries = await entriesOf(asked, ports, context);
  return {
    beside: (budget, policyOf) => ({
      expected: lines && compareExpected(lines, budget, policyOf),
      outcome: entries && outcomeOf(entries, budget),
    }),
  };
}

async function entriesOf(
  { outcome, paid, benefits }: Asked,
  ports: Ports,
  context: Context,
): Promise<readonly OutcomeEntry[] | undefined> {
  if (paid === undefined && benefits === undefined)
    return outcome === undefined ? undefined : readOutcome(outcome, ports);
  if (outcome !== undefined || paid === undefined || benefits === undefined)
    throw new CliError(OUTCOME_TEXT[context.language].both);
  const amount = (flag: string, words: string): Rupiah => {
    const found = outcomeAmount(words);
    if (found === undefined) throw notUsable(context, flag, words, '890000000, "890 juta"');
    return found;
  };
  return [{ name: undefined, paid: amount('--paid', paid), benefits: amount('--benefits', benefits) }];
}
