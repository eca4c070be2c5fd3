import type { Month } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import { planExport } from '../../enrolment/export-plan.ts';
import { exportSummary } from '../../reports/enrolment/export-summary.ts';
import { sayCarriedBases } from '../../run/budget/carried-bases.ts';
import { f1aFiles, MISSING_FOLDER } from '../../run/export/export-files.ts';
import { branchLayout, exportSet, templatesOf } from '../../run/export/export-set.ts';
import { writeSet } from '../../run/export/write-set.ts';
import { type RosterOutcome, readRosters } from '../../run/rosters/read-rosters.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import { askedMonths, asOfDate, firstDay, loadPolicy, readingOptions, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError } from '../shell/io.ts';
import { sayJoins, sayUnread } from '../shell/output.ts';

/**
 * `enroll export`: the month's workers as SIPP files, an unofficial BPU list, sheets of missing data and a manifest,
 * all of them or none. 1 when a row was rejected or a worker held back, unless `--only accepted`.
 */
export const run: Handler = async (files, options, context) => {
  const months = askedMonths(options, context);
  const month = months[0] as Month;
  const { policy, policySha256 } = await loadPolicy(options, context);
  sayCarriedBases(policy, months, context);
  const workers: Worker[] = [];
  const asOf = asOfDate(options, firstDay(months), context);
  const request = { files, policy, asOf, ...readingOptions(options, context) };
  const outcome = await readRosters(request, context, () => {
    workers.length = 0;
    return (worker) => workers.push(worker);
  });
  sayUnread(outcome, context);
  sayJoins(outcome, context);
  // A set without the workers of one file looks whole and is not: then nothing is written.
  if (outcome.unreadable.length + outcome.headerless.length > 0)
    throw new CliError(EXPORT_TEXT[context.language].unread);
  const templates = await templatesOf(policy, month, options, context);
  const plan = planExport(workers, policy, month, templates?.isMember);
  const set = [
    ...(await exportSet(
      { plan, policy, leavers: [], branch: await branchLayout(policy, options, context) },
      templates,
      context,
    )),
    ...(options.f1a === true ? f1aFiles(plan, policy, context.language) : []),
  ];
  const folder = text(options, 'output') ?? '';
  const facts = { plan, policy, policySha256, joins: outcome.joins };
  const force = options.force === true;
  const removed = await writeSet({ folder, set, facts, sheets: outcome.sheets, templates, force }, context);
  const entries = set.map(({ entry }) => entry);
  const counts = { accepted: workers.length, rejected: rejectedRows(outcome) };
  const missingFolder = `${folder}/${MISSING_FOLDER}`;
  const summary = { plan, files: entries, stated: policy.enrolment, counts, missingFolder, folder, removed };
  context.io.out(exportSummary(summary, context.language));
  const unmatched = entries.some(
    ({ notOnRoster = [], notInTemplate = [] }) => notOnRoster.length + notInTemplate.length > 0,
  );
  const leftOut = counts.rejected + plan.heldBack.length > 0 || unmatched;
  return leftOut && text(options, 'only') === undefined ? 1 : 0;
};

function rejectedRows(outcome: RosterOutcome): number {
  return outcome.sheets.reduce((total, { rejected }) => total + rejected, 0);
}
