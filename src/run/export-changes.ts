import type { Language } from '../domain/language.ts';
import type { OutputFile } from '../domain/output-file.ts';
import { Refused } from '../domain/refused.ts';
import { planExport, type WithoutEmployer, withoutEmployerOf } from '../enrolment/export-plan.ts';
import type { ManifestFile } from '../enrolment/manifest.ts';
import { fileName } from '../enrolment/sipp/layout.ts';
import { upah } from '../enrolment/sipp/layouts/upah.ts';
import { employersOf } from '../policy/employers.ts';
import { type ChangesReport, changesJson } from '../reports/enrolment/changes.ts';
import { changesWorkbook } from '../reports/enrolment/changes-workbook.ts';
import type { Handout } from '../reports/parts/result-sheets.ts';
import { CHANGES_TEXT } from '../text/enrolment/changes.ts';
import type { Comparison } from './compare-rosters.ts';
import type { ExportFile } from './export/export-files.ts';
import { branchLayout, exportSet, templatesIn } from './export/export-set.ts';
import { withManifest } from './export/manifest-file.ts';
import type { PolicyInForce } from './policy/policy-files.ts';
import type { Ports } from './ports.ts';

export interface ExportChangesRequest {
  readonly comparison: Comparison;
  /** The same as it is shown. */
  readonly report: ChangesReport;
  readonly inForce: PolicyInForce;
  /** The folder of SIPP's downloads that are to be filled in. */
  readonly templates?: string | undefined;
  /** Rows that were rejected may stay out. */
  readonly onlyAccepted: boolean;
  readonly language: Language;
}

export interface ExportOfChanges {
  /** All that is to be written, all or none, the manifest last. */
  readonly files: readonly OutputFile[];
  /** SIPP's among them, as the manifest states them. */
  readonly entries: readonly ManifestFile[];
  /** Who is in none of them, for nobody knows their employer. */
  readonly withoutEmployer: readonly WithoutEmployer[];
  /** The file that wages or categories of members have changed for, and that is not among them. */
  readonly wagesUnwritten: string | undefined;
}

/** SIPP's files about those who joined, left and stayed, and the changes as a workbook and as data. @throws Refused */
export async function exportChanges(request: ExportChangesRequest, ports: Ports): Promise<ExportOfChanges> {
  const { comparison, report, language } = request;
  const { policy, sha256: policySha256 } = request.inForce;
  const { month, changes, old, now } = comparison;
  if (month === undefined) throw new Refused({ code: 'changes-without-month', args: {} });
  if (policySha256 === undefined) throw new Refused({ code: 'changes-without-policy', args: {} });
  if (!request.onlyAccepted) refuseRejected(comparison.rejected);
  const roster = [...old.workers, ...now.workers];
  const templates = await templatesIn(request.templates, { policy, month, roster }, ports);
  // Who has another employer is new there, with the number that they have.
  const newcomers = [...changes.joined, ...changes.moved.map((one) => one.joined)];
  const joined = new Set(newcomers);
  const joining = planExport(newcomers, policy, month, templates?.isMember, roster);
  const staying = planExport(
    now.workers.filter((worker) => !joined.has(worker)),
    policy,
    month,
    () => true,
    roster,
  );
  const plan = { ...joining, members: [...joining.members, ...staying.members] };
  const { of, doubtOf } = employersOf(policy, roster);
  const told = comparison.leavers.filter(({ missing }) => missing.length === 0);
  const leavers = told.filter(({ worker }) => doubtOf(worker) === undefined);
  const branch = await branchLayout(policy, undefined, ports);
  const set = await exportSet({ plan, policy, leavers, branch, language }, templates, ports);
  const sheets = [...old.outcome.sheets, ...now.outcome.sheets];
  const joins = [...old.outcome.joins, ...now.outcome.joins];
  const facts = { tool: report.tool, plan, policy, policySha256, joins, inputs: sheets };
  const entries = set.map(({ entry }) => entry);
  const repaid = changes.changed
    .filter(({ changed }) => changed.some((one) => one === 'wage' || one === 'category'))
    .map(({ after }) => of(after) ?? '');
  const reported = new Set(entries.filter(({ layout }) => layout === upah).map(({ npp }) => npp));
  const unwritten = [...new Set(repaid)].filter((npp) => !reported.has(npp)).sort();
  const leaving = told.flatMap(({ worker }) => {
    const why = doubtOf(worker);
    return why === undefined ? [] : [{ worker, why }];
  });
  return {
    withoutEmployer: [...withoutEmployerOf([...joining.heldBack, ...staying.heldBack]), ...leaving],
    files: withManifest([...set, ...changesFiles(report, { language, paper: policy.forms.paper })], facts),
    entries,
    wagesUnwritten:
      unwritten.length === 0 ? undefined : unwritten.map((npp) => fileName(upah, npp)).join(', '),
  };
}

/** @throws Refused: a worker in a rejected row could be deactivated by mistake */
function refuseRejected({ before, after }: Comparison['rejected']): void {
  if (before + after === 0) return;
  const args = after > 0 ? { which: 'new' as const, count: after } : { which: 'old' as const, count: before };
  throw new Refused({ code: 'changes-rejected', args });
}

function changesFiles(report: ChangesReport, handout: Handout): ExportFile[] {
  const stem = CHANGES_TEXT[handout.language].changesSheet.toLowerCase();
  const { joined, left, changed } = report.changes;
  const rows = joined.length + left.length + changed.length;
  const file = (name: string, content: OutputFile['content']): ExportFile => ({
    output: { name, content },
    entry: { name, kind: 'changes', rows },
  });
  return [file(`${stem}.xlsx`, changesWorkbook(report, handout)), file(`${stem}.json`, changesJson(report))];
}
