import { dirname, join } from 'node:path';
import { type Options, text } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { Month } from '../../domain/month.ts';
import type { ExportPlan } from '../../enrolment/export-plan.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import type { SippValues } from '../../enrolment/sipp/layout.ts';
import { tkNa } from '../../enrolment/sipp/layouts/tk-na.ts';
import type { WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
import type { Policy } from '../../policy/policy.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import {
  bpuFiles,
  type ExportFile,
  generatedFiles,
  generatedRows,
  missingDataFiles,
} from './export-files.ts';
import type { TemplateFolder } from './sipp-templates.ts';

/** What is to be written about a month. */
export interface ExportWork {
  readonly plan: ExportPlan;
  readonly policy: Policy;
  /** Rows of `data_tk_na`. */
  readonly leavers: readonly SippValues[];
  /** A branch office's own form for BPU candidates. */
  readonly branch?: BpuLayout | undefined;
}

/** The operator's folder of `--template`, whose file names hold the NPP. @throws CliError */
export async function templatesOf(
  policy: Policy,
  month: Month,
  options: Options,
  context: Context,
): Promise<TemplateFolder | undefined> {
  const folder = text(options, 'template');
  if (folder === undefined) return undefined;
  const { npp } = policy.enrolment;
  if (npp === undefined) throw new CliError(EXPORT_TEXT[context.language].noNpp);
  const { openTemplates } = await import('./sipp-templates.ts');
  return openTemplates(folder, npp, { month }, context);
}

/** The layout file of `--bpu-layout`, else the one that the policy names. @throws CliError */
export async function branchLayout(
  { bpuLayout: named }: Policy,
  options: Options,
  context: Context,
): Promise<BpuLayout | undefined> {
  const file = text(options, 'bpuLayout') ?? (named && join(dirname(named.file), named.path));
  if (file === undefined) return undefined;
  const { readBpuLayout } = await import('./branch-layout.ts');
  return readBpuLayout(file.replaceAll('\\', '/'), context);
}

/** SIPP's files, the BPU list and the sheets of missing data: all but the manifest. @throws CliError */
export async function exportSet(
  work: ExportWork,
  templates: TemplateFolder | undefined,
  context: Context,
): Promise<ExportFile[]> {
  const { plan, policy, leavers } = work;
  const { WORK_LOCATIONS } = await import('../../enrolment/sipp/work-locations.ts');
  const { language } = context;
  if (policy.enrolment.npp === undefined && plan.files.length + leavers.length > 0)
    throw new CliError(EXPORT_TEXT[language].noNpp);
  const regencyCode = policy.regency?.replace('.', '');
  const regency = WORK_LOCATIONS.find(([code, , now]) => (now ?? code) === regencyCode)?.[1];
  return [
    ...(await sippFiles(work, templates, WORK_LOCATIONS, context)),
    ...(await bpuFiles(plan, policy, regency, work.branch, language)),
    ...missingDataFiles(plan, policy, language),
  ];
}

async function sippFiles(
  { plan, policy, leavers }: ExportWork,
  templates: TemplateFolder | undefined,
  shipped: readonly WorkLocation[],
  context: Context,
): Promise<ExportFile[]> {
  const npp = policy.enrolment.npp ?? '';
  if (!templates) {
    checkLocation(policy, shipped, context);
    return [...generatedFiles(plan, npp, shipped), ...generatedRows(tkNa, leavers, npp, shipped)];
  }
  const { filledFiles, filledRows, ownLocations } = await import('./sipp-templates.ts');
  const files = await filledFiles(plan, templates, context);
  for (const { layout } of plan.files) {
    const own = await ownLocations(layout, templates, context);
    checkLocation(policy, own.length > 0 ? own : shipped, context);
  }
  return [...files, ...(await filledRows(tkNa, leavers, templates, context))];
}

/** @throws CliError for a work location that SIPP would refuse on every row. */
function checkLocation(policy: Policy, locations: readonly WorkLocation[], context: Context): void {
  const asked = policy.enrolment.workLocation;
  if (asked === undefined || locations.some(([code]) => code === asked)) return;
  const older = locations.find(([, , now]) => now === asked)?.[0];
  throw new CliError(EXPORT_TEXT[context.language].unknownLocation(asked, older));
}
