import type { CategoryId } from '../../domain/category.ts';
import type { Book } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { Month } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName, shownNameIfAny, shownText } from '../../domain/shown.ts';
import { sourceName } from '../../domain/source-name.ts';
import type { Policy } from '../../policy/policy.ts';
import { type ChosenSheet, chooseSheet, type SheetChoice } from '../../roster/choose-sheet.ts';
import { digitsIn, isNikCell } from '../../roster/header/above-people.ts';
import { isPassed, type SheetOfMonth, sheetOfMonth } from '../../roster/sheet-of-month.ts';
import type { RosterTools } from '../../roster/tools.ts';

/** How the rosters are to be read, where their own words do not suffice. */
export interface ReadingOptions {
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly map?: ReadonlyMap<Field, string> | undefined;
  /** Of everybody who has no post of their own. */
  readonly category?: CategoryId | undefined;
  /** Files, folders or patterns of persons, by whose NIK the rosters are completed; the first named counts first. */
  readonly join?: readonly string[] | undefined;
}

export interface RosterRequest extends ReadingOptions {
  /** Files, folders or globs. */
  readonly files: readonly string[];
  readonly policy: Policy;
  /** The day on which ages and terms are judged. */
  readonly asOf: CalendarDate;
  /** The first day on which ages are judged, in a run over months; left out: all on the day `asOf`. */
  readonly agesFrom?: CalendarDate | undefined;
  /** In a run over months: the day of the run. */
  readonly today?: CalendarDate | undefined;
  /** The months that are asked about; none where the rosters alone are. */
  readonly months?: readonly Month[] | undefined;
  /** Set by the run, so that its files share them. */
  readonly tools?: RosterTools | undefined;
}

/** The sheets of a workbook that are read. */
export interface RosterSheets {
  readonly chosen: readonly ChosenSheet[];
  /** Of a list that stands there for several months: the one that is asked about was taken. */
  readonly ofMonth: SheetOfMonth | undefined;
}

/**
 * Further sheets in which people stand under no header: nobody reads them, and that must be said. One number may be that of
 * whoever signs a cover and stands in a list too, or of a note, but not where several sheets are forms of one person each.
 */
async function withoutHeader(
  { chosen: lists, passed }: SheetChoice,
  chosen: readonly ChosenSheet[],
): Promise<readonly ChosenSheet[]> {
  const headless = passed.filter(
    (each) => peopleIn(each).length > 0 && !each.sheet.hidden && !chosen.includes(each),
  );
  const forms = headless.filter(isForm);
  const least = lists.length === 0 || forms.length > 1 ? 1 : 2;
  const single = headless.filter((each) => peopleIn(each).length < least);
  const listed = await numbersOf(single.length === 0 ? [] : lists);
  const isSomebodyElse = (each: ChosenSheet): boolean =>
    peopleIn(each).some(({ number, cells }) => !listed.has(number) && (isForm(each) || cells >= LEAST_CELLS));
  return headless.filter((each) => !single.includes(each) || isSomebodyElse(each));
}

/** Fewer cells beside a number are a note. */
const LEAST_CELLS = 3;

const isForm = ({ reading }: ChosenSheet): boolean => reading.unlike?.kind === 'on-its-side';
const peopleIn = ({ reading }: ChosenSheet): NonNullable<ChosenSheet['reading']['people']> =>
  reading.layout === undefined ? (reading.people ?? []) : [];

/** All numbers of sixteen digits in the sheets. */
async function numbersOf(sheets: readonly ChosenSheet[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { sheet } of sheets)
    for await (const rows of sheet.rows())
      for (const { cells } of rows) for (const cell of cells) if (isNikCell(cell)) found.add(digitsIn(cell));
  return found;
}

/** The sheets that hold a roster; where none does, the first visible one, so that its lack of a header is said. */
export async function rosterSheets(book: Book, request: RosterRequest): Promise<RosterSheets> {
  const choice = await sheetChoice(book, request);
  const all =
    choice.chosen.length > 0 ? choice.chosen : choice.passed.filter(({ sheet }) => !sheet.hidden).slice(0, 1);
  const ofMonth = request.sheet === undefined ? await sheetOfMonth(all, request.months ?? []) : undefined;
  const chosen = ofMonth ? all.filter((each) => !isPassed(each, ofMonth)) : all;
  const [unmapped] = chosen.flatMap(({ reading }) => reading.unmapped);
  if (unmapped) {
    const args = { file: shownName(book.file), field: unmapped.field, header: shownText(unmapped.header) };
    throw new Refused({ code: 'no-such-column', args });
  }
  return { chosen: [...chosen, ...(await withoutHeader(choice, chosen))], ofMonth };
}

/** @throws Refused where the file has no sheet of the name that is asked for. */
export async function sheetChoice(book: Book, request: RosterRequest): Promise<SheetChoice> {
  const choice = await chooseSheet(book, { ...request, file: sourceName(book.file) });
  if (choice) {
    refusePerson(book, choice, request);
    return choice;
  }
  const sheets = book.sheets.flatMap(({ name }) => name ?? []);
  const args = {
    file: shownName(book.file),
    asked: shownName(request.sheet ?? ''),
    sheets: sheets.map(shownName),
  };
  throw new Refused({ code: 'no-such-sheet', args });
}

/** A header row that holds a person would make that person vanish, and every column wrong. @throws Refused */
function refusePerson(book: Book, { chosen, passed }: SheetChoice, { headerRow }: RosterRequest): void {
  const found = [...chosen, ...passed].find(({ sheet, reading }) => !sheet.hidden && reading.personInHeader);
  if (!found || headerRow === undefined) return;
  const { sheet, reading } = found;
  const args = {
    file: shownName(book.file),
    sheet: book.sheets.length > 1 ? shownNameIfAny(sheet.name) : undefined,
    row: headerRow,
    likely: reading.likelyHeader,
  };
  throw new Refused({ code: 'header-row-is-person', args });
}
