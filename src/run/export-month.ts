import type { Language } from '../domain/language.ts';
import type { Month } from '../domain/month.ts';
import type { OutputFile } from '../domain/output-file.ts';
import { Refused } from '../domain/refused.ts';
import type { Shown } from '../domain/shown.ts';
import { type ExportPlan, planExport } from '../enrolment/export-plan.ts';
import type { ManifestFile } from '../enrolment/manifest.ts';
import { type Assumptions, assumptionsOf } from '../policy/assumptions.ts';
import { sayCarriedBases } from './budget/carried-bases.ts';
import { f1aFiles } from './export/export-files.ts';
import { branchLayout, exportSet, templatesIn } from './export/export-set.ts';
import { withManifest } from './export/manifest-file.ts';
import { unsettled } from './findings/unsettled.ts';
import type { Ports } from './ports.ts';
import { readWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

export interface ExportRequest extends RosterRequest {
  readonly month: Month;
  readonly policySha256: string | undefined;
  /** The folder of SIPP's downloads that are to be filled in. */
  readonly templates?: string | undefined;
  /** A branch office's own form for BPU candidates. */
  readonly bpuLayout?: string | undefined;
  /** A page of form F1A for every worker too. */
  readonly f1a: boolean;
  /** Of the sheets that are made for people. */
  readonly language: Language;
  /** Version of the program. */
  readonly tool: Shown;
}

export interface ExportOfMonth {
  readonly plan: ExportPlan;
  /** All that is to be written, all or none, the manifest last. */
  readonly files: readonly OutputFile[];
  /** The same but the manifest, as it states them. */
  readonly entries: readonly ManifestFile[];
  readonly counts: { readonly accepted: number; readonly rejected: number };
  /** What the contributions rest on beside the law. */
  readonly assumptions: Assumptions | undefined;
  /** A row was rejected, a worker held back or not found in SIPP's files, or something puts the whole in doubt. */
  readonly leftOut: boolean;
}

/**
 * The month's workers as SIPP files, an unofficial BPU list, sheets of missing data and a manifest.
 * @throws Refused, also when a roster could not be read: a set without its workers looks whole and is not
 */
export async function exportMonth(request: ExportRequest, ports: Ports): Promise<ExportOfMonth> {
  const { policy, policySha256, month, language } = request;
  sayCarriedBases(policy, [month], ports);
  const { workers, outcome, rejected } = await readWorkers(request, ports);
  if (outcome.unreadable.length + outcome.headerless.length > 0)
    throw new Refused({ code: 'rosters-unread', args: {} });
  const templates = await templatesIn(request.templates, { policy, month, roster: workers }, ports);
  const plan = planExport(workers, policy, month, templates?.isMember);
  const branch = await branchLayout(policy, request.bpuLayout, ports);
  const set = [
    ...(await exportSet({ plan, policy, leavers: [], branch, language }, templates, ports)),
    ...(request.f1a ? f1aFiles(plan, policy, language) : []),
  ];
  const { sheets, joins } = outcome;
  const entries = set.map(({ entry }) => entry);
  const unmatched = entries.some(
    ({ notOnRoster = [], notInTemplate = [] }) => notOnRoster.length + notInTemplate.length > 0,
  );
  return {
    plan,
    files: withManifest(set, { tool: request.tool, plan, policy, policySha256, joins, inputs: sheets }),
    entries,
    counts: { accepted: workers.length, rejected },
    assumptions: assumptionsOf(policy, month),
    leftOut: rejected + plan.heldBack.length > 0 || unmatched || unsettled(outcome.findings),
  };
}
