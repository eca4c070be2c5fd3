import { PREMIUM_FORMATS } from '../../reports/budget/formats.ts';
import { contributionExit } from '../../run/budget/contribution-exit.ts';
import { premiumOf } from '../../run/budget/premium-of.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { askedMonths, positive, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { leanWorkbook } from '../shell/lean-workbook.ts';
import type { PREMIUM } from '../shell/option-tables.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';
import { sayBesideTable } from '../shell/table-notes.ts';

/** `enroll premium`: what each accepted worker costs in a month or a year, and the lines that explain it. */
export const run: Handler<typeof PREMIUM> = async (files, options, context) => {
  const months = askedMonths(options, context, true);
  const max = positive(options.max, '--max', context);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const asked = rosterRequest(files, options, { policy, months }, context);
  const result = await premiumOf({ ...asked, months }, ports);
  const { premium, rosters } = result;
  const facts = { tool: context.version, policy, rosters, language: context.language };
  const { unmask, format, output: file } = options;
  await leanWorkbook(format, premium, async () => {
    const rendered = await PREMIUM_FORMATS[format]({ premium, facts, unmask, max, file });
    return emitRendered(rendered, options, context);
  });
  sayBesideTable(format, premium.budget, context);
  return contributionExit(result, options);
};
