import type { SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Place } from '../../domain/place.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { type Combined, combineRow } from '../header/combined.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import { isLongerPay } from '../header/longer-pay.ts';
import type { Places } from '../header/shapes.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { rowSorter } from '../kinds/row-kind.ts';
import { filledCells, isHeaderAgain, isNumberRow, isOtherHeader } from '../kinds/row-marks.ts';
import { headerLines, looksLikePerson } from '../kinds/sample-rows.ts';
import type { Found } from '../scope.ts';
import type { RosterTools } from '../tools.ts';
import { typedText } from '../values/text.ts';
import { type DateFacts, dateFacts, sameFacts, type Tally } from './date-facts.ts';
import { type DateWatch, dateWatch } from './date-watch.ts';
import type { ReaderContext } from './field-fills.ts';
import { type FurtherTable, furtherTable } from './further-table.ts';
import { placeOfTable, type TablePlace } from './late-dates.ts';
import { creditMerged, type MergedCells } from './merged-cells.ts';
import { fillOutside } from './note-beside.ts';
import { outsideOf, type TableBounds } from './outside.ts';
import type { Outside } from './outside-cells.ts';
import type { ColumnMatch, Draft, RosterItem, SkippedRow } from './row.ts';
import { rowReader } from './row-reader.ts';
import { fillFrom, fromTitle, type Hint, startFurther, takeGroup } from './standing.ts';
import { TitlesBelow } from './titles-below.ts';
import { fillPost, villageSigning } from './village-fill.ts';

export interface TranslateContext {
  readonly file: SourceName;
  readonly sheet: SourceName | undefined;
  readonly asOf: CalendarDate;
  /** The years that are asked about. */
  readonly years: ReadonlySet<number>;
  readonly tools: RosterTools;
  /** Official names near the people of the sheet. */
  readonly places: Places;
  /** Undefined where the sheet has none. */
  readonly merged?: MergedCells | undefined;
}

/** One table of the sheet: how its rows are sorted and read. */
interface Table {
  /** Columns that say one thing together. */
  readonly combined: readonly Combined[];
  readonly watch: DateWatch | undefined;
  readonly key: TablePlace;
  readonly dates: DateFacts;
  readonly passOver: (row: SheetRow) => PassedOver | undefined;
  readonly read: (row: SheetRow, place: Place) => Draft;
  readonly lines: ReadonlyMap<number, readonly string[]>;
  readonly columns: readonly ColumnMatch[];
  readonly hasPosts: boolean;
  readonly outside: (cells: SheetRow['cells']) => Outside | undefined;
}

function tableOf(
  bounds: TableBounds,
  told: Pick<ReaderContext, 'opensid' | 'titlePay'>,
  context: TranslateContext,
  { days, combined }: { readonly days: readonly Tally[]; readonly combined: readonly Combined[] },
): Table {
  const { header, columns } = bounds;
  const lines = headerLines(header);
  const { file, sheet, asOf, tools } = context;
  const key = placeOfTable(file, sheet, header);
  const dates = tools.lateDates.of(key) ?? dateFacts(days);
  return {
    combined,
    watch: dateWatch(columns, days, dates, asOf),
    key,
    dates,
    passOver: rowSorter({ headerLines: lines, columns, posts: context.tools.posts }),
    read: rowReader(columns, {
      asOf: context.asOf,
      years: context.years,
      posts: context.tools.posts,
      ...told,
      dates: dates.size > 0 ? dates : undefined,
    }),
    lines,
    columns,
    hasPosts: columns.some(({ field }) => field === 'jabatan'),
    outside: outsideOf(bounds),
  };
}

/** Whether a header further down says other columns than the table has: then a new table begins with it. */
function differs(table: Table, header: HeaderBlock, columns: readonly ColumnMatch[]): boolean {
  const now = new Map(table.columns.map(({ field, column }) => [field, column]));
  const here = new Map(table.columns.map(({ field, column }) => [column, field]));
  return columns.some(({ field, column, doubt, looks }) => {
    if (field === undefined && doubt === undefined && looks === undefined) return false;
    const names = header.cells.find((cell) => cell.column === column)?.names ?? [];
    if (field === 'upah' && names.some(isLongerPay)) return true;
    if (names.some((name) => table.lines.get(column)?.includes(name))) return false;
    return field === undefined || here.get(column) !== field || now.get(field) !== column;
  });
}

/** Whether a header further down has no heading over the posts any more, and nobody below it has one there. */
function losesPosts({ columns }: Table, { header, sample }: FurtherTable): boolean {
  const post = columns.find(({ field }) => field === 'jabatan')?.column;
  if (post === undefined || sample.length === 0) return false;
  return (
    !header.cells.some(({ column }) => column === post) &&
    sample.every(({ cells }) => typedText(cells[post - 1]) === '')
  );
}

/** Numbers and headings of columns stand each in its own, also where several columns say one thing of a person. */
function isOfTheTable(row: SheetRow, { combined, columns, lines }: Table): boolean {
  if (combined.length === 0) return true;
  if (row.cells.some(looksLikePerson)) return false;
  const filled = filledCells(row);
  return isNumberRow(filled, columns.length) || isHeaderAgain(filled, lines) || isOtherHeader(filled);
}

