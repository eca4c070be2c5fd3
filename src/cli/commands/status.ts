import { monthOfDate } from '../../domain/date.ts';
import { isComplete } from '../../enrolment/village-status.ts';
import { STATUS_FORMATS } from '../../reports/status/formats.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { statusOfMonth } from '../../run/status/status-of-month.ts';
import { askedMonth, rosterRequest, today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { STATUS } from '../shell/option-tables.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/**
 * `enroll status`: which villages of the regency have handed in a roster for the month, and how far each has come.
 * 1 while something is missing.
 */
export const run: Handler<typeof STATUS> = async (files, options, context) => {
  const { language, version: tool } = context;
  const month = options.month === undefined ? monthOfDate(today(context)) : askedMonth(options, context);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const { failOn, format, exports } = options;
  const rosters = rosterRequest(files, options, { policy, months: [month] }, context);
  const asked = {
    ...rosters,
    month,
    failOn,
    exports,
    bills: options.bill.length > 0 ? options.bill : undefined,
    receipts: options.receipts.length > 0 ? options.receipts : undefined,
  };
  const status = await statusOfMonth(asked, ports);
  const facts = { tool, policy: policy.title ?? policy.id, paper: policy.forms.paper, language };
  await emitRendered(await STATUS_FORMATS[format]({ status, facts }), options, context);
  return isComplete(status) ? 0 : 1;
};
