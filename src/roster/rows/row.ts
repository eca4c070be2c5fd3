import type { CategoryId } from '../../domain/category.ts';
import type { LineSign } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field, RowValues } from '../../domain/field.ts';
import type { ColumnOrigin, ColumnRole, Shape } from '../../domain/kinds/column.ts';
import type { Confidence } from '../../domain/kinds/confidence.ts';
import type { SaidBy } from '../../domain/kinds/said-by.ts';
import type { Sen } from '../../domain/money.ts';
import type { Loss } from '../../domain/no-value.ts';
import type { Place } from '../../domain/place.ts';
import type { Filled } from '../../domain/worker.ts';
import type { LongerPay } from '../header/longer-pay.ts';
import type { MonthHeading } from '../header/month-heading.ts';
import type { Root } from '../header/roots.ts';
import type { StatedPeople } from '../kinds/stated-people.ts';
import type { Strangeness } from '../kinds/strange-heading.ts';
import type { DateShift } from './date-shift.ts';
import type { Outside } from './outside-cells.ts';

/** What a cell of a known field says: its own text, and the value when the text could be understood. */
export interface Reading<T> {
  /** The field whose column it stands in (a birth date may stand in `ttl`). */
  readonly field: Field;
  /** Column of the cell, from 1; 0 when it was not said in this row but once for many: `said` tells where. */
  readonly column: number;
  /** The title, group row or sheet name that said it for this row. */
  readonly said?: Place | undefined;
  /** The text of the cell, outer blanks removed. Never empty: an empty cell gives no reading. */
  readonly text: string;
  readonly value: T | undefined;
  /** The cell holds a number, not text: Excel keeps only 15 digits of those. */
  readonly numeric?: boolean | undefined;
  /** Of a day without a value: it could be either of two, and which one its column does not tell. */
  readonly either?: readonly [CalendarDate, CalendarDate] | undefined;
}

export interface CategoryReading extends Reading<CategoryId> {
  readonly confidence: Confidence;
  /** For an unsure one: the nearest known category, a hint for the operator and never a guess taken. */
  readonly nearest?: CategoryId | undefined;
  /** For a word that several categories have in their names: those. */
  readonly candidates?: readonly CategoryId[] | undefined;
  /** Plt., Pj. or Plh.: holds the post for the time being. */
  readonly acting?: boolean | undefined;
  /** The user said it of everybody without a post of their own. */
  readonly given?: true | undefined;
}

/** The roster and a joined file say different things about one NIK. */
export interface Disagreement {
  readonly field: Field;
  readonly own: Reading<unknown>;
  readonly other: Reading<unknown>;
  /** Where the other one stands. */
  readonly place: Place;
  /** The roster's own is no value, so that the other one was taken; else the roster's stays. */
  readonly taken: boolean;
}

/** A joined file says two things about one NIK: nothing is taken there. */
export interface Ambiguity {
  readonly field: Field;
  readonly places: readonly [Place, Place];
}

/** A cell of a known field that is not empty and has no value: the field has no reading then. */
export interface LostCell {
  readonly field: Field;
  readonly column: number;
  readonly loss: Loss;
  /** What is seen instead, such as `#N/A`; nothing of a formula that was never computed. */
  readonly text?: string | undefined;
  /** Of a cell that shows something else than it stores, or nothing: what it stores. */
  readonly stored?: string | undefined;
}

/** What the columns of the row say, by the property that each field fills (`src/domain/field.ts`). */
type FieldReadings = { readonly [P in keyof RowValues]?: Reading<RowValues[P]> | undefined };

/**
 * One worker's row, parsed once: every known cell as a reading, everything else gone. A missing property is an
 * empty cell or a column that the sheet does not have (`Layout.columns` tells which).
 */
export interface RosterRow extends FieldReadings {
  readonly place: Place;
  /** The operator does not see the row: hidden by hand or by a filter. */
  readonly hidden?: boolean | undefined;
  /** Struck through in every cell, or in a part of a text. */
  readonly struck?: true | 'part' | undefined;
  readonly title?: string | undefined;
  readonly category?: CategoryReading | undefined;
  /** What a status or a word in the name says of somebody who has left. */
  readonly left?: Reading<string> | undefined;
  /** The heading above it of which nobody can say what it means for its people: why. */
  readonly under?: Reading<Strangeness> | undefined;
  /** What says that the wage is not that of a month. */
  readonly longerPay?: LongerPay | undefined;
  readonly lost?: readonly LostCell[] | undefined;
  /** What the roster lacks and a joined file gave. */
  readonly filled?: readonly Filled[] | undefined;
  readonly disagreements?: readonly Disagreement[] | undefined;
  readonly ambiguities?: readonly Ambiguity[] | undefined;
  /** Its ticks under months are of other months than its term. */
  readonly otherMonths?: true | undefined;
  /** Another village than its own that its post names. */
  readonly villageInPost?: string | undefined;
  /** What stands in the row beside the columns of its table. */
  readonly outside?: Outside | undefined;
}

/** A roster row while it is being filled. */
export type Draft = { -readonly [K in keyof RosterRow]: RosterRow[K] };