/** Rows that hold nothing of a person inside the table: who stands beside it is named all the same. */
const NOTHING_INSIDE: ReadonlySet<PassedOver['reason']> = new Set([
  'blank',
  'number-row',
  'repeated-header',
  'vacant',
  'group',
]);

/** Numbers alone are what a formula that was drawn down below the list gives. */
const saysSomething = ({ columns }: Outside, cells: SheetRow['cells']): boolean =>
  columns.some((column) => /\p{L}{3}/u.test(typedText(cells[column - 1])));

function skippedRow(
  { row, cells }: SheetRow,
  { reason, text, somebody, strange, stated, amount, family }: PassedOver,
  table: Table,
  columns: readonly ColumnMatch[] | undefined,
  village: string | undefined,
): SkippedRow {
  if (reason === 'signature')
    return { row, reason, text, somebody, strange, village: villageSigning(cells, village) };
  const looked = NOTHING_INSIDE.has(reason) && family === undefined && !columns;
  const outside = looked ? table.outside(cells) : undefined;
  if (outside === undefined) return { row, reason, text, somebody, strange, stated, amount, columns };
  const isBeside = outside.kind === 'beside' || (reason === 'repeated-header' && outside.kind !== 'number');
  return {
    row,
    reason,
    text,
    somebody: somebody || !isBeside,
    strange,
    amount,
    columns,
    outside: isBeside && reason === 'blank' && saysSomething(outside, cells) ? outside : undefined,
  };
}

/** Remembers what all rows of a table say of its days, where that is not what they were read by. */
function learn({ watch, key, dates }: Table, { tools }: TranslateContext): void {
  const all = watch?.facts();
  if (all && !sameFacts(all, dates)) tools.lateDates.learn(key, all);
}

/** The same table under its header once more, which may tick men and women the other way round. */
function continued(table: Table, first: HeaderBlock, { header, combined, sample }: FurtherTable): Table {
  const cells = [...first.cells, ...header.cells];
  return {
    ...table,
    combined: combined.length > 0 ? combined : table.combined,
    outside: outsideOf({ header: { ...header, cells }, columns: table.columns, sample }),
  };
}

const hintOf =
  ({ tools }: TranslateContext): Hint =>
  (text) => {
    const { nearest, candidates } = tools.posts(text);
    return { nearest, candidates };
  };

export interface RowTranslator {
  translate(row: SheetRow, ahead: () => readonly SheetRow[]): RosterItem;
  /** After the last row. */
  end(): void;
}

/** A function that turns the rows below the header, called in their order, into workers and rows passed over. */
export function rowTranslator(found: Found, context: TranslateContext): RowTranslator {
  const { layout, scope } = found;
  const { header } = found.look;
  const { file, sheet, merged } = context;
  const told = { opensid: layout.profile?.startsWith('opensid') ?? false, titlePay: scope.longerPay };
  const { sample, width } = found.look;
  const { columns } = layout;
  const { days = [] } = found.judged;
  let table = tableOf({ header, columns, sample, width }, told, context, {
    days,
    combined: found.look.combined,
  });
  merged?.watch(table.columns);
  const now = fromTitle(scope, file);
  const groups = { hint: hintOf(context), asks: layout.categoryByGroups === true };
  if (scope.family)
    takeGroup(now, { reason: 'group', ...scope.family }, { file, sheet, row: scope.family.row }, groups);
  let secondHeader: number | undefined;
  const titles = new TitlesBelow(context.tools.posts);
  /** The columns of the table that begins, where it is another one than before. */
  const startTable = (row: SheetRow, ahead: readonly SheetRow[]): readonly ColumnMatch[] | undefined => {
    const further = furtherTable(row, ahead, context);
    const { header: next, columns, sample } = further;
    merged?.forget();
    secondHeader = further.second;
    if (!differs(table, next, columns) && !losesPosts(table, further)) {
      table = continued(table, header, further);
      return undefined;
    }
    learn(table, context);
    table = tableOf({ header: next, columns, sample }, told, context, further);
    merged?.watch(columns);
    startFurther(now, columns, scope);
    return columns;
  };
  const translate = (typed: SheetRow, ahead: () => readonly SheetRow[]): RosterItem => {
    const place: Place = { file, sheet, row: typed.row };
    const row = isOfTheTable(typed, table) ? typed : combineRow(typed, table.combined);
    if (row.row === secondHeader)
      return { kind: 'skipped', skipped: { row: row.row, reason: 'repeated-header' }, place };
    const passed = table.passOver(row);
    const completed = !passed || passed.unknown ? merged?.complete(row) : undefined;
    // A name alone is somebody where merged cells say the rest.
    if (passed && !(passed.unknown && completed)) {
      const group = titles.groupOf(passed, row, place);
      if (group) takeGroup(now, group.passed, group.place, groups);
      const columns = passed.reason === 'repeated-header' ? startTable(typed, ahead()) : undefined;
      return { kind: 'skipped', skipped: skippedRow(row, passed, table, columns, layout.village), place };
    }
    titles.clear();
    const draft = table.read(completed?.row ?? row, place);
    table.watch?.row(row.cells, draft);
    if (completed) creditMerged(draft, completed, place);
    fillFrom(now, draft);
    fillPost(now, draft, table.hasPosts, scope.villageOfPost);
    fillOutside(table.outside(row.cells), draft, row.cells);
    return { kind: 'worker', row: draft };
  };
  return { translate, end: () => learn(table, context) };
}
