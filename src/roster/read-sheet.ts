import type { CategoryId } from '../domain/category.ts';
import type { SheetRow, SheetSource } from '../domain/cell.ts';
import { type CalendarDate, dateParts } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { type Month, yearOf } from '../domain/month.ts';
import { type SourceName, sourceNameIfAny } from '../domain/source-name.ts';
import type { Policy } from '../policy/policy.ts';
import { digitsIn, holdsPerson, isNikCell, rowAbovePeople } from './header/above-people.ts';
import { SEARCHED_ROWS } from './header/find-header.ts';
import { regenciesOf } from './header/known-places.ts';
import { NO_PLACES, type Places } from './header/shapes.ts';
import { nameInFile } from './header/title.ts';
import { type Judgement, judge } from './judge.ts';
import { filledCells, isOtherHeader } from './kinds/row-marks.ts';
import { looksLikePerson } from './kinds/sample-rows.ts';
import { type Look, lookAt, peekAt } from './look.ts';
import { isOfYogyakarta, withLurah } from './posts/lurah.ts';
import { dateFacts } from './rows/date-facts.ts';
import { placeOfTable } from './rows/late-dates.ts';
import type { Layout, RosterItem } from './rows/row.ts';
import { type BookTitle, namesBehindPosts, type Scope, scopeOf } from './scope.ts';
import { type RosterTools, rosterTools } from './tools.ts';
import { translated } from './translated.ts';
import { type Unlike, unlikeRoster } from './unlike.ts';
import { cellWords, normalise } from './values/text.ts';

export interface RosterOptions {
  /** The (last) row of the header, from 1; found by itself when absent. */
  readonly headerRow?: number | undefined;
  /** Field → header text or column letter, stronger than every rule. */
  readonly map?: ReadonlyMap<Field, string> | undefined;
  readonly policy: Pick<Policy, 'known'> & Partial<Pick<Policy, 'regency'>>;
  /** What the user says of everybody who has no post of their own. */
  readonly category?: CategoryId | undefined;
  /** Those of the run, so that its files share what they have in common; made anew when absent. */
  readonly tools?: RosterTools | undefined;
  /** As findings shall name it. */
  readonly file: SourceName;
  /** Tells the century of a year of two digits. */
  readonly asOf: CalendarDate;
  /** The months that are asked about; none where the roster alone is. */
  readonly months?: readonly Month[] | undefined;
}

export type { RosterItem };

export interface SheetReading {
  /** Undefined: no header was found. */
  readonly layout: Layout | undefined;
  /** How many rows were searched for a header. */
  readonly searched: number;
  /** Where no header was found: the row above the first number of sixteen digits. */
  readonly likelyHeader?: number | undefined;
  /** The row that the user named as the header holds a person. */
  readonly personInHeader?: true | undefined;
  /** Where no header was found: of each row with a number of sixteen digits the first, and how many cells are filled there. */
  readonly people?: readonly { readonly number: string; readonly cells: number }[] | undefined;
  /** What the sheet holds instead of a header, where that can be seen. */
  readonly unlike?: Unlike | undefined;
  /** Entries of `map` whose header this sheet does not have. */
  readonly unmapped: readonly { readonly field: Field; readonly header: string }[];
  /** Every row below the header, in order, in batches; nothing when no header was found. Can be read again. */
  rows(): AsyncIterable<readonly RosterItem[]>;
  /** The same reading under what another sheet of the workbook says of all, where this one names no village. */
  under(book: BookTitle): SheetReading;
}

async function* replay<T>(batches: readonly T[]): AsyncIterable<T> {
  yield* batches;
}

/**
 * Reads a sheet in stages that it passes once: look at its first rows, judge which column is what, settle what titles say and
 * how far that holds, then read the rows below the header as workers.
 */
export async function readSheet(sheet: SheetSource, options: RosterOptions): Promise<SheetReading> {
  const shared = options.tools ?? rosterTools(options.policy.known);
  const map = options.map ?? new Map<Field, string>();
  const { headerRow, asOf, file } = options;
  const years = askedYears(options);
  const peek = await peekAt(sheet, headerRow);
  const searched = Math.min(peek.rows.length, SEARCHED_ROWS);
  const look = lookAt(peek.rows, { headerRow, map, tools: shared, asOf, ragged: sheet.ragged });
  const nothing = (): SheetReading => nothingFound(searched, map, peek.rows);
  if (headerRow !== undefined && holdsPerson(shared.words, peek.rows, headerRow))
    return { ...nothing(), personInHeader: true };
  if (!look) return nothing();
  const isThere = (): boolean =>
    isOfYogyakarta(options.policy.regency, look.above, () => regenciesOf(look.sample));
  const tools = { ...shared, posts: withLurah(shared.posts, isThere) };
  const hidden = isContested(look) ? await sheet.hiddenColumns?.() : undefined;
  const near = await placesNear(look, tools);
  const judged = judge(look, { map, asOf, places: near, tools, hidden: hidden ?? NONE_HIDDEN });
  if (headerRow === undefined && namesNobody(judged) && unlikeRoster(peek.rows)) return nothing();
  const places = await placesOfSheet(sheet, look, judged, options, tools);
  const source = (): AsyncIterable<readonly SheetRow[]> => (peek.all ? replay(peek.all) : sheet.rows());
  const table = placeOfTable(file, sourceNameIfAny(sheet.name), look.header);
  const datesOf = ({ days = [] }: Judgement): Layout['dates'] => {
    const dates = tools.lateDates.of(table) ?? dateFacts(days);
    return dates.size > 0 ? dates : undefined;
  };
  const parted = await sheet.parted?.();
  const reading = (book?: BookTitle): SheetReading => {
    const scope = scopeOf(look, judged, {
      book,
      sheet: sourceNameIfAny(sheet.name),
      file,
      tools,
      asOf,
      places,
      given: options.category,
    });
    const layout = { ...layoutOf(look, judged, scope), parted, dates: datesOf(judged) };
    return {
      layout,
      searched,
      unmapped: judged.unmapped,
      rows: () =>
        translated(source(), { look, judged, scope, layout }, sheet, {
          file,
          asOf,
          years,
          tools,
          places: near,
          official: () => officialPlaces(look, options, tools),
        }),
      under: reading,
    };
  };
  return reading();
}

