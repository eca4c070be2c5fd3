import type { EnrolmentConstant } from '../../domain/kinds/enrolment-constant.ts';
import type { Language } from '../../domain/language.ts';
import {
  joined,
  linesText,
  NOTHING,
  ownWords,
  type Shown,
  said,
  shownName,
  shownText,
} from '../../domain/shown.ts';
import {
  type Enrollee,
  type ExportPlan,
  type HeldBack,
  type WithoutEmployer,
  withoutEmployerOf,
} from '../../enrolment/export-plan.ts';
import {
  constantCounts,
  leftOutCounts,
  type ManifestFile,
  type UnmatchedRow,
} from '../../enrolment/manifest.ts';
import { tkBaru } from '../../enrolment/sipp/layouts/tk-baru.ts';
import type { Assumptions } from '../../policy/assumptions.ts';
import type { Enrolment } from '../../policy/policy.ts';
import { EXPORT_TEXT, type ExportText } from '../../text/enrolment/export.ts';
import { monthWords, rupiahWords } from '../../text/parts/format.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { wrap } from '../parts/wrap.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { missingFields } from './missing-data.ts';
import { withoutEmployerLines } from './no-employer.ts';

export interface ExportSummary {
  readonly plan: ExportPlan;
  readonly files: readonly ManifestFile[];
  readonly stated: Enrolment;
  readonly counts: { readonly accepted: number; readonly rejected: number };
  readonly assumptions: Assumptions | undefined;
  /** Where the village sheets are, and the whole set. */
  readonly missingFolder: string;
  readonly folder: string;
  /** Files of an older set that went. */
  readonly removed: readonly string[];
}

const WIDTH = 80;

/** What `enroll export` says on the screen: 80 columns, no person named. */
export function exportSummary(summary: ExportSummary, language: Language): Shown {
  const text = EXPORT_TEXT[language];
  const { plan, files, counts } = summary;
  const month = monthWords(plan.month, language);
  const written = [...plan.files.flatMap(({ enrollees }) => enrollees), ...plan.bpu, ...plan.members];
  const lines = [
    text.summary({ ...counts, month }),
    ...files.flatMap((file) => fileLine(file, language)),
    ...(written.length === 0 ? [text.nothing] : []),
    ...originLines(files, text),
    ...usedLines(plan, written, summary.stated, text),
    ...heldBackLines(plan.heldBack, summary, language),
    ...notCoveredLines(plan, month, text),
    ...removedLine(summary.removed, text),
    ...assumptionNotes(summary.assumptions, language),
    text.folder(shownName(summary.folder)),
    CLI_TEXT[language].wholeNiks,
  ];
  return page(lines);
}

export interface ChangesFiles extends Pick<ExportSummary, 'files' | 'removed' | 'folder'> {
  readonly withoutEmployer: readonly WithoutEmployer[];
}

/** What `enroll diff` says of the files that it wrote. */
export function filesSummary(
  { files, withoutEmployer, removed, folder }: ChangesFiles,
  language: Language,
): Shown {
  const text = EXPORT_TEXT[language];
  return page([
    ...files.flatMap((file) => fileLine(file, language)),
    ...originLines(files, text),
    ...withoutEmployerLines(withoutEmployer, language),
    ...removedLine(removed, text),
    text.folder(shownName(folder)),
    CLI_TEXT[language].wholeNiks,
  ]);
}

function page(lines: readonly Shown[]): Shown {
  return linesText(lines.flatMap((line) => wrap(line, WIDTH, line.startsWith(' ') ? 4 : 0, NOTHING)));
}

function originLines(files: readonly ManifestFile[], text: ExportText): Shown[] {
  return [
    ...(files.some(({ kind }) => kind === 'generated') ? [text.generated] : []),
    ...files.flatMap((file) => unmatchedLines(file, text)),
  ];
}

function fileLine(file: ManifestFile, language: Language): Shown[] {
  const text = EXPORT_TEXT[language];
  if (file.kind === 'unofficial') {
    const line = text.unofficial(shownName(file.name), file.rows);
    return file.source === undefined
      ? [line]
      : [line, text.branchForm(shownName(file.name), shownName(file.source))];
  }
  if (file.kind !== 'generated' && file.kind !== 'filled') return [];
  const { contributions } = file;
  const sum = contributions === undefined ? undefined : rupiahWords(contributions, language);
  const line = text.wroteFile(shownName(file.name), file.rows, sum);
  return file.kind === 'filled' ? [line, text.filled(shownName(file.name))] : [line];
}

