import { createCalculator } from '../contribution/calculator.ts';
import { coverOf, isCovered } from '../contribution/cover.ts';
import { type Line, sumOf } from '../contribution/line.ts';
import { type Rupiah, wholeRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Nik } from '../domain/nik.ts';
import type { Segment } from '../domain/programme.ts';
import type { Worker } from '../domain/worker.ts';
import { employersOf, type NppDoubt } from '../policy/employers.ts';
import type { Policy } from '../policy/policy.ts';
import type { SippColumn, SippLayout } from './sipp/layout.ts';
import { tkBaru } from './sipp/layouts/tk-baru.ts';
import { tkLanjutan } from './sipp/layouts/tk-lanjutan.ts';
import { missingSippColumns, type Prepared, prepare } from './sipp/sipp-values.ts';

/** A worker who is enrolled this month, with what SIPP gets and what it costs. */
export interface Enrollee {
  readonly worker: Worker;
  readonly prepared: Prepared;
  /** The month's contribution base before the pension ceiling, rounded half up to whole rupiah. */
  readonly wage: Rupiah;
  /** True when the base has cents, which SIPP does not take. */
  readonly rounded: boolean;
  readonly lines: readonly Line[];
  readonly contribution: Rupiah;
}

/** Why a worker of the month is in no file. */
export type Obstacle =
  | { readonly kind: 'missing'; readonly columns: readonly SippColumn[] }
  /** A KPJ that is not 11 digits: as a new worker the person would be enrolled twice. No length: not even near one. */
  | {
      readonly kind: 'kpj-form';
      readonly length: number | undefined;
      /** What its file needs besides. */
      readonly columns: readonly SippColumn[];
    }
  /** The NIK is in a file already: the policy let a duplicate pass, SIPP would not. */
  | { readonly kind: 'twice' }
  /** Nobody knows under which employer. */
  | { readonly kind: 'npp'; readonly why: NppDoubt }
  | { readonly kind: 'no-base'; readonly why: 'no-wage' | 'base-not-started' };

export interface HeldBack {
  readonly worker: Worker;
  readonly prepared: Prepared;
  readonly obstacle: Obstacle;
  /** The file that the worker would go to. */
  readonly layout: SippLayout;
}

/** Somebody for whom no employer's file can be chosen, and why. */
export interface WithoutEmployer {
  readonly worker: Worker;
  readonly why: NppDoubt;
}

export const withoutEmployerOf = (heldBack: readonly HeldBack[]): WithoutEmployer[] =>
  heldBack.flatMap(({ worker, obstacle }) =>
    obstacle.kind === 'npp' ? [{ worker, why: obstacle.why }] : [],
  );

/** A SIPP file that is to be made, before it is split into parts. */
export interface PlannedFile {
  readonly layout: SippLayout;
  readonly enrollees: readonly Enrollee[];
}

export interface ExportPlan {
  readonly month: Month;
  /** `tk_baru`, then `tk_lanjutan`; none when it would be empty. */
  readonly files: readonly PlannedFile[];
  readonly bpu: readonly Enrollee[];
  /** PU workers whom SIPP lists already under this employer: only their wage is reported. */
  readonly members: readonly Enrollee[];
  readonly heldBack: readonly HeldBack[];
  /** Accepted workers who are not covered in this month. */
  readonly notCovered: readonly NotCovered[];
}

/** `not-started` and `ended`: by the worker's own first and last day; `policy`: the category or its months. */
export type WhyNotCovered = 'not-started' | 'ended' | 'policy' | 'other-row';

export interface NotCovered {
  readonly worker: Worker;
  readonly why: WhyNotCovered;
}

/** Whom SIPP lists already under the employer, as far as the operator's download tells. */
export type IsMember = (worker: Worker) => boolean;

/**
 * Sorts the workers of a month into SIPP's files, in the order given. Pure: nothing is written. Every worker comes
 * out exactly once.
 * @param roster all of whom the workers are some
 */
