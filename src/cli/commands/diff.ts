import { resolve } from 'node:path';
import { said, shownLines, shownName } from '../../domain/shown.ts';
import { writeSet } from '../../io/machine/write-set.ts';
import type { ChangesReport } from '../../reports/enrolment/changes.ts';
import { filesSummary } from '../../reports/enrolment/export-summary.ts';
import { CHANGES_FORMATS } from '../../reports/enrolment/formats.ts';
import { type Comparison, compareRosters } from '../../run/compare-rosters.ts';
import { exportChanges } from '../../run/export-changes.ts';
import { unsettled } from '../../run/findings/unsettled.ts';
import type { PolicyInForce } from '../../run/policy/policy-files.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import type { Ports } from '../../run/ports.ts';
import { CHANGES_TEXT } from '../../text/enrolment/changes.ts';
import { askedMonth, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { Context } from '../shell/io.ts';
import type { DIFF } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emit, sayIfOpen } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

type Options = OptionsOf<typeof DIFF>;

/**
 * `enroll diff OLD NEW`: who joined, left and changed, by person; with `-o` also as a workbook and as SIPP's files.
 * A change is no fault: 1 when rows were rejected, something puts the rosters in doubt or SIPP needs more about a leaver, unless
 * `--only accepted`.
 */
export const run: Handler<typeof DIFF> = async ([old = '', now = ''], options, context) => {
  const { language, version: tool } = context;
  const ports = portsFor(context);
  const inForce = await policyInForce(options.policy, ports);
  const { policy } = inForce;
  const month = options.month === undefined ? undefined : askedMonth(options, context);
  const reading = rosterRequest([], options, { policy, months: month === undefined ? [] : [month] }, context);
  const comparison = await compareRosters({ ...reading, old, now, month }, ports);
  const report: ChangesReport = { ...comparison, tool, unmask: options.unmask };
  const leftOut =
    options.output === undefined
      ? 0
      : await writeChanges(options.output, { comparison, report, inForce }, options, ports, context);
  const { content } = await CHANGES_FORMATS[options.format]({ report, language });
  await emit(content, { force: false }, context);
  const { rejected, old: older, now: newer } = comparison;
  const inDoubt = [older, newer].some(
    ({ outcome }) => unsettled(outcome.findings) || outcome.headerless.length > 0,
  );
  const unsure = rejected.before + rejected.after > 0 || inDoubt;
  const lacking = comparison.leavers.some(({ missing }) => missing.length > 0);
  return (unsure || lacking || leftOut > 0) && options.only === undefined ? 1 : 0;
};

interface Compared {
  readonly comparison: Comparison;
  readonly report: ChangesReport;
  readonly inForce: PolicyInForce;
}

/** How many are in none of the files that they belong to. */
async function writeChanges(
  folder: string,
  compared: Compared,
  { template: templates, only, force }: Options,
  ports: Ports,
  context: Context,
): Promise<number> {
  const { io, language, inputs } = context;
  const asked = { ...compared, templates, onlyAccepted: only !== undefined, language };
  const { files, entries, withoutEmployer, wagesUnwritten } = await exportChanges(asked, ports);
  const how = { force, ownerOnly: true, inputs: [...inputs] };
  const removed = await writeSet(resolve(io.cwd, folder), files, how);
  io.err(shownLines(filesSummary({ files: entries, withoutEmployer, removed, folder }, language)));
  await sayIfOpen(resolve(io.cwd, folder, files.at(-1)?.name ?? ''), context);
  if (wagesUnwritten !== undefined)
    io.err(said`${CHANGES_TEXT[language].wagesUnwritten(shownName(wagesUnwritten))}\n`);
  return withoutEmployer.length;
}
