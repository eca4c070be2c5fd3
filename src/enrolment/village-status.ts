import type { Severity } from '../domain/finding.ts';
import type { ReceiptProblem } from '../domain/kinds/receipt-problem.ts';
import type { Rupiah, Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Segment } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import type { UnreadableFile } from '../domain/unreadable.ts';
import { regionKey } from '../domain/village/name.ts';

/** Whether a village's rosters went into an export of the month. `changed`: another version of them did. */
export type ExportState = 'whole' | 'partly' | 'changed' | 'none';

/** What bills say of a village's workers whom the month covers. */
export interface VillageBill {
  /** Of whom bills are awaited: PU always, BPU members where there is any list of them. */
  readonly segments: readonly Segment[];
  readonly covered: number;
  readonly billed: number;
  /** Bill minus roster, of the workers who are billed otherwise than the roster leads to. */
  readonly differing: number;
  readonly difference: Sen;
  /** Bill minus roster by rounding alone, of workers whose bill is else as the roster leads to. */
  readonly rounding: Sen;
}

/** What is due from a village for the month by its roster, and what was paid. */
export interface VillagePaid {
  readonly due: Rupiah;
  readonly paid: Rupiah;
}

/** The same of all villages together. */
export interface PaymentsWhole extends VillagePaid {
  /** Of receipts that name no village of the list, where others do. */
  readonly ofNoVillage: Rupiah;
  /** What nobody can be sure of: those rows are not counted. */
  readonly problems: readonly ReceiptProblem[];
}

/** How far a village has come in a month. */
export interface VillageStatus {
  readonly village: Shown;
  readonly kecamatan: Shown;
  /** Kemendagri code, where the list has it. */
  readonly code: Shown | undefined;
  /** The files in which its rows stand. */
  readonly files: readonly Shown[];
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number };
  readonly findings: Readonly<Record<Severity, number>>;
  /** Nothing was found of the severity that counts, and no row was rejected. */
  readonly clean: boolean;
  /** Undefined where nobody looks for exports. */
  readonly exported: ExportState | undefined;
  /** Workers whom the export left out for what SIPP still needs. */
  readonly heldBack: number;
  /** Undefined where no bill is asked about. */
  readonly bill: VillageBill | undefined;
  /** Undefined where no receipts are asked about, or they name no village. */
  readonly paid: VillagePaid | undefined;
}

/** Rows whose village is none of the list, alike. */
export interface UnplacedRows {
  readonly file: Shown;
  /** As the roster has them; empty where it says none. */
  readonly village: Shown;
  readonly kecamatan: Shown;
  readonly rows: number;
  /** What was probably meant. */
  readonly nearest: Shown | undefined;
  /** Several villages of the list have the name. */
  readonly several: boolean;
}

/** A bill of the month as a whole. */
export interface BillOfMonth {
  /** Of lists of BPU members all, with commas. */
  readonly file: Shown;
  readonly segment: Segment;
  readonly npp: Shown | undefined;
  readonly rows: number;
  /** Rows of which the roster knows nobody, and what they come to. */
  readonly strangers: number;
  readonly strangersAmount: Sen;
  /** Bill minus roster by rounding: at most a rupiah a person, programme and payer. */
  readonly rounding: Sen;
  /** Bill minus roster minus what is explained. */
  readonly remaining: Sen;
  /** Rows that could not be read. */
  readonly unread: number;
}

/** Something that was named or met, and is no part of the status. */
export interface LeftAside {
  readonly file: Shown;
  readonly why: 'no-roster' | 'not-read' | 'bill-unread' | 'no-spreadsheet';
  readonly error?: UnreadableFile | undefined;
}

/** What a month's rosters, exports and bills say of the villages of a regency. */
export interface MonthStatus {
  readonly month: Month;
  readonly regency: Shown | undefined;
  /** Whose list of villages it is; the official one is of a day. */
  readonly list: { readonly official: boolean; readonly released: Shown | undefined };
  /** By kecamatan, then by name. */
  readonly villages: readonly VillageStatus[];
  readonly unplaced: readonly UnplacedRows[];
  readonly aside: readonly LeftAside[];
  /** None where no bill is asked about. */
  readonly bills: readonly BillOfMonth[];
  /** BPU members of the month where bills are asked about and no list of BPU members is among them. */
  readonly unbilledBpu: number;
  /** Undefined where no receipts are asked about. */
  readonly payments: PaymentsWhole | undefined;
  readonly asked: { readonly exports: boolean; readonly bills: boolean; readonly receipts: boolean };
  /** Findings about the rosters as a whole, of the severity that counts: they belong to no village. */
  readonly general: number;
}

