import type { CategoryId } from './category.ts';
import type { CalendarDate } from './date.ts';
import type { Field } from './field.ts';
import type { Fund } from './fund.ts';
import type { Place } from './place.ts';
import type { Sex } from './worker.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Every finding code and the arguments its sentences are made of. A code here without its check, its page of text
 * or its test does not build. Arguments never hold a whole NIK.
 */
export interface FindingArgs {
  'header-not-found': { readonly searched: number };
  'column-missing': { readonly field: Field };
  'column-unknown': { readonly header: string };
  'total-row': { readonly text: string };
  required: { readonly field: Field };
  'nik-length': { readonly digits: number };
  'nik-characters': { readonly characters: string };
  'nik-date': { readonly masked: string };
  'nik-numeric': { readonly masked: string };
  'nik-numeric-exact': { readonly masked: string };
  'nik-birth-date': { readonly nik: string; readonly birth: CalendarDate };
  'nik-sex': { readonly nik: Sex; readonly column: Sex };
  'nik-duplicate': { readonly masked: string; readonly first: string };
  'birth-date-invalid': { readonly text: string };
  'sex-unknown': { readonly text: string };
  'category-unknown': { readonly text: string; readonly nearest?: CategoryId | undefined };
  'category-not-covered': { readonly category: CategoryId };
  'age-limit': { readonly category: CategoryId; readonly age: number; readonly max: number };
  'wage-not-number': { readonly text: string };
  'kepala-desa-count': { readonly village: string; readonly count: number };
  'fund-forbidden': {
    readonly category: CategoryId;
    readonly fund: Fund;
    readonly year: number;
    readonly instrument: string;
  };
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
