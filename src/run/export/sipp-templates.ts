import type { SheetRow } from '../../domain/cell.ts';
import type { CellEdit } from '../../domain/cell-edit.ts';
import { digitsOf } from '../../domain/nik.ts';
import { Refused } from '../../domain/refused.ts';
import { ownWords, shownName, shownNik } from '../../domain/shown.ts';
import type { TemplateFault } from '../../domain/template-fault.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Worker } from '../../domain/worker.ts';
import type { ExportPlan, IsMember } from '../../enrolment/export-plan.ts';
import { fileName, LOCATIONS, type SippLayout, type SippValues } from '../../enrolment/sipp/layout.ts';
import { koreksi } from '../../enrolment/sipp/layouts/koreksi.ts';
import { upah } from '../../enrolment/sipp/layouts/upah.ts';
import { LAYOUTS } from '../../enrolment/sipp/layouts.ts';
import { uploadParts, type WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
import {
  correctionEdits,
  firstFilledRow,
  headerFault,
  locationsOf,
  type Matching,
  type Member,
  matchMembers,
  memberFault,
  membersOf,
  newWorkerEdits,
  wageEdits,
} from '../../enrolment/sipp/template.ts';
import type { Ports } from '../ports.ts';
import { needed, withBook } from '../with-book.ts';
import { type ExportFile, entryOf } from './export-files.ts';

/** The operator's folder of SIPP downloads, as far as it is read before the plan is made. */
export interface TemplateFolder {
  readonly folder: string;
  readonly npp: string;
  readonly isMember: IsMember;
}

/** Reads who is a member already from `template_upah`, where the folder has one. @throws Refused, UnreadableFile where there is no such folder */
export async function openTemplates(
  folder: string,
  npp: string,
  plan: Pick<ExportPlan, 'month'>,
  ports: Ports,
): Promise<TemplateFolder> {
  // None of the files that SIPP hands out may be written over, read or not.
  for (const layout of Object.values(LAYOUTS)) ports.protect(pathOf(layout, { folder, npp }, ports));
  if (!(await ports.exists(folder))) throw new UnreadableFile(folder, { reason: 'missing-file', args: {} });
  const templates = { folder, npp, isMember: () => false };
  const members = await prefilled(upah, templates, plan, ports);
  if (!members) return templates;
  const numbers = new Set(members.flatMap(({ values }) => [values.identityNumber, values.kpj]));
  const isMember = ({ nik, sipp }: Worker): boolean =>
    numbers.has(digitsOf(nik)) || (sipp.kpj !== undefined && numbers.has(sipp.kpj));
  return { ...templates, isMember };
}

/** SIPP's files filled in place: new workers into the empty ones, wages and corrections into the filled ones. */
export async function filledFiles(
  plan: ExportPlan,
  templates: TemplateFolder,
  ports: Ports,
): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const { layout, enrollees } of plan.files) {
    const values = enrollees.map(({ prepared }) => prepared.values);
    const filled = await filledRows(layout, values, templates, ports);
    let at = 0;
    for (const { output, entry } of filled) {
      const own = enrollees.slice(at, at + entry.rows);
      at += entry.rows;
      files.push({ output, entry: { ...entry, ...entryOf(output.name, 'filled', own) } });
    }
  }
  for (const [layout, editsOf] of [
    [upah, wageEdits],
    [koreksi, correctionEdits],
  ] as const) {
    const members = await prefilled(layout, templates, plan, ports);
    if (members) files.push(await memberFile(layout, members, editsOf, plan, templates, ports));
  }
  return files;
}

/** Rows filled into an empty download, in parts of at most 9,999. @throws Refused when it is missing or not empty */
export async function filledRows(
  layout: SippLayout,
  rows: readonly SippValues[],
  templates: TemplateFolder,
  ports: Ports,
): Promise<ExportFile[]> {
  if (rows.length === 0) return [];
  await checkEmpty(layout, templates, ports);
  const parts = uploadParts(fileName(layout, templates.npp), rows);
  return Promise.all(
    parts.map(async ({ name, part, rows: own }) => ({
      output: { name, content: await filled(layout, newWorkerEdits(layout, own), templates, ports) },
      entry: { name, kind: 'filled' as const, rows: own.length, layout, part, parts: parts.length },
    })),
  );
}