const NAMES_SHOWN = 5;

function removedLine(names: readonly string[], text: ExportText): Shown[] {
  if (names.length === 0) return [];
  const shown = joined(names.slice(0, NAMES_SHOWN).map(shownName), ', ');
  return [text.removed(names.length, names.length > NAMES_SHOWN ? said`${shown}, …` : shown)];
}

const SHOWN = 20;

function unmatchedLines(file: ManifestFile, text: ExportText): Shown[] {
  const { name, notOnRoster = [], notInTemplate = [] } = file;
  return [
    ...(notOnRoster.length > 0
      ? [text.notOnRoster(shownName(name), notOnRoster.length), ...rowLines(notOnRoster, text)]
      : []),
    ...(notInTemplate.length > 0
      ? [text.notInTemplate(shownName(name), notInTemplate.length), ...rowLines(notInTemplate, text)]
      : []),
  ];
}

function rowLines(rows: readonly UnmatchedRow[], text: ExportText): Shown[] {
  const shown = rows.slice(0, SHOWN).map(({ row, nik }) => text.unmatchedRow(row, nik));
  return rows.length > SHOWN ? [...shown, text.andMore(rows.length - SHOWN)] : shown;
}

function usedLines(
  plan: ExportPlan,
  written: readonly Enrollee[],
  stated: Enrolment,
  text: ExportText,
): Shown[] {
  const used = Object.entries(constantCounts(plan)) as [EnrolmentConstant, number][];
  const leftOut = Object.entries(leftOutCounts(plan));
  const rounded = written.filter((enrollee) => enrollee.rounded).length;
  const headerOf = (field: string): Shown =>
    ownWords(tkBaru.columns.find((column) => column.field === field)?.header ?? field);
  return [
    ...used.map(([name, count]) =>
      text.usedConstant(text.constants[name], shownText(stated[name] ?? NOTHING), count),
    ),
    ...leftOut.map(([field, count]) =>
      field === 'postcode' && stated.postcode !== undefined
        ? text.replacedPostcode(headerOf(field), shownText(stated.postcode), count)
        : text.leftOut(headerOf(field), count),
    ),
    ...(rounded > 0 ? [text.roundedWages(rounded)] : []),
  ];
}

function notCoveredLines({ notCovered }: ExportPlan, month: Shown, text: ExportText): Shown[] {
  return (['not-started', 'ended', 'policy', 'other-row'] as const).flatMap((reason) => {
    const count = notCovered.filter(({ why }) => why === reason).length;
    return count > 0 ? [text.notCovered[reason](count, month)] : [];
  });
}

function heldBackLines(
  heldBack: readonly HeldBack[],
  { missingFolder }: ExportSummary,
  language: Language,
): Shown[] {
  const text = EXPORT_TEXT[language];
  if (heldBack.length === 0) return [];
  const ofKind = (kind: HeldBack['obstacle']['kind']): number =>
    heldBack.filter(({ obstacle }) => obstacle.kind === kind).length;
  const noBase = heldBack.filter(
    ({ obstacle }) => obstacle.kind === 'no-base' && obstacle.why !== 'no-wage',
  ).length;
  return [
    text.heldBack(
      heldBack.length,
      heldBack.some((held) => missingFields(held).length > 0)
        ? shownName(shellWord(missingFolder, 'FOLDER'))
        : undefined,
    ),
    ...lackLines(heldBack, text),
    ...(ofKind('kpj-form') > 0 ? [text.kpjForm(ofKind('kpj-form'))] : []),
    ...(noBase > 0 ? [text.baseNotStarted(noBase)] : []),
    ...withoutEmployerLines(withoutEmployerOf(heldBack), language),
    ...(ofKind('twice') > 0 ? [text.twice(ofKind('twice'))] : []),
  ];
}

/** How many workers lack each column, in SIPP's order: what the village fills in, then what the policy has to state. */
function lackLines(heldBack: readonly HeldBack[], text: ExportText): Shown[] {
  const lines: Shown[] = [];
  for (const { field, header } of tkBaru.columns) {
    const ofVillage = heldBack.filter((held) => missingFields(held).includes(field)).length;
    const all = heldBack.filter(
      ({ obstacle }) =>
        obstacle.kind === 'missing' && obstacle.columns.some((column) => column.field === field),
    ).length;
    if (ofVillage > 0) lines.push(text.lacks(ownWords(header), ofVillage));
    else if (all > 0 && field in text.constants)
      lines.push(text.policyGap(text.constants[field as EnrolmentConstant], ownWords(field), all));
  }
  return lines;
}
