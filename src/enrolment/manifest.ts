import { type Line, sumOf } from '../contribution/line.ts';
import { type JoinSummary, joinsJson } from '../domain/join-summary.ts';
import type { EnrolmentConstant } from '../domain/kinds/enrolment-constant.ts';
import type { Rupiah } from '../domain/money.ts';
import { formatMonth } from '../domain/month.ts';
import { MANIFEST_SCHEMA } from '../domain/result-marks.ts';
import { jsonText } from '../domain/shown/sayable.ts';
import { ownWords, type Shown, shownName, shownText } from '../domain/shown.ts';
import type { SippField } from '../domain/sipp/sipp-field.ts';
import { villageKey } from '../domain/village/name.ts';
import type { Worker } from '../domain/worker.ts';
import { assumptionsJson, assumptionsOf } from '../policy/assumptions.ts';
import type { Policy } from '../policy/policy.ts';
import { type SheetAsRead, sumRows } from '../roster/sheet-as-read.ts';
import type { Enrollee, ExportPlan } from './export-plan.ts';
import type { SippLayout } from './sipp/layout.ts';

/**
 * `generated`: rebuilt from the known layout. `filled`: into the operator's own download. `unofficial`: no official
 * form exists. `missing-data`: for the village. `helper`: for people. `changes`: what `enroll diff` found.
 */
export type ExportedFileKind = 'generated' | 'filled' | 'unofficial' | 'missing-data' | 'helper' | 'changes';

export interface ManifestFile {
  readonly name: string;
  readonly kind: ExportedFileKind;
  readonly layout?: SippLayout | undefined;
  /** Of SIPP's files: the employer that they are for. */
  readonly npp?: string | undefined;
  /** Of a branch office's own form: who asked for it. */
  readonly source?: string | undefined;
  readonly part?: number | undefined;
  readonly parts?: number | undefined;
  readonly rows: number;
  readonly wages?: Rupiah | undefined;
  readonly contributions?: Rupiah | undefined;
  /** Rows of SIPP's own file that no accepted worker of the month matches. */
  readonly notOnRoster?: readonly UnmatchedRow[] | undefined;
  /** Workers whose KPJ stands in a row that belongs to another NIK: they are in no file. Rows of the roster. */
  readonly notInTemplate?: readonly UnmatchedRow[] | undefined;
}

export interface UnmatchedRow {
  readonly row: number;
  /** Masked. */
  readonly nik: Shown;
}

export interface ManifestRequest {
  readonly tool: Shown;
  readonly plan: ExportPlan;
  readonly policy: Policy;
  readonly policySha256: string | undefined;
  readonly inputs: readonly SheetAsRead[];
  /** What each `--join` gave; none without one. */
  readonly joins?: readonly JoinSummary[] | undefined;
  readonly files: readonly ManifestFile[];
  /** Hexadecimal, by the name of the file. */
  readonly sha256: ReadonlyMap<string, string>;
}

/** What was made of what, by which policy and law. It names no person. */
export function exportManifest(request: ManifestRequest): Shown {
  const { plan, policy, inputs, files } = request;
  const everyone = [...plan.files.flatMap(({ enrollees }) => enrollees), ...plan.bpu, ...plan.members];
  return jsonText({
    schema: MANIFEST_SCHEMA,
    tool: request.tool,
    month: formatMonth(plan.month),
    policy: { id: policy.id ?? null, title: policy.title ?? null, sha256: ownOrNull(request.policySha256) },
    ...employersEntry(files, policy),
    inputs: inputs.map(inputEntry),
    ...joinsJson(request.joins),
    counts: { ...sumRows(inputs), ...planCounts(plan) },
    villages: villageCounts(plan),
    files: files.map((file) => ({ ...fileEntry(file), sha256: ownOrNull(request.sha256.get(file.name)) })),
    totals: totalsOf(everyone),
    constants: constantCounts(plan),
    leftOut: leftOutCounts(plan),
    rounding: {
      rule: 'UPAH: the contribution base, half up to whole rupiah',
      rounded: everyone.filter(({ rounded }) => rounded).length,
    },
    assumptions: assumptionsJson(assumptionsOf(policy, plan.month)),
    law: lawOf(everyone),
  });
}

/** The employer of the SIPP files, and of several each; without such a file the policy's. */
function employersEntry(files: readonly ManifestFile[], policy: Policy) {
  const npps = [...new Set(files.map(({ npp }) => npp).filter((npp) => npp !== undefined))].sort();
  const [only, ...others] = npps;
  if (only === undefined)
    return { npp: policy.enrolment.npp === undefined ? null : shownText(policy.enrolment.npp) };
  if (others.length === 0) return { npp: shownText(only) };
  return {
    npp: null,
    employers: npps.map((npp) => {
      const own = files.filter((file) => file.npp === npp);
      return { npp: shownText(npp), files: own.length, rows: own.reduce((sum, { rows }) => sum + rows, 0) };
    }),
  };
}

