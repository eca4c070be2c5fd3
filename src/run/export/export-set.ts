import type { Language } from '../../domain/language.ts';
import { pathBeside } from '../../domain/path.ts';
import { Refused } from '../../domain/refused.ts';
import type { ExportPlan } from '../../enrolment/export-plan.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import type { SippValues } from '../../enrolment/sipp/layout.ts';
import { tkNa } from '../../enrolment/sipp/layouts/tk-na.ts';
import type { WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';
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
  /** Of the sheets that are made for people. */
  readonly language: Language;
}

/** The operator's folder of SIPP's downloads, whose file names hold the NPP. @throws Refused */
export async function templatesIn(
  folder: string | undefined,
  { policy, month }: { readonly policy: Policy } & Pick<ExportPlan, 'month'>,
  ports: Ports,
): Promise<TemplateFolder | undefined> {
  if (folder === undefined) return undefined;
  const { npp } = policy.enrolment;
  if (npp === undefined) throw new Refused({ code: 'npp-missing', args: {} });
  const { openTemplates } = await import('./sipp-templates.ts');
  return openTemplates(folder, npp, { month }, ports);
}

/** The layout file that is asked for, else the one that the policy names. @throws Refused */
export async function branchLayout(
  { bpuLayout: named }: Policy,
  asked: string | undefined,
  ports: Ports,
): Promise<BpuLayout | undefined> {
  const file = asked ?? (named && pathBeside(named.file, named.path));
  if (file === undefined) return undefined;
  const { readBpuLayout } = await import('./branch-layout.ts');
  return readBpuLayout(file.replaceAll('\\', '/'), ports);
}

/** SIPP's files, the BPU list and the sheets of missing data: all but the manifest. @throws Refused */
export async function exportSet(
  work: ExportWork,
  templates: TemplateFolder | undefined,
  ports: Ports,
): Promise<ExportFile[]> {
  const { plan, policy, leavers, language } = work;
  const { WORK_LOCATIONS } = await import('../../enrolment/sipp/work-locations.ts');
  if (policy.enrolment.npp === undefined && plan.files.length + leavers.length > 0)
    throw new Refused({ code: 'npp-missing', args: {} });
  const regencyCode = policy.regency?.replace('.', '');
  const regency = WORK_LOCATIONS.find(([code, , now]) => (now ?? code) === regencyCode)?.[1];
  return [
    ...(await sippFiles(work, templates, WORK_LOCATIONS, ports)),
    ...(await bpuFiles(plan, policy, regency, work.branch, language)),
    ...missingDataFiles(plan, policy, language),
  ];
}

async function sippFiles(
  { plan, policy, leavers }: ExportWork,
  templates: TemplateFolder | undefined,
  shipped: readonly WorkLocation[],
  ports: Ports,
): Promise<ExportFile[]> {
  const npp = policy.enrolment.npp ?? '';
  if (!templates) {
    checkLocation(policy, shipped);
    return [...generatedFiles(plan, npp, shipped), ...generatedRows(tkNa, leavers, npp, shipped)];
  }
  const { filledFiles, filledRows, ownLocations } = await import('./sipp-templates.ts');
  const files = await filledFiles(plan, templates, ports);
  for (const { layout } of plan.files) {
    const own = await ownLocations(layout, templates, ports);
    checkLocation(policy, own.length > 0 ? own : shipped);
  }
  return [...files, ...(await filledRows(tkNa, leavers, templates, ports))];
}

/** @throws Refused for a work location that SIPP would refuse on every row. */
function checkLocation(policy: Policy, locations: readonly WorkLocation[]): void {
  const asked = policy.enrolment.workLocation;
  if (asked === undefined || locations.some(([code]) => code === asked)) return;
  const older = locations.find(([, , now]) => now === asked)?.[0];
  throw new Refused({ code: 'work-location-unknown', args: { asked, older } });
}
