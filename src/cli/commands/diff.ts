import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import { fundEffects, rosterChanges, withoutBase } from '../../enrolment/changes.ts';
import { planExport } from '../../enrolment/export-plan.ts';
import { leaverRows } from '../../enrolment/leavers.ts';
import { fileName } from '../../enrolment/sipp/layout.ts';
import { upah } from '../../enrolment/sipp/layouts/upah.ts';
import {
  type ChangesReport,
  changesJson,
  changesText,
  changesWorkbook,
} from '../../reports/enrolment/changes.ts';
import { filesSummary } from '../../reports/enrolment/export-summary.ts';
import type { ExportFile } from '../../run/export/export-files.ts';
import { branchLayout, exportSet, templatesOf } from '../../run/export/export-set.ts';
import { writeSet } from '../../run/export/write-set.ts';
import type { LoadedSetup } from '../../run/policy/policy-files.ts';
import { type RosterOutcome, readRosters } from '../../run/rosters/read-rosters.ts';
import { CHANGES_TEXT } from '../../text/enrolment/changes.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import {
  askedMonths,
  asOfDate,
  firstDay,
  loadPolicy,
  type Options,
  readingOptions,
  text,
  today,
} from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import { sayJoins, sayUnread } from '../shell/output.ts';

/**
 * `enroll diff OLD NEW`: who joined, left and changed, by person; with `-o` also as a workbook and as SIPP's files.
 * A change is no fault: 1 when rows were rejected or SIPP needs more about a leaver, unless `--only accepted`.
 */
export const run: Handler = async (files, options, context) => {
  const setup = await loadPolicy(options, context);
  const month = text(options, 'month') === undefined ? undefined : askedMonths(options, context)[0];
  const [old, now] = await bothRosters(files, setup, month, options, context);
  const asOf = month === undefined ? undefined : firstDay([month]);
  const changes = rosterChanges(old.workers, now.workers, asOf);
  const { policy } = setup;
  const report: ChangesReport = {
    tool: context.version,
    counts: { before: old.workers.length, after: now.workers.length },
    rejected: { before: rejectedRows(old.outcome), after: rejectedRows(now.outcome) },
    changes,
    leavers: leaverRows(changes.left),
    month,
    effects: month === undefined ? [] : fundEffects(old.workers, now.workers, policy, month),
    withoutBase: month === undefined ? 0 : withoutBase([...old.workers, ...now.workers], policy, month),
    unmask: options.unmask === true,
  };
  const folder = text(options, 'output');
  if (folder !== undefined) await writeChanges(folder, report, [old, now], setup, options, context);
  const json = text(options, 'format') === 'json';
  context.io.out(json ? changesJson(report) : changesText(report, context.language));
  const unsure = report.rejected.before + report.rejected.after > 0;
  const lacking = report.leavers.some(({ missing }) => missing.length > 0);
  return (unsure || lacking) && text(options, 'only') === undefined ? 1 : 0;
};

interface Roster {
  readonly workers: readonly Worker[];
  readonly outcome: RosterOutcome;
}

async function bothRosters(
  files: readonly string[],
  { policy }: LoadedSetup,
  month: Month | undefined,
  options: Options,
  context: Context,
): Promise<[Roster, Roster]> {
  const asOf = asOfDate(options, month === undefined ? today(context) : firstDay([month]), context);
  const read = async (file: string): Promise<Roster> => {
    const workers: Worker[] = [];
    const request = { files: [file], policy, asOf, ...readingOptions(options, context) };
    const outcome = await readRosters(request, context, () => {
      workers.length = 0;
      return (worker) => workers.push(worker);
    });
    sayUnread(outcome, context);
    sayJoins(outcome, context);
    // A roster read in part would show its other workers as having joined or left.
    if (outcome.unreadable.length > 0) throw new CliError(CLI_TEXT[context.language].brokenOff);
    return { workers, outcome };
  };
  const [old = '', now = ''] = files;
  return [await read(old), await read(now)];
}

async function writeChanges(
  folder: string,
  report: ChangesReport,
  [old, now]: readonly [Roster, Roster],
  { policy, policySha256 }: LoadedSetup,
  options: Options,
  context: Context,
): Promise<void> {
  const { language } = context;
  const sentences = CHANGES_TEXT[language];
  const { month, changes, rejected } = report;
  if (month === undefined) throw new CliError(sentences.monthNeeded);
  if (policySha256 === undefined) throw new CliError(sentences.policyNeeded);
  if (rejected.before + rejected.after > 0 && text(options, 'only') === undefined) {
    const [which, count] =
      rejected.after > 0 ? (['new', rejected.after] as const) : (['old', rejected.before] as const);
    throw new CliError(`${sentences.rejected(which, count)} ${sentences.rejectedStops}`);
  }
  const templates = await templatesOf(policy, month, options, context);
  const joined = new Set(changes.joined);
  const joining = planExport(changes.joined, policy, month, templates?.isMember);
  const staying = planExport(
    now.workers.filter((worker) => !joined.has(worker)),
    policy,
    month,
    () => true,
  );
  const plan = { ...joining, members: [...joining.members, ...staying.members] };
  const leavers = report.leavers.filter(({ missing }) => missing.length === 0).map(({ values }) => values);
  const branch = await branchLayout(policy, options, context);
  const set = await exportSet({ plan, policy, leavers, branch }, templates, context);
  const outcomes = [old.outcome, now.outcome];
  const sheets = outcomes.flatMap((outcome) => outcome.sheets);
  const joins = outcomes.flatMap((outcome) => outcome.joins);
  const facts = { plan, policy, policySha256, joins };
  const whole = [...set, ...changesFiles(report, language)];
  const force = options.force === true;
  const removed = await writeSet({ folder, set: whole, facts, sheets, templates, force }, context);
  const files = set.map(({ entry }) => entry);
  context.io.err(filesSummary({ files, removed, folder }, language));
  const reported = files.some(({ layout }) => layout === upah);
  const repaid = changes.changed.some(({ changed }) =>
    changed.some((one) => one === 'wage' || one === 'category'),
  );
  if (repaid && !reported)
    context.io.err(`${sentences.wagesUnwritten(fileName(upah, policy.enrolment.npp ?? ''))}\n`);
}

function changesFiles(report: ChangesReport, language: Language): ExportFile[] {
  const stem = CHANGES_TEXT[language].changesSheet.toLowerCase();
  const { joined, left, changed } = report.changes;
  const rows = joined.length + left.length + changed.length;
  const file = (name: string, content: ExportFile['output']['content']): ExportFile => ({
    output: { name, content },
    entry: { name, kind: 'changes', rows },
  });
  return [file(`${stem}.xlsx`, changesWorkbook(report, language)), file(`${stem}.json`, changesJson(report))];
}

function rejectedRows(outcome: RosterOutcome): number {
  return outcome.sheets.reduce((total, { rejected }) => total + rejected, 0);
}
