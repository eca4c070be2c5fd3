import type { Language } from '../../domain/language.ts';
import { pathBeside } from '../../domain/path.ts';
import { Refused } from '../../domain/refused.ts';
import { shownText } from '../../domain/shown.ts';
import type { Worker } from '../../domain/worker.ts';
import type { ExportPlan, IsMember } from '../../enrolment/export-plan.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import { tkNa } from '../../enrolment/sipp/layouts/tk-na.ts';
import type { WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
import { employersOf } from '../../policy/employers.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';
import { byEmployer, type EmployerSet, type Leaving } from './by-employer.ts';
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
  readonly leavers: readonly Leaving[];
  /** A branch office's own form for BPU candidates. */
  readonly branch?: BpuLayout | undefined;
  /** Of the sheets that are made for people. */
  readonly language: Language;
}

/** SIPP's downloads of each employer. */
export interface Templates {
  readonly byNpp: ReadonlyMap<string, TemplateFolder>;
  readonly isMember: IsMember;
}

export interface TemplatesRequest extends Pick<ExportPlan, 'month'> {
  readonly policy: Policy;
  /** Whose own column gives the NPPs where policy and villages file state none. */
  readonly roster: readonly Worker[];
}

/** The operator's folder of SIPP's downloads, whose file names hold the NPP. @throws Refused */
export async function templatesIn(
  folder: string | undefined,
  { policy, month, roster }: TemplatesRequest,
  ports: Ports,
): Promise<Templates | undefined> {
  if (folder === undefined) return undefined;
  const { of, stated, isKnown } = employersOf(policy);
  const own = roster.flatMap(({ npp }) => (npp !== undefined && isKnown(npp) ? [npp] : []));
  const asked = stated.size > 0 ? stated : new Set(own);
  if (asked.size === 0) throw new Refused({ code: 'npp-missing', args: {} });
  const { openTemplates } = await import('./sipp-templates.ts');
  const byNpp = new Map<string, TemplateFolder>();
  for (const npp of asked) byNpp.set(npp, await openTemplates(folder, npp, { month }, ports));
  return { byNpp, isMember: (worker) => byNpp.get(of(worker) ?? '')?.isMember(worker) ?? false };
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
  templates: Templates | undefined,
  ports: Ports,
): Promise<ExportFile[]> {
  const { plan, policy, leavers, language } = work;
  const { WORK_LOCATIONS } = await import('../../enrolment/sipp/work-locations.ts');
  const sets = byEmployer(plan, leavers, policy);
  const files: ExportFile[] = [];
  for (const set of sets) {
    const made = await sippFiles(set, policy, templates?.byNpp.get(set.npp), WORK_LOCATIONS, ports);
    const own = made.map(({ output, entry }) => ({ output, entry: { ...entry, npp: set.npp } }));
    files.push(...(sets.length > 1 ? own.map((file) => inFolder(set.npp, file)) : own));
  }
  const regencyCode = policy.regency?.replace('.', '');
  const regency = WORK_LOCATIONS.find(([code, , now]) => (now ?? code) === regencyCode)?.[1];
  return [
    ...files,
    ...(await bpuFiles(plan, policy, regency, work.branch, language)),
    ...missingDataFiles(plan, policy, language),
  ];
}

/** Where there are several employers, each has a folder with its own files. */
const inFolder = (folder: string, { output, entry }: ExportFile): ExportFile => ({
  output: { ...output, name: `${folder}/${output.name}` },
  entry: { ...entry, name: `${folder}/${entry.name}` },
});

async function sippFiles(
  { npp, plan, leavers }: EmployerSet,
  policy: Policy,
  templates: TemplateFolder | undefined,
  shipped: readonly WorkLocation[],
  ports: Ports,
): Promise<ExportFile[]> {
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
  const args = { asked: shownText(asked), older: older === undefined ? older : shownText(older) };
  throw new Refused({ code: 'work-location-unknown', args });
}