export function planExport(
  workers: readonly Worker[],
  policy: Policy,
  month: Month,
  isMember: IsMember = () => false,
  roster: readonly Worker[] = workers,
): ExportPlan {
  const judge = createJudge(policy, month, isMember, roster);
  const taken = new Set<Nik>();
  const files = new Map<SippLayout, Enrollee[]>([
    [tkBaru, []],
    [tkLanjutan, []],
  ]);
  const bpu: Enrollee[] = [];
  const members: Enrollee[] = [];
  const heldBack: HeldBack[] = [];
  const notCovered: NotCovered[] = [];
  // Who is in the month by one of their rows, in a file or held back.
  const met = new Set<Nik>();
  for (const worker of workers) {
    const verdict = judge(worker);
    if (verdict !== undefined) met.add(worker.nik);
    if (verdict === undefined) notCovered.push({ worker, why: whyNotCovered(worker, policy, month) });
    else if ('obstacle' in verdict) heldBack.push(verdict);
    else if (taken.has(worker.nik)) heldBack.push(twice(verdict));
    else if (verdict.member) members.push(verdict.enrollee);
    else if (verdict.segment === 'BPU') bpu.push(verdict.enrollee);
    else files.get(verdict.layout)?.push(verdict.enrollee);
    if (verdict && 'enrollee' in verdict) taken.add(worker.nik);
  }
  const planned = [...files].map(([layout, enrollees]) => ({ layout, enrollees }));
  const filled = planned.filter(({ enrollees }) => enrollees.length > 0);
  const why = notCovered.map((one) => {
    const { months, nik } = one.worker;
    return months !== undefined && (met.has(nik) || !months.head) ? inOtherRow(one) : one;
  });
  return { month, files: filled, bpu, members, heldBack, notCovered: why };
}

/** The person is told of by another of their rows: that in which the month is charged, else that by which they are counted. */
const inOtherRow = ({ worker }: NotCovered): NotCovered => ({ worker, why: 'other-row' });

function whyNotCovered(worker: Worker, policy: Policy, month: Month): WhyNotCovered {
  if (!policy.categories.has(worker.category)) return 'policy';
  const own = coverOf({ months: undefined, rotation: undefined }, worker, policy.monthRule);
  if (month < own.first) return 'not-started';
  return month > own.last ? 'ended' : 'policy';
}

interface Accepted {
  readonly segment: Segment;
  readonly member: boolean;
  readonly layout: SippLayout;
  readonly enrollee: Enrollee;
}

function twice({ enrollee: { worker, prepared }, layout }: Accepted): HeldBack {
  return { worker, prepared, obstacle: { kind: 'twice' }, layout };
}

function createJudge(
  policy: Policy,
  month: Month,
  isMember: IsMember,
  roster: readonly Worker[],
): (worker: Worker) => Accepted | HeldBack | undefined {
  const calculator = createCalculator(policy, [month]);
  const employers = employersOf(policy, roster);
  return (worker) => {
    const category = policy.categories.get(worker.category);
    if (!category) return undefined;
    const covered = isCovered(category, worker, month, policy.monthRule);
    if (!covered && !isIdle(worker, month)) return undefined;
    const { lines, missing } = calculator.contribution(worker);
    // No programme or no charge of the policy has the month: nobody is enrolled for nothing.
    if (lines.length === 0 && missing === undefined) return undefined;
    const base = calculator.declared(worker, month);
    const { kpj, unread } = worker.sipp;
    const layout = kpj === undefined && !unread?.includes('kpj') ? tkBaru : tkLanjutan;
    const wage = typeof base === 'string' ? undefined : wholeRupiah(base);
    const prepared = prepare(worker, wage, policy.enrolment);
    const held = (obstacle: Obstacle): HeldBack => ({ worker, prepared, obstacle, layout });
    if (typeof base === 'string' || wage === undefined)
      return held({ kind: 'no-base', why: base === 'base-not-started' ? base : 'no-wage' });
    const isPu = category.segment === 'PU';
    const doubt = isPu ? employers.doubtOf(worker) : undefined;
    if (doubt) return held({ kind: 'npp', why: doubt });
    const member = isPu && isMember(worker);
    const obstacle = isPu && !member ? obstacleOf(worker, layout, prepared) : undefined;
    if (obstacle) return held(obstacle);
    const enrollee = { worker, prepared, wage, rounded: base % 100 !== 0, lines, contribution: sumOf(lines) };
    return { segment: category.segment, member, layout, enrollee };
  };
}

/** Whether the row goes before the one of the person that is charged, and comes to nothing itself: said where its base is missed. */
const isIdle = ({ months }: Worker, month: Month): boolean =>
  months?.idle?.some(({ first, last }) => first <= month && month <= last) ?? false;

/** Whether the policy enrols the worker in the month, and as what. */
export function isCoveredAs(segment: Segment, worker: Worker, policy: Policy, month: Month): boolean {
  const category = policy.categories.get(worker.category);
  return category?.segment === segment && isCovered(category, worker, month, policy.monthRule);
}

function obstacleOf(worker: Worker, layout: SippLayout, prepared: Prepared): Obstacle | undefined {
  const { kpj, unread } = worker.sipp;
  const columns = missingSippColumns(layout, prepared.values);
  const kpjForm = (length: number | undefined): Obstacle => {
    return { kind: 'kpj-form', length, columns: columns.filter(({ field }) => field !== 'kpj') };
  };
  if (unread?.includes('kpj')) return kpjForm(undefined);
  if (kpj !== undefined && !/^\d{11}$/.test(kpj)) return kpjForm(kpj.length);
  return columns.length > 0 ? { kind: 'missing', columns } : undefined;
}