/** Without months the year of the day on which terms are judged. */
const askedYears = ({ months = [], asOf }: RosterOptions): ReadonlySet<number> =>
  new Set(months.length > 0 ? months.map(yearOf) : [dateParts(asOf).year]);

/** A line of a form may name a person too: a label and its value are no header. */
function namesNobody({ columns }: Judgement): boolean {
  const known = columns.filter(({ field, category }) => field !== undefined || category !== undefined);
  return (
    known.length < 2 ||
    !known.some(({ field, category }) => field === 'nik' || field === 'nama' || category !== undefined)
  );
}

const NONE_HIDDEN: ReadonlySet<number> = new Set();

/** Two columns known by their headings as the same, or any that are not known: then it matters which of them is seen. */
function isContested({ cells }: Look): boolean {
  const fields = new Set(cells.map(({ match }) => match?.field));
  return fields.size < cells.length || fields.has(undefined);
}

/** Official names, asked for only where a column is not known by its header and none names villages. */
async function placesNear({ cells, below, sample }: Look, tools: RosterTools): Promise<Places> {
  const open = cells.some(({ match }) => !match) && !cells.some(({ match }) => match?.field === 'desa');
  const further = below.some((row) => !row.cells.some(looksLikePerson) && isOtherHeader(filledCells(row)));
  return open || further ? tools.places.of(regenciesOf(sample)) : NO_PLACES;
}

/** `Sheet1`, `Data 2`: names that say nothing of a village. */
const PLAIN_SHEET = /^(?:(?:sheet|lembar|data|daftar|worksheet|rekap\w*)\s*)?\d*$/i;

const mayBeVillage = (name: string, { posts }: RosterTools): boolean =>
  name.length <= 40 && !PLAIN_SHEET.test(name.trim()) && posts(name).value === undefined;

/** Whether the name of a file may be a village of which the titles do not speak. */
function isNewInFile(file: SourceName, above: readonly SheetRow[]): boolean {
  const name = normalise(nameInFile(file) ?? '');
  return (
    name !== '' && !above.some(({ cells }) => cells.some((cell) => normalise(cellWords(cell)).includes(name)))
  );
}

/**
 * Official villages, asked for only where the name of the sheet or file might be one and no column names villages, or where posts
 * may name them.
 */
async function placesOfSheet(
  { name = '' }: SheetSource,
  { sample, above }: Look,
  { columns }: Judgement,
  { policy, file }: RosterOptions,
  tools: RosterTools,
): Promise<Places> {
  const columnOf = (field: Field): number => columns.find((each) => each.field === field)?.column ?? 0;
  const isAsked =
    namesBehindPosts(sample, columnOf('jabatan')) ||
    (columnOf('desa') === 0 && (mayBeVillage(name, tools) || isNewInFile(file, above)));
  if (!isAsked) return NO_PLACES;
  return officialPlaces({ sample }, { policy }, tools);
}

/** Of the policy's regency, else of those of the people. */
const officialPlaces = (
  { sample }: Pick<Look, 'sample'>,
  { policy }: Pick<RosterOptions, 'policy'>,
  { places }: RosterTools,
): Promise<Places> => places.of(policy.regency === undefined ? regenciesOf(sample) : [policy.regency]);

function nothingFound(
  searched: number,
  map: ReadonlyMap<Field, string>,
  rows: readonly SheetRow[],
): SheetReading {
  const reading: SheetReading = {
    layout: undefined,
    searched,
    likelyHeader: rowAbovePeople(rows)?.row,
    people: rows.flatMap((row) => {
      const cell = row.cells.find(isNikCell);
      return cell === undefined ? [] : [{ number: digitsIn(cell), cells: filledCells(row).length }];
    }),
    unlike: unlikeRoster(rows),
    unmapped: [...map].map(([field, header]) => ({ field, header })),
    rows: () => replay([]),
    under: () => reading,
  };
  return reading;
}

function layoutOf({ rows, header }: Look, judged: Judgement, scope: Scope): Layout {
  const { columns, unheaded, profile, tables } = judged;
  const { village, kecamatan, otherVillage, villageAbove, kecamatanAbove, statedAbove, said, given } = scope;
  const { category, otherCategory, categoryByGroups } = scope;
  return {
    headerRow: rows[header.last]?.row ?? 0,
    firstHeaderRow: rows[header.first]?.row,
    columns,
    unheaded,
    village,
    kecamatan,
    otherVillage,
    villageAbove,
    kecamatanAbove,
    statedAbove,
    category,
    otherCategory,
    categoryByGroups,
    given,
    said,
    profile,
    beside: tables && { tables, own: 0 },
  };
}
