import { RECONCILE_FORMATS } from '../../reports/enrolment/formats.ts';
import { reportAgrees } from '../../reports/enrolment/reconcile.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { reconcile } from '../../run/reconcile.ts';
import { askedMonths, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { RECONCILE } from '../shell/option-tables.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/** `enroll reconcile`: SIPP's bills against the rosters and the policy, to the rupiah. 1 when they disagree, a month has none, or a roster is in doubt. */
export const run: Handler<typeof RECONCILE> = async (files, options, context) => {
  const { language, version: tool } = context;
  const { bill, unmask, format } = options;
  const months = askedMonths(options, context, true);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy, months }, context);
  const report = { ...(await reconcile({ ...rosters, bills: bill, months }, ports)), tool, unmask };
  await emitRendered(await RECONCILE_FORMATS[format]({ report, language }), options, context);
  return reportAgrees(report) && !report.unsettled ? 0 : 1;
};