async function memberFile(
  layout: SippLayout,
  members: readonly Member[],
  editsOf: typeof wageEdits,
  plan: ExportPlan,
  templates: TemplateFolder,
  ports: Ports,
): Promise<ExportFile> {
  const byValues = new Map(plan.members.map((enrollee) => [enrollee.prepared.values, enrollee]));
  const matching: Matching<ExportPlan['members'][number]['prepared']['values']> = matchMembers(members, [
    ...byValues.keys(),
  ]);
  const matched = matching.matched.flatMap(({ worker }) => byValues.get(worker) ?? []);
  const name = fileName(layout, templates.npp);
  const content = await filled(layout, editsOf(layout, matching.matched), templates, ports);
  const notOnRoster = matching.notOnRoster.map(({ row, values }) => ({
    row,
    nik: shownNik(values.identityNumber ?? ''),
  }));
  const notInTemplate = matching.notInTemplate.map((values) => ({
    row: byValues.get(values)?.worker.place.row ?? 0,
    nik: shownNik(values.identityNumber ?? ''),
  }));
  // Corrections carry no wage: what they cost stands with the wages.
  const sums =
    layout === upah
      ? entryOf(name, 'filled', matched)
      : { name, kind: 'filled' as const, rows: matched.length };
  return {
    output: { name, content },
    entry: { ...sums, layout, part: 1, parts: 1, notOnRoster, notInTemplate },
  };
}

/** The members that SIPP lists in a filled download; undefined when the folder has no such file. @throws Refused */
async function prefilled(
  layout: SippLayout,
  templates: Pick<TemplateFolder, 'folder' | 'npp'>,
  { month }: Pick<ExportPlan, 'month'>,
  ports: Ports,
): Promise<readonly Member[] | undefined> {
  const path = pathOf(layout, templates, ports);
  if (!(await ports.exists(path))) return undefined;
  const members = membersOf(layout, await checkedRows(layout, path, ports));
  refuse(path, memberFault(members, templates.npp, month));
  return members;
}

async function checkEmpty(layout: SippLayout, templates: TemplateFolder, ports: Ports): Promise<void> {
  const path = pathOf(layout, templates, ports);
  if (!(await ports.exists(path))) {
    const args = { name: shownName(fileName(layout, templates.npp)), folder: shownName(templates.folder) };
    throw new Refused({ code: 'template-missing', args });
  }
  const filled = firstFilledRow(await checkedRows(layout, path, ports));
  refuse(path, filled === undefined ? undefined : { kind: 'not-empty', row: filled });
}

/** The list of work locations in the operator's own file, which is newer than the one that ships. */
export async function ownLocations(
  layout: SippLayout,
  templates: TemplateFolder,
  ports: Ports,
): Promise<readonly WorkLocation[]> {
  const path = pathOf(layout, templates, ports);
  const rows = (await ports.exists(path)) ? await sheetRows(path, LOCATIONS, ports) : undefined;
  return locationsOf(rows ?? []);
}

async function checkedRows(layout: SippLayout, path: string, ports: Ports): Promise<readonly SheetRow[]> {
  const rows = await sheetRows(path, layout.dataSheet, ports);
  if (rows === undefined) refuse(path, { kind: 'no-sheet', sheet: ownWords(layout.dataSheet) });
  refuse(path, headerFault(layout, rows?.[0]));
  return rows ?? [];
}

function sheetRows(path: string, sheet: string, ports: Ports): Promise<SheetRow[] | undefined> {
  return needed(() =>
    withBook(ports, path, async (book) => {
      const source = book.sheets.find(({ name }) => name === sheet);
      if (!source) return undefined;
      const rows: SheetRow[] = [];
      for await (const batch of source.rows()) rows.push(...batch);
      return rows;
    }),
  );
}

const filled = (
  layout: SippLayout,
  edits: readonly CellEdit[],
  templates: TemplateFolder,
  ports: Ports,
): Promise<Uint8Array> =>
  needed(() => ports.filledCopy(pathOf(layout, templates, ports), layout.dataSheet, edits));

const pathOf = (
  layout: SippLayout,
  { folder, npp }: Pick<TemplateFolder, 'folder' | 'npp'>,
  ports: Ports,
): string => ports.wholePath(fileName(layout, npp), folder);

function refuse(file: string, fault: TemplateFault | undefined): void {
  if (fault) throw new Refused({ code: 'template-wrong', args: { file: shownName(file), fault } });
}
