import { excelCsv } from '../../domain/csv.ts';
import type { Language } from '../../domain/language.ts';
import type { OutputFile } from '../../domain/output-file.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Enrollee, ExportPlan } from '../../enrolment/export-plan.ts';
import { type ExportedFileKind, type ManifestFile, totalsOf } from '../../enrolment/manifest.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import { fileName, type SippLayout, type SippValues } from '../../enrolment/sipp/layout.ts';
import { sippWorkbook, uploadParts, type WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
import type { Policy } from '../../policy/policy.ts';
import { bpuList, bpuRows, bpuWorkbook, branchWorkbook } from '../../reports/enrolment/bpu-list.ts';
import { f1aPages } from '../../reports/enrolment/f1a-page.ts';
import { missingDataSheets } from '../../reports/enrolment/missing-data.ts';

/** Where the sheets for the villages go. */
export const MISSING_FOLDER = 'data-kurang';

/** A file of the set and what the manifest says of it. */
export interface ExportFile {
  readonly output: OutputFile;
  readonly entry: ManifestFile;
}

/** SIPP's files as rebuilt from their layouts, in parts of at most 9,999 rows. */
export function generatedFiles(
  plan: ExportPlan,
  npp: string,
  locations: readonly WorkLocation[],
): ExportFile[] {
  return plan.files.flatMap(({ layout, enrollees }) => {
    const parts = uploadParts(fileName(layout, npp), enrollees);
    return parts.map(({ name, part, rows }) => {
      const values = rows.map(({ prepared }) => prepared.values);
      const entry = { ...entryOf(name, 'generated', rows), layout, part, parts: parts.length };
      return { output: { name, content: sippWorkbook(layout, values, locations) }, entry };
    });
  });
}

/** A file of rows that carry no wage and no contribution, as rebuilt from its layout. */
export function generatedRows(
  layout: SippLayout,
  rows: readonly SippValues[],
  npp: string,
  locations: readonly WorkLocation[],
): ExportFile[] {
  const parts = uploadParts(fileName(layout, npp), rows);
  return parts.map(({ name, part, rows: own }) => ({
    output: { name, content: sippWorkbook(layout, own, locations) },
    entry: { name, kind: 'generated', rows: own.length, layout, part, parts: parts.length },
  }));
}

export function entryOf(name: string, kind: ExportedFileKind, enrollees: readonly Enrollee[]): ManifestFile {
  return { name, kind, rows: enrollees.length, ...totalsOf(enrollees) };
}

export async function bpuFiles(
  plan: ExportPlan,
  policy: Policy,
  regency: string | undefined,
  branch: BpuLayout | undefined,
  language: Language,
): Promise<ExportFile[]> {
  if (plan.bpu.length === 0) return [];
  const list = bpuList(plan.bpu, policy, plan.month, regency, language);
  const workbook = bpuWorkbook(list, { language, paper: policy.forms.paper });
  const csv = excelCsv([list.header, ...bpuRows(list)]);
  const file = (name: string, content: OutputFile['content']): ExportFile => ({
    output: { name, content },
    entry: entryOf(name, 'unofficial', plan.bpu),
  });
  const files = [file('bpu-calon-peserta.xlsx', workbook), file('bpu-calon-peserta.csv', csv)];
  if (!branch) return files;
  const { output, entry } = file(branch.file, branchWorkbook(list, branch));
  return [...files, { output, entry: { ...entry, source: branch.source } }];
}

export function missingDataFiles(plan: ExportPlan, policy: Policy, language: Language): ExportFile[] {
  return missingDataSheets(plan.heldBack, policy, plan.month, language).map(({ name, workers, workbook }) => {
    const path = `${MISSING_FOLDER}/${name}`;
    return {
      output: { name: path, content: workbook, filledIn: true },
      entry: { name: path, kind: 'missing-data', rows: workers },
    };
  });
}

/** One page a worker, one document a village: everyone whom the month covers. */
export function f1aFiles(plan: ExportPlan, policy: Policy, language: Language): ExportFile[] {
  const covered: { worker: Worker; prepared: Enrollee['prepared'] }[] = [
    ...plan.files.flatMap(({ enrollees }) => enrollees),
    ...plan.bpu,
    ...plan.members,
    ...plan.heldBack.filter(({ obstacle }) => obstacle.kind !== 'twice'),
  ];
  return f1aPages(covered, policy, plan.month, language).map(({ name, pages, html }) => ({
    output: { name: `f1a/${name}`, content: html },
    entry: { name: `f1a/${name}`, kind: 'helper', rows: pages },
  }));
}
