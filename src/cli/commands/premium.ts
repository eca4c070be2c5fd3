import { createPremium, type Premium, type PremiumBuilder } from '../../budget/premium.ts';
import { csvChunks } from '../../io/write/write-csv.ts';
import { premiumJson } from '../../reports/budget/premium-json.ts';
import { premiumTable } from '../../reports/budget/premium-table.ts';
import { premiumText } from '../../reports/budget/premium-text.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { contribute, exitCode } from '../../run/budget/contributions.ts';
import { askedMonths, type Options, positive, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { Context } from '../shell/io.ts';
import { emit } from '../shell/output.ts';

/** `enroll premium`: what each accepted worker costs in a month or a year, and the lines that explain it. */
export const run: Handler = async (files, options, context) => {
  const months = askedMonths(options, context, true);
  let builder: PremiumBuilder | undefined;
  const result = await contribute(files, months, options, context, (policy) => {
    const premium = createPremium(policy, months);
    builder = premium;
    return (worker, contribution) => void premium.add(worker, contribution);
  });
  if (builder) await show(builder.finish(), result.facts, options, context, files);
  return exitCode(result, options);
};

async function show(
  premium: Premium,
  facts: RunFacts,
  options: Options,
  context: Context,
  files: readonly string[],
): Promise<void> {
  if (text(options, 'format') !== 'xlsx')
    return emit(rendered(premium, facts, options, context), options, context, files);
  const { emitBudgetBook } = await import('../../run/budget/budget-book.ts');
  return emitBudgetBook(premium, facts, options, context, files, { unmask: options.unmask === true });
}

type Rendered = string | Iterable<string>;

function rendered(premium: Premium, facts: RunFacts, options: Options, context: Context): Rendered {
  const unmask = options.unmask === true;
  const formats: Readonly<Record<string, () => Rendered>> = {
    text: () => premiumText(premium, facts, { unmask, max: positive(options, 'max', '--max', context) }),
    json: () => premiumJson(premium, facts, { unmask }),
    csv: () => csvChunks(premiumTable(premium, { unmask })),
  };
  return (formats[text(options, 'format') ?? 'text'] ?? formats.text ?? (() => ''))();
}
