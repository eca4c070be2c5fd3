import { resolve } from 'node:path';
import type { Month } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import { type ExportPlan, planExport } from '../../enrolment/export-plan.ts';
import { exportManifest } from '../../enrolment/manifest.ts';
import type { WorkLocation } from '../../enrolment/sipp-workbook.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { Policy } from '../../policy/policy.ts';
import { exportSummary } from '../../reports/export-summary.ts';
import { EXPORT_TEXT } from '../../text/export.ts';
import {
  bpuFiles,
  type ExportFile,
  f1aFiles,
  generatedFiles,
  MISSING_FOLDER,
  missingDataFiles,
} from '../export-files.ts';
import { CliError, type Context } from '../io.ts';
import { sayUnread } from '../output.ts';
import { type RosterOutcome, readRosters } from '../pipeline.ts';
import type { Handler } from '../program.ts';
import { askedMonths, asOfDate, firstDay, loadPolicy, type Options, readingOptions, text } from '../setup.ts';
import type { TemplateFolder } from '../template-files.ts';

/**
 * `enroll export`: the month's workers as SIPP files, an unofficial BPU list, sheets of missing data and a manifest,
 * all of them or none. 1 when a row was rejected or a worker held back, unless `--only accepted`.
 */
export const run: Handler = async (files, options, context) => {
  const months = askedMonths(options, context);
  const month = months[0] as Month;
  const { policy, policySha256 } = await loadPolicy(options, context);
  const workers: Worker[] = [];
  const asOf = asOfDate(options, firstDay(months), context);
  const request = { files, policy, asOf, ...readingOptions(options, context) };
  const outcome = await readRosters(request, context, (worker) => workers.push(worker));
  sayUnread(outcome, context);
  // A set without the workers of one file looks whole and is not: then nothing is written.
  if (outcome.unreadable.length > 0) throw new CliError(EXPORT_TEXT[context.language].unread);
  const templates = await templatesOf(policy, month, options, context);
  const plan = planExport(workers, policy, month, templates?.isMember);
  const set = await plannedSet(plan, policy, templates, options, context);
  const inputs = outcome.sheets.map((sheet) => inputOf(sheet));
  const entries = set.map(({ entry }) => entry);
  const facts = { tool: context.version, plan, policy, policySha256, inputs, files: entries };
  const manifest = `${JSON.stringify(exportManifest(facts), null, 2)}\n`;
  const folder = text(options, 'output') ?? '';
  await writeFiles(
    resolve(context.io.cwd, folder),
    [...set.map(({ output }) => output), { name: 'manifest.json', content: manifest }],
    {
      force: options.force === true,
      ownerOnly: true,
      inputs: [
        ...outcome.sheets.map(({ file }) => resolve(context.io.cwd, file)),
        ...(templates?.paths ?? []),
      ],
    },
  );
  const counts = { accepted: workers.length, rejected: rejectedRows(outcome) };
  const missingFolder = `${folder}/${MISSING_FOLDER}`;
  const summary = { plan, files: entries, stated: policy.enrolment, counts, missingFolder, folder };
  context.io.out(exportSummary(summary, context.language));
  const unmatched = entries.some(
    ({ notOnRoster = [], notInTemplate = [] }) => notOnRoster.length + notInTemplate.length > 0,
  );
  const leftOut = counts.rejected + plan.heldBack.length > 0 || unmatched;
  return leftOut && text(options, 'only') === undefined ? 1 : 0;
};

/** The operator's folder of `--template`, whose file names hold the NPP. @throws CliError */
async function templatesOf(
  policy: Policy,
  month: Month,
  options: Options,
  context: Context,
): Promise<TemplateFolder | undefined> {
  const folder = text(options, 'template');
  if (folder === undefined) return undefined;
  const { npp } = policy.enrolment;
  if (npp === undefined) throw new CliError(EXPORT_TEXT[context.language].noNpp);
  const { openTemplates } = await import('../template-files.ts');
  return openTemplates(folder, npp, { month }, context);
}

async function plannedSet(
  plan: ExportPlan,
  policy: Policy,
  templates: TemplateFolder | undefined,
  options: Options,
  context: Context,
): Promise<ExportFile[]> {
  const { WORK_LOCATIONS } = await import('../../enrolment/work-locations.ts');
  const { language } = context;
  const { npp } = policy.enrolment;
  if (npp === undefined && plan.files.length > 0) throw new CliError(EXPORT_TEXT[language].noNpp);
  const regencyCode = policy.regency?.replace('.', '');
  const regency = WORK_LOCATIONS.find(([code, , now]) => (now ?? code) === regencyCode)?.[1];
  return [
    ...(await sippFiles(plan, policy, templates, WORK_LOCATIONS, context)),
    ...(await bpuFiles(plan, policy, regency, language)),
    ...missingDataFiles(plan, policy, language),
    ...(options.f1a === true ? f1aFiles(plan, policy, language) : []),
  ];
}

async function sippFiles(
  plan: ExportPlan,
  policy: Policy,
  templates: TemplateFolder | undefined,
  shipped: readonly WorkLocation[],
  context: Context,
): Promise<ExportFile[]> {
  if (!templates) {
    checkLocation(policy, shipped, context);
    return generatedFiles(plan, policy.enrolment.npp ?? '', shipped);
  }
  const { filledFiles, ownLocations } = await import('../template-files.ts');
  const files = await filledFiles(plan, templates, context);
  for (const { layout } of plan.files) {
    const own = await ownLocations(layout, templates, context);
    checkLocation(policy, own.length > 0 ? own : shipped, context);
  }
  return files;
}

/** @throws CliError for a work location that SIPP would refuse on every row. */
function checkLocation(policy: Policy, locations: readonly WorkLocation[], context: Context): void {
  const asked = policy.enrolment.workLocation;
  if (asked === undefined || locations.some(([code]) => code === asked)) return;
  const older = locations.find(([, , now]) => now === asked)?.[0];
  throw new CliError(EXPORT_TEXT[context.language].unknownLocation(asked, older));
}

function inputOf({ file, sheet, sha256, read, accepted, rejected, blank }: RosterOutcome['sheets'][number]) {
  return { file, sheet, sha256, read, accepted, rejected, blank };
}

function rejectedRows(outcome: RosterOutcome): number {
  return outcome.sheets.reduce((total, { rejected }) => total + rejected, 0);
}
