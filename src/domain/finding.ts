import type { CategoryId } from './category.ts';
import type { CalendarDate } from './date.ts';
import type { Field } from './field.ts';
import type { Fund } from './fund.ts';
import type { Rupiah } from './money.ts';
import type { Place } from './place.ts';
import type { Sex } from './sex.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Of a code whose sentence needs nothing. */
export type NoArgs = Readonly<Record<string, never>>;

interface VillageCount {
  readonly village: string;
  readonly count: number;
  /** The cells of all but the first, as `D9, D12`. */
  readonly others?: string | undefined;
}

/** Which list of areas was asked: of which regency, and how old. */
interface OfficialList {
  readonly regency: string;
  readonly released: CalendarDate;
}

interface Quota extends VillageCount {
  readonly category: CategoryId;
  readonly max: number;
}

/**
 * Every finding code and the arguments its sentences are made of. A code here without its check, its page of text
 * or its test does not build. Arguments never hold a whole NIK.
 */
export interface FindingArgs {
  'header-not-found': { readonly searched: number };
  'sheet-hidden': NoArgs;
  /** `first`: the number of the first of them. */
  'rows-hidden': { readonly rows: number; readonly first: number };
  'tables-beside': { readonly columns: string; readonly beside: string };
  'no-worker': { readonly passed: number };
  'column-missing': { readonly field: Field };
  /** `column`: the letter of one without a heading. */
  'column-unknown': { readonly header: string; readonly column?: string | undefined };
  'total-row': { readonly text: string };
  /** `text`: what stands there instead of a value, such as `0` or `#N/A`; none in an empty cell. */
  required: { readonly field: Field; readonly text?: string | undefined };
  'nik-length': { readonly digits: number };
  'nik-characters': { readonly characters: string };
  'nik-date': { readonly masked: string };
  'nik-exponent': { readonly text: string };
  'nik-numeric': { readonly masked: string };
  'nik-numeric-exact': { readonly masked: string };
  'nik-birth-date': { readonly nik: string; readonly birth: CalendarDate };
  'nik-sex': { readonly nik: Sex; readonly column: Sex };
  'nik-duplicate': { readonly masked: string; readonly first: string };
  'birth-date-invalid': {
    readonly text: string;
    /** What it says with its month first, and whether the NIK says so too. */
    readonly swapped?: CalendarDate;
    readonly confirmed?: boolean;
  };
  'dates-month-first': {
    readonly field: Field;
    readonly text: string;
    readonly example: string;
    readonly count: number;
  };
  'sex-unknown': { readonly text: string };
  'category-unknown': { readonly text: string; readonly nearest?: CategoryId | undefined };
  /** `rows`: of this spelling. */
  'category-mapped': {
    readonly text: string;
    readonly category: CategoryId;
    readonly by: 'local' | 'spelled';
    readonly rows: number;
  };
  'category-not-covered': { readonly category: CategoryId };
  'age-limit': { readonly category: CategoryId; readonly age: number; readonly max: number };
  'wage-not-number': { readonly text: string };
  'kepala-desa-count': VillageCount;
  'fund-forbidden': {
    readonly category: CategoryId;
    readonly fund: Fund;
    readonly year: number;
    readonly instrument: string;
  };
  'column-duplicate': { readonly header: string; readonly field: Field; readonly used: string };
  /** `first`: the first empty cell, where the sheet has a column for villages. */
  'village-missing': { readonly rows: number; readonly first?: string };
  'blank-row-inside': { readonly rows: number };
  'nik-repeated': { readonly masked: string };
  'nik-placeholder': { readonly masked: string };
  'nik-serial': { readonly masked: string };
  'nik-province': { readonly province: string };
  'nik-region': { readonly region: string; readonly regency: string };
  'nik-family-card': { readonly masked: string };
  'two-categories': {
    readonly masked: string;
    readonly category: CategoryId;
    readonly other: CategoryId;
    readonly first: string;
    /** The one that the policy's priority lets pay. */
    readonly pays?: CategoryId | undefined;
  };
  'person-duplicate': { readonly first: string };
  'kpj-present': { readonly count: number };
  'kpj-format': { readonly text: string };
  'kpj-duplicate': { readonly first: string };
  'birth-date-future': { readonly birth: CalendarDate };
  'birth-date-swapped': { readonly birth: CalendarDate; readonly swapped: CalendarDate };
  'birth-date-old': { readonly age: number };
  'age-minimum': { readonly category: CategoryId; readonly age: number; readonly min: number };
  'age-young': { readonly age: number; readonly min: number };
  'age-turning': { readonly category: CategoryId; readonly age: number; readonly day: CalendarDate };
  'age-by-nik': { readonly category: CategoryId; readonly age: number; readonly max: number };
  /** The month as `2026-08`. */
  'jp-pension-age': { readonly age: number; readonly month: string };
  'name-digits': { readonly text: string };
  'name-characters': { readonly characters: string };
  'name-short': { readonly text: string };
  'name-title': { readonly title: string };
  'name-same': { readonly rows: number };
  'mother-same': NoArgs;
  'sipp-required': { readonly field: Field };
  'phone-format': { readonly text: string };
  'postcode-format': { readonly text: string };
  'email-format': { readonly text: string };
  'npwp-format': { readonly text: string };
  'wage-unused-not-number': { readonly text: string };
  'wage-longer': { readonly header: string };
  'wage-thousands': { readonly wage: Rupiah };
  'wage-outlier': { readonly wage: Rupiah; readonly median: Rupiah };
  'wage-below-siltap': { readonly category: CategoryId; readonly wage: Rupiah; readonly minimum: Rupiah };
  'wage-below-minimum': { readonly wage: Rupiah; readonly minimum: Rupiah };
  'occupation-asn': { readonly text: string };
  'village-spelling': { readonly text: string; readonly other: string };
  /** Regency and release are those of the official list; none where the policy's own villages file was asked. */
  'village-unknown': Partial<OfficialList> & {
    readonly village: string;
    readonly kecamatan: string;
    readonly nearest?: string | undefined;
  };
  'kecamatan-unknown': OfficialList & {
    readonly kecamatan: string;
    readonly nearest?: string | undefined;
  };
  'rt-count': Quota;
  'sekretaris-count': VillageCount;
  'bpd-count': VillageCount;
  'rt-duplicate': { readonly rt: string; readonly rw: string; readonly first: string };
  'quota-over': Quota;
  'quota-under': Quota;
  /** `village`: empty where the roster names none. */
  'ceiling-exceeded': {
    readonly village: string;
    readonly fund: Fund;
    readonly year: number;
    readonly planned: Rupiah;
    readonly ceiling: Rupiah;
    readonly over: Rupiah;
  };
  'quota-total': { readonly category: CategoryId; readonly count: number; readonly max: number };
  'term-reversed': { readonly from: CalendarDate; readonly to: CalendarDate };
  'term-date-invalid': { readonly field: Field; readonly text: string; readonly swapped?: CalendarDate };
  'term-ended': { readonly to: CalendarDate };
  'term-future': { readonly from: CalendarDate };
  'note-left': { readonly text: string };
  'join-differs': {
    readonly field: Field;
    readonly own: string;
    readonly other: string;
    readonly where: string;
    /** The roster's own is no value, and the other one was taken. */
    readonly taken: boolean;
  };
  'join-ambiguous': { readonly field: Field; readonly first: string; readonly second: string };
  'fund-caution': { readonly category: CategoryId; readonly fund: Fund; readonly year: number };
  'law-unverified': { readonly until: string; readonly month: string };
}
export type Code = keyof FindingArgs;

/** A finding of one code: what was found, how bad it is, and where in the operator's own file. */
export interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: FindingArgs[C];
  readonly place: Place;
  readonly field?: Field | undefined;
  /** The village of the row it stands in, or that it is about; reports group by it. */
  readonly village?: string | undefined;
  /** Other places that belong to it: the first row of a duplicate, the other kepala desa of a village. */
  readonly related?: readonly Place[] | undefined;
}

export type Finding = { readonly [C in Code]: FindingOf<C> }[Code];

export function atLeast(severity: Severity, bound: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(bound);
}
