import { join, resolve } from 'node:path';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { CellEdit } from '../../domain/cell-edit.ts';
import { digitsOf } from '../../domain/nik.ts';
import { shownNik } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Worker } from '../../domain/worker.ts';
import type { ExportPlan, IsMember } from '../../enrolment/export-plan.ts';
import { fileName, LOCATIONS, type SippLayout, type SippValues } from '../../enrolment/sipp/layout.ts';
import { koreksi } from '../../enrolment/sipp/layouts/koreksi.ts';
import { upah } from '../../enrolment/sipp/layouts/upah.ts';
import { LAYOUTS } from '../../enrolment/sipp/layouts.ts';
import { partsOf, type WorkLocation } from '../../enrolment/sipp/sipp-workbook.ts';
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
  type TemplateFault,
  wageEdits,
} from '../../enrolment/sipp/template.ts';
import { openBook } from '../../io/formats/open-book.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { patchXlsx } from '../../io/patch/patch-xlsx.ts';
import { templateFaultText } from '../../reports/enrolment/template-fault.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { type ExportFile, entryOf } from './export-files.ts';

/** The operator's folder of SIPP downloads, as far as it is read before the plan is made. */
export interface TemplateFolder {
  readonly folder: string;
  readonly npp: string;
  readonly isMember: IsMember;
  /** Of all files that SIPP hands out: inputs, which no export overwrites. */
  readonly paths: readonly string[];
}

/** Reads who is a member already from `template_upah`, where the folder has one. @throws CliError */
export async function openTemplates(
  folder: string,
  npp: string,
  plan: Pick<ExportPlan, 'month'>,
  context: Context,
): Promise<TemplateFolder> {
  const paths = Object.values(LAYOUTS).map((layout) => pathOf(layout, { folder, npp }, context));
  const templates = { folder, npp, isMember: () => false, paths };
  const members = await prefilled(upah, templates, plan, context);
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
  context: Context,
): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const { layout, enrollees } of plan.files) {
    const values = enrollees.map(({ prepared }) => prepared.values);
    const filled = await filledRows(layout, values, templates, context);
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
    const members = await prefilled(layout, templates, plan, context);
    if (members) files.push(await memberFile(layout, members, editsOf, plan, templates, context));
  }
  return files;
}

/** Rows filled into an empty download, in parts of at most 9,999. @throws CliError when it is missing or not empty */
export async function filledRows(
  layout: SippLayout,
  rows: readonly SippValues[],
  templates: TemplateFolder,
  context: Context,
): Promise<ExportFile[]> {
  if (rows.length === 0) return [];
  await checkEmpty(layout, templates, context);
  const parts = partsOf(fileName(layout, templates.npp), rows);
  return Promise.all(
    parts.map(async ({ name, part, rows: own }) => ({
      output: { name, content: await patch(layout, newWorkerEdits(layout, own), templates, context) },
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
  context: Context,
): Promise<ExportFile> {
  const byValues = new Map(plan.members.map((enrollee) => [enrollee.prepared.values, enrollee]));
  const matching: Matching<ExportPlan['members'][number]['prepared']['values']> = matchMembers(members, [
    ...byValues.keys(),
  ]);
  const matched = matching.matched.flatMap(({ worker }) => byValues.get(worker) ?? []);
  const name = fileName(layout, templates.npp);
  const content = await patch(layout, editsOf(layout, matching.matched), templates, context);
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

/** The members that SIPP lists in a filled download; undefined when the folder has no such file. @throws CliError */
async function prefilled(
  layout: SippLayout,
  templates: Pick<TemplateFolder, 'folder' | 'npp'>,
  { month }: Pick<ExportPlan, 'month'>,
  context: Context,
): Promise<readonly Member[] | undefined> {
  const path = pathOf(layout, templates, context);
  if (!(await fileExists(path))) return undefined;
  const members = membersOf(layout, await checkedRows(layout, path, context));
  refuse(path, memberFault(members, templates.npp, month), context);
  return members;
}

async function checkEmpty(layout: SippLayout, templates: TemplateFolder, context: Context): Promise<void> {
  const path = pathOf(layout, templates, context);
  if (!(await fileExists(path)))
    throw new CliError(
      EXPORT_TEXT[context.language].templateMissing(fileName(layout, templates.npp), templates.folder),
    );
  const filled = firstFilledRow(await checkedRows(layout, path, context));
  refuse(path, filled === undefined ? undefined : { kind: 'not-empty', row: filled }, context);
}

/** The list of work locations in the operator's own file, which is newer than the one that ships. */
export async function ownLocations(
  layout: SippLayout,
  templates: TemplateFolder,
  context: Context,
): Promise<readonly WorkLocation[]> {
  const path = pathOf(layout, templates, context);
  const rows = (await fileExists(path)) ? await sheetRows(path, LOCATIONS, context) : undefined;
  return locationsOf(rows ?? []);
}

async function checkedRows(layout: SippLayout, path: string, context: Context): Promise<readonly SheetRow[]> {
  const rows = await sheetRows(path, layout.dataSheet, context);
  if (rows === undefined) refuse(path, { kind: 'no-sheet', sheet: layout.dataSheet }, context);
  refuse(path, headerFault(layout, rows?.[0]), context);
  return rows ?? [];
}

async function sheetRows(path: string, sheet: string, context: Context): Promise<SheetRow[] | undefined> {
  return readable(context, async () => {
    const book = await openBook(path);
    try {
      const source = book.sheets.find(({ name }) => name === sheet);
      if (!source) return undefined;
      const rows: SheetRow[] = [];
      for await (const batch of source.rows()) rows.push(...batch);
      return rows;
    } finally {
      await book.close();
    }
  });
}

function patch(
  layout: SippLayout,
  edits: readonly CellEdit[],
  templates: TemplateFolder,
  context: Context,
): Promise<Uint8Array> {
  return readable(context, () => patchXlsx(pathOf(layout, templates, context), layout.dataSheet, edits));
}

async function readable<T>(context: Context, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CliError(unreadableText(context.language, error));
    throw error;
  }
}

function pathOf(
  layout: SippLayout,
  { folder, npp }: Pick<TemplateFolder, 'folder' | 'npp'>,
  { io }: Context,
): string {
  return join(resolve(io.cwd, folder), fileName(layout, npp));
}

function refuse(path: string, fault: TemplateFault | undefined, { language }: Context): void {
  if (fault) throw new CliError(templateFaultText(path.replaceAll('\\', '/'), fault, language));
}
