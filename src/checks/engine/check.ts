import type { AsideFile } from '../../domain/aside.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Fund } from '../../domain/fund.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Place } from '../../domain/place.ts';
import type { Sayable } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { mergedColumn } from '../../roster/rows/merged-cells.ts';
import type { Layout, Reading, RosterRow, SkippedRow } from '../../roster/rows/row.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { Unlike } from '../../roster/unlike.ts';
import type { Identities } from './identities.ts';
import type { Mark } from './marks.ts';
import type { CheckPage } from './page.ts';
import type { PersonPosts } from './person-posts.ts';
import type { RosterVillages } from './villages/roster-villages.ts';

/** What a finding is about: a cell, a row, its file's header, a village, or the roster as a whole. */
export type Level = 'file' | 'header' | 'row' | 'cell' | 'village' | 'roster';

export interface CheckContext {
  readonly policy: Policy;
  /** The day on which ages and terms are judged (`--as-of`). */
  readonly asOf: CalendarDate;
  /** In a run over months: the first day on which ages are judged (`ageDay`); left out: all on the day `asOf`. */
  readonly agesFrom?: CalendarDate | undefined;
  /** In a run over months, whose `asOf` is their first: the day of the run, by which what rosters tell of has happened. */
  readonly today?: CalendarDate | undefined;
  /** In which rows the people of these rosters are charged, where an earlier reading has told. */
  readonly posts?: PersonPosts | undefined;
  /** Rows were completed from other files (`--join`). */
  readonly joined?: boolean | undefined;
}

/** What a check is made with. */
export interface CheckTools extends CheckContext {
  readonly identities: Identities;
  readonly villages: RosterVillages;
}

/** The sheet that is about to be read: its place and its layout, or none when no header was found. */
export interface SheetHeading {
  readonly place: Place;
  readonly layout: Layout | undefined;
  readonly hidden?: boolean | undefined;
  /** How many rows were searched for a header. */
  readonly searched: number;
  /** Where none was found: the row that most likely is one. */
  readonly likelyHeader?: number | undefined;
  /** What the sheet holds instead of a header, where that can be seen. */
  readonly unlike?: Unlike | undefined;
}

/**
 * What a check listens to. A run over many files calls `sheet` for each sheet, `row` for each worker row in the order
 * of the file, `accepted` for each row that no check rejected, `skipped` for each other row, `sheetEnd` after them, `charged` at most
 * once and after all sheets, `end` once.
 */
export interface Visitor {
  /** It has nothing to say of a row that holds none of these, and is not asked; left out: it is asked about every row. */
  readonly only?: readonly Mark[];
  sheet?(heading: SheetHeading): void;
  row?(row: RosterRow): void;
  skipped?(row: SkippedRow, place: Place): void;
  /** `months`: of a person with several rows, those charged in this one; undefined: all that it covers. */
  accepted?(row: RosterRow, months: ChargedMonths | undefined): void;
  /** A file of a folder that was not read. */
  aside?(file: AsideFile): void;
  /** After the last row of a sheet. */
  sheetEnd?(counts: SheetCounts): void;
  /** What the accepted workers cost, where it was computed. */
  charged?(plans: readonly VillagePlan[]): void;
  end?(): void;
}

/** What the accepted workers of a village cost a fund in a year, against what the policy lets it spend. */
export interface VillagePlan {
  readonly kecamatan: string;
  readonly village: string;
  readonly fund: Fund;
  readonly year: number;
  /** The months that it is judged on, as `2026-07`, where they are not all of the year. */
  readonly months?: readonly Shown[] | undefined;
  readonly ceiling: Rupiah;
  readonly planned: Rupiah;
  readonly over: Rupiah;
}

/** Worker rows of a sheet, and its other rows by reason, blank ones apart. */
export type SheetCounts = Pick<SheetAsRead, 'read' | 'skipped'>;

export interface Where {
  readonly place: Place;
  readonly field?: Field | undefined;
  /** Needed only outside a row; inside, the row's own village is added. */
  readonly village?: string | undefined;
  readonly related?: readonly Place[] | undefined;
  /** The row stays, although the check rejects others. */
  readonly keeps?: true | undefined;
  /** It puts the totals in doubt, whatever its code does elsewhere. */
  readonly unsettles?: true | undefined;
  /** How many rows are rejected for it, where it is said once for several. */
  readonly rows?: number | undefined;
  /** Here it is a mere note, whatever its check says elsewhere. */
  readonly severity?: 'info' | undefined;
}

/** Takes no plain text: what a cell, a file or a policy says is shown by who reports it (domain/shown.ts). */
export type Report<Args> = <A extends Sayable<Args>>(args: A & Sayable<A>, where: Where) => void;

/**
 * One check: the rule, and what people read about it. Its file is named after its code, which stands in the registry;
 * `Args` is what its sentences are made of.
 */
export interface Check<Args> {
  readonly level: Level;
  /** The default; a policy may change it or switch the check off. */
  readonly severity: Severity;
  /**
   * Whether an error of this code rejects its row: only where it makes identity, category or amount uncertain.
   * Findings about a village, a file or the roster reject no row.
   */
  readonly rejects: boolean;
  /** An error of this code rejects no row, and yet no total is sure until it is settled: results made with it end with exit code 1. */
  readonly unsettles?: true;
  /** A row that fails holds no usable value: no policy may soften or switch off this check. */
  readonly fixed?: true;
  /** Its sentence quotes a name, a day of birth or how to reach somebody: a log of CI shows the title in its place. */
  readonly personal?: true;
  create(context: CheckTools, report: Report<Args>): Visitor;
  readonly page: CheckPage<Args>;
}

/**
 * The place of a reading's cell; the row alone when the value was said elsewhere, once for many rows. A merged cell reaches
 * into the row, so there the row's own part of it is named.
 */
export function cellOf(row: RosterRow, reading: Reading<unknown>): Where {
  const column = reading.column || mergedColumn(row, reading);
  const { file, sheet, row: line } = row.place;
  return { place: { file, sheet, row: line, column }, field: reading.field };
}