export const hasAnswered = ({ rows }: VillageStatus): boolean => rows.read > 0;

/** Exported whole; true where nobody looks for exports. */
export const isExported = ({ exported }: VillageStatus): boolean =>
  exported === undefined || exported === 'whole';

/** Nobody of it is a worker of the month of whom a bill is awaited. */
export const needsNoBill = ({ bill }: VillageStatus): boolean => bill !== undefined && bill.covered === 0;

export const isBilled = ({ bill }: VillageStatus): boolean =>
  bill === undefined || bill.billed === bill.covered;

export const isReconciled = (one: VillageStatus): boolean =>
  isBilled(one) && (one.bill === undefined || one.bill.differing === 0);

/** What bills ask of a village beyond what is due, by their own rounding, in rupiah. */
const byRounding = ({ bill }: Pick<VillageStatus, 'bill'>): number => (bill?.rounding ?? 0) / 100;

/** More was paid than is due or billed: nobody says for what. Of one that has not answered nothing is known to be due. */
export const overpaidBy = (one: VillageStatus): number =>
  one.paid === undefined || !hasAnswered(one)
    ? 0
    : Math.max(0, one.paid.paid - one.paid.due - Math.max(0, byRounding(one)));

export const isPaid = (one: VillageStatus): boolean =>
  one.paid === undefined || one.paid.paid >= one.paid.due + Math.min(0, byRounding(one));

/** Everything that is asked about is there, and right. */
export const isDone = (one: VillageStatus): boolean =>
  hasAnswered(one) && one.clean && isExported(one) && isReconciled(one) && isPaid(one);

/** Less was paid for the month than is due, the bills' rounding apart. */
export function isUnderpaid({ payments, bills }: Pick<MonthStatus, 'payments' | 'bills'>): boolean {
  if (payments === undefined) return false;
  const rounding = bills.reduce((sum, bill) => sum + bill.rounding, 0) / 100;
  return payments.paid < payments.due + Math.min(0, rounding);
}

/** True when nothing is missing: every village is done, every row has its village, every bill is explained. */
export function isComplete({ villages, unplaced, aside, bills, payments, general }: MonthStatus): boolean {
  const billsAgree = bills.every(
    ({ strangers, remaining, unread }) => strangers === 0 && remaining === 0 && unread === 0,
  );
  const isPaidWhole =
    payments === undefined || (!isUnderpaid({ payments, bills }) && payments.problems.length === 0);
  return (
    villages.every(isDone) &&
    isPaidWhole &&
    unplaced.length === 0 &&
    aside.length === 0 &&
    billsAgree &&
    general === 0
  );
}

/** How many villages have come so far. */
export interface StatusCounts {
  readonly villages: number;
  readonly answered: number;
  readonly clean: number;
  /** Those that have answered and are not clean. */
  readonly withFindings: number;
  readonly exported: number;
  readonly billed: number;
  readonly reconciled: number;
  readonly paid: number;
  readonly people: number;
}

export function statusCounts(villages: readonly VillageStatus[]): StatusCounts {
  const answered = villages.filter(hasAnswered);
  const count = (is: (one: VillageStatus) => boolean): number => answered.filter(is).length;
  const clean = count(({ clean: is }) => is);
  return {
    villages: villages.length,
    answered: answered.length,
    clean,
    withFindings: answered.length - clean,
    exported: count(isExported),
    billed: count(isBilled),
    reconciled: count(isReconciled),
    paid: count(isPaid),
    people: answered.reduce((sum, { rows }) => sum + rows.accepted, 0),
  };
}

export interface KecamatanStatus {
  readonly kecamatan: Shown;
  readonly villages: readonly VillageStatus[];
}

/** The villages by kecamatan, in their order. */
export function byKecamatan(villages: readonly VillageStatus[]): readonly KecamatanStatus[] {
  const groups = new Map<string, { readonly kecamatan: Shown; readonly villages: VillageStatus[] }>();
  for (const one of villages) {
    const key = regionKey(one.kecamatan, 'kecamatan');
    const group = groups.get(key) ?? { kecamatan: one.kecamatan, villages: [] };
    groups.set(key, group);
    group.villages.push(one);
  }
  return [...groups.values()];
}