/** A column of the sheet and what it was taken for. */
export interface ColumnMatch {
  readonly column: number;
  readonly header: string;
  /** Undefined and by `none`: unknown, said to the operator and not read. */
  readonly field: Field | undefined;
  readonly by: ColumnOrigin;
  readonly role?: ColumnRole | undefined;
  /** In a form with one row a village: the post whose holder the column tells about. */
  readonly category?: CategoryId | undefined;
  /** Nobody sees it; told only where another column may mean the same. */
  readonly hidden?: true | undefined;
  /** Of an unknown one: the field its name means and the column that was taken for it instead. */
  readonly meant?: Field | undefined;
  readonly rival?: number | undefined;
  /** Of a column told by evidence: what spoke for it, and what the next best reading was. */
  readonly evidence?: ColumnEvidence | undefined;
  /** Of one that was not read because two readings are nearly as good: the better one. The other stands in `evidence`. */
  readonly doubt?: Field | undefined;
  /** Of an unknown one: what it most likely is, for a hint, and what its values look like where that changes what people cost. */
  readonly likely?: Field | undefined;
  readonly looks?: Looks | undefined;
  /** Its values tell who is in the post: a word there that says neither that nor the contrary is a question. `coded`: by short answers. */
  readonly standing?: true | 'coded' | undefined;
  /** Ticks tell who is in the post: a person without one is a question. */
  readonly ticked?: true | undefined;
  /** Of one that stands under months, or counts them: which. */
  readonly month?: MonthHeading | undefined;
}

/** What an unread column seems to hold that would change who is charged, for how long, on what or to whom; `status`: who is still in the post; `months`: which months. */
export type Looks = 'day' | 'money' | 'post' | 'village' | 'status' | 'months';

export interface ColumnEvidence {
  readonly shape?: Shape | undefined;
  readonly roots: readonly Root[];
  readonly otherField?: Field | undefined;
  /** From 1. */
  readonly otherColumn?: number | undefined;
}

/** What holds for every row because a title, the sheet's or the file's name says it. */
export interface SaidOnce<T> {
  readonly value: T;
  readonly text: string;
  readonly by: SaidBy;
  readonly place: Place;
}

/** Columns from 1, both ends in it. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** Where the roster stands in its sheet and which column holds what. */
export interface Layout {
  /** The (last) row of the header, from 1. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  /** Columns without a heading in which workers have values; nothing of them is read. */
  readonly unheaded?: readonly number[] | undefined;
  /** First row of a header of several rows. */
  readonly firstHeaderRow?: number | undefined;
  /** Village and kecamatan said once for the whole sheet, in a title such as `DESA : SUMBEREJO`. */
  readonly village?: string | undefined;
  readonly kecamatan?: string | undefined;
  /** Another village than the title's, which the name of the sheet or file says. */
  readonly otherVillage?: { readonly value: string; readonly of: 'sheet' | 'file' } | undefined;
  /** The village that a title, or the name of the sheet or file, names above a column of villages. */
  readonly villageAbove?: { readonly value: string; readonly place: Place } | undefined;
  /** Category of every row, when no column tells it and a title or the sheet's name says exactly one. */
  readonly category?: SaidOnce<CategoryId> | undefined;
  /** Another category than the title's, which the name of the sheet says. */
  readonly otherCategory?: CategoryId | undefined;
  /** Categories are told by rows between the workers, such as `BPD` over its members. */
  readonly categoryByGroups?: boolean | undefined;
  /** How many people a line above the list says it has. */
  readonly statedAbove?: { readonly stated: StatedPeople; readonly place: Place } | undefined;
  /** The kecamatan that a title names above a column of them. */
  readonly kecamatanAbove?: { readonly value: string; readonly place: Place } | undefined;
  /** What the user says of everybody who has no post of their own. */
  readonly given?: CategoryId | undefined;
  /** Columns of days that are not what they seem. */
  readonly dates?: ReadonlyMap<number, DateShift> | undefined;
  /** Where village and kecamatan were said. */
  readonly said?:
    | { readonly village?: Place | undefined; readonly kecamatan?: Place | undefined }
    | undefined;
  /** Tables that stand beside each other, all of them, and which of them this is, from 0. */
  readonly beside?: { readonly tables: readonly ColumnRange[]; readonly own: number } | undefined;
  /** Such as `opensid-penduduk`; undefined for a free layout. */
  readonly profile?: string | undefined;
  /** What parted the values of lines that stood whole in single cells of the file. */
  readonly parted?: LineSign | undefined;
}

/** A row that is not a worker, and why it was passed over; counted, never silent. */
export interface SkippedRow {
  readonly row: number;
  readonly reason:
    | 'blank'
    | 'above-header'
    | 'total'
    | 'number-row'
    | 'repeated-header'
    | 'group'
    | 'signature'
    | 'instruction'
    | 'vacant'
    | 'example'
    | 'not-alive';
  readonly text?: string | undefined;
  /** It may be somebody all the same: then it is named. */
  readonly somebody?: boolean | undefined;
  /** A heading or remark of which nobody can say what it means for the people of the list: why. */
  readonly strange?: Strangeness | undefined;
  /** Of a sum: how many people it says there are. */
  readonly stated?: StatedPeople | undefined;
  /** In the column of wages: of a sum what they come to, of a vacant post what it is paid. */
  readonly amount?: Sen | undefined;
  /** Of a signature: another village than that of the list, whose office signs. */
  readonly village?: string | undefined;
  /** What stands beside the table in a row that holds nothing inside it. */
  readonly outside?: Outside | undefined;
  /** Of a header further down: what its columns are, where they are others than before. */
  readonly columns?: readonly ColumnMatch[] | undefined;
}

/** What a row of a sheet was: a worker, or passed over for a reason. */
export type RosterItem =
  | { readonly kind: 'worker'; readonly row: RosterRow }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow; readonly place: Place };
