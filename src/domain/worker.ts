import type { CategoryId } from './category.ts';
import type { ChargedMonths } from './charged-months.ts';
import type { CalendarDate } from './date.ts';
import type { Field, FieldWith, RowProperty, RowValues } from './field.ts';
import type { Sen } from './money.ts';
import type { Nik } from './nik.ts';
import type { Place } from './place.ts';
import type { Sex } from './sex.ts';
import type { Shown } from './shown.ts';

/** Details of SIPP that a roster may hold in a form that is no such thing. */
export type UnreadDetail = RowProperty<FieldWith<'detail', 'formed'>>;

/** A value that the roster lacks, and where in a file joined in by NIK it stands. */
export interface Filled {
  readonly field: Field;
  readonly place: Place;
}

type FieldDetails = { readonly [P in RowProperty<FieldWith<'detail'>>]?: RowValues[P] | undefined };

/** What only SIPP asks for. A gap here keeps a worker out of an export, never out of a contribution. */
export interface SippDetails extends FieldDetails {
  readonly title?: string | undefined;
  /** Those above that stand on the roster and could not be read; none: undefined. */
  readonly unread?: readonly UnreadDetail[] | undefined;
}

/** A person in a category, from one accepted row of a roster. */
export interface Worker {
  readonly place: Place;
  readonly nik: Nik;
  readonly name: Shown;
  readonly category: CategoryId;
  readonly village: Shown;
  readonly kecamatan: Shown;
  readonly birth?: CalendarDate | undefined;
  readonly sex?: Sex | undefined;
  /** The wage column, where the roster has one. */
  readonly wage?: Sen | undefined;
  /** First and last day in the post, where the roster says so; cover starts and ends by the policy's rule. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  /** The day of death, where the roster tells it; the last day in the post is no later one. */
  readonly died?: CalendarDate | undefined;
  /** The employer's number in the roster's own column, as it is written where it is none. */
  readonly npp?: string | undefined;
  /** Of a person with several rows: the months charged in this one. Undefined: all that it covers. */
  readonly months?: ChargedMonths | undefined;
  /** The roster's remark, where SIPP's reason for leaving may stand. */
  readonly note?: string | undefined;
  readonly sipp: SippDetails;
  /** Of the above, what is not the roster's own word. */
  readonly filled?: readonly Filled[] | undefined;
}
