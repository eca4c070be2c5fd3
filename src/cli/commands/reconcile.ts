import { said } from '../../domain/shown.ts';
import { isAllPassed } from '../../reports/enrolment/failed/failed.ts';
import { FAILED_FORMATS, RECONCILE_FORMATS } from '../../reports/enrolment/formats.ts';
import { reportAgrees } from '../../reports/enrolment/reconcile.ts';
import { failedUpload } from '../../run/failed-rows.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { reconcile } from '../../run/reconcile.ts';
import { FAILED_TEXT } from '../../text/enrolment/failed.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { RECONCILE } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

type Options = OptionsOf<typeof RECONCILE>;

/**
 * `enroll reconcile`: SIPP's bills against the rosters and the policy, to the rupiah. 1 when they disagree, a month has none, or a roster
 * is in doubt. `--failed`: the rows that SIPP did not take, found again on the rosters; 1 while there is any.
 */
export const run: Handler<typeof RECONCILE> = async (files, options, context) => {
  const { language } = context;
  const text = FAILED_TEXT[language];
  if (options.failed.length > 0) {
    if (options.bill.length > 0) throw new CliError(text.notBoth);
    return failed(files, options, context);
  }
  if (options.bill.length === 0 || options.month === undefined)
    throw new CliError(said`${text.needed} ${CLI_TEXT[language].seeHelp}`);
  if (options.marked !== undefined) throw new CliError(text.markedOfFailed);
  return bills(files, options, context);
};

async function bills(files: readonly string[], options: Options, context: Context): Promise<number> {
  const { language, version: tool } = context;
  const { bill, unmask, format } = options;
  const months = askedMonths(options, context, true);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy, months }, context);
  const report = { ...(await reconcile({ ...rosters, bills: bill, months }, ports)), tool, unmask };
  await emitRendered(await RECONCILE_FORMATS[format]({ report, language }), options, context);
  return reportAgrees(report) && !report.unsettled ? 0 : 1;
}

async function failed(files: readonly string[], options: Options, context: Context): Promise<number> {
  const { language, version: tool } = context;
  const { failed: lists, failedReason: reason, marked, unmask, format, force } = options;
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const rosters = rosterRequest(files, options, { policy }, context);
  const upload = await failedUpload({ ...rosters, failed: lists, reason }, ports);
  const report = { ...upload, tool, unmask };
  const copies =
    marked === undefined
      ? undefined
      : (await import('../shell/copies.ts')).plannedFailed({ folder: marked, force }, upload, context, ports);
  await emitRendered(await FAILED_FORMATS[format]({ report, language }), options, context);
  await copies?.write();
  return isAllPassed(report) ? 0 : 1;
}