function inputEntry({ file, sheet, sha256, read, accepted, rejected, blank }: SheetAsRead) {
  const names = { file: shownName(file), sheet: sheet === undefined ? null : shownName(sheet) };
  return { ...names, sha256: ownWords(sha256), read, accepted, rejected, blank };
}

function planCounts({ files, bpu, members, heldBack, notCovered }: ExportPlan) {
  return {
    written: files.reduce((total, { enrollees }) => total + enrollees.length, 0),
    bpu: bpu.length,
    members: members.length,
    heldBack: heldBack.length,
    notCovered: notCovered.length,
  };
}

/** By village: who is in a file of the set, and who was held back. So that `enroll status` knows whose rosters went in whole. */
function villageCounts({ files, bpu, members, heldBack }: ExportPlan) {
  const counts = new Map<string, { kecamatan: Shown; village: Shown; exported: number; heldBack: number }>();
  const count = ({ kecamatan, village }: Worker, what: 'exported' | 'heldBack'): void => {
    const key = villageKey(kecamatan, village);
    const own = counts.get(key) ?? { kecamatan, village, exported: 0, heldBack: 0 };
    own[what]++;
    counts.set(key, own);
  };
  for (const { worker } of [...files.flatMap(({ enrollees }) => enrollees), ...bpu, ...members])
    count(worker, 'exported');
  for (const { worker } of heldBack) count(worker, 'heldBack');
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** A hash, an article, an address: words of ours, or null where there are none. */
const ownOrNull = (hash: string | undefined): Shown | null => (hash === undefined ? null : ownWords(hash));

function fileEntry({ layout, ...file }: ManifestFile) {
  const { npp, source } = file;
  const entry = {
    ...file,
    name: shownName(file.name),
    npp: npp === undefined ? npp : shownText(npp),
    source: source === undefined ? source : shownText(source),
  };
  if (!layout) return entry;
  const { id, seen, verified } = layout;
  return { ...entry, layout: { id, seen: seen.map(ownWords), source: ownWords(layout.source), verified } };
}

export function totalsOf(enrollees: readonly Enrollee[]): { wages: Rupiah; contributions: Rupiah } {
  return {
    wages: enrollees.reduce((total, { wage }) => total + wage, 0) as Rupiah,
    contributions: enrollees.reduce((total, { lines }) => total + sumOf(lines), 0) as Rupiah,
  };
}

/** How often the policy spoke in a SIPP file where the roster did not. */
export function constantCounts({ files }: ExportPlan): Partial<Record<EnrolmentConstant, number>> {
  return counted(files.flatMap(({ layout, enrollees }) => written(layout, enrollees, 'constants')));
}

/** What the BPU list shows of the values that can be left out. */
const IN_BPU_LIST: readonly SippField[] = ['mobile', 'email'];

/** How often a roster's value was left out of a SIPP file, or of the BPU list, that has a column for it. */
export function leftOutCounts({ files, bpu }: ExportPlan): Partial<Record<SippField, number>> {
  return counted([
    ...files.flatMap(({ layout, enrollees }) => written(layout, enrollees, 'leftOut')),
    ...bpu.flatMap(({ prepared }) => prepared.leftOut.filter((field) => IN_BPU_LIST.includes(field))),
  ]);
}

function written<K extends 'constants' | 'leftOut'>(
  { columns }: SippLayout,
  enrollees: readonly Enrollee[],
  what: K,
): Enrollee['prepared'][K][number][] {
  const fields = new Set<SippField>(columns.map(({ field }) => field));
  return enrollees.flatMap(({ prepared }) => prepared[what].filter((field) => fields.has(field)));
}

function counted<K extends string>(names: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The instruments and articles that the amounts follow from, and whether they were verified for the month. */
function lawOf(enrollees: readonly Enrollee[]) {
  const cited = new Map<string, ReturnType<typeof citedLine>>();
  for (const line of new Set(enrollees.flatMap(({ lines }) => lines))) {
    const { instrument, article } = line.source;
    const key = JSON.stringify([line.programme, line.segment, instrument, article]);
    cited.set(key, citedLine(line));
  }
  return [...cited].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const citedLine = ({ programme, segment, source, verified }: Line) => ({
  programme,
  segment,
  instrument: source.instrument,
  article: ownOrNull(source.article),
  address: ownOrNull(source.address),
  evidence: source.evidence,
  verified,
});
