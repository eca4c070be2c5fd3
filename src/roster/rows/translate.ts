import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Place } from '../../domain/place.ts';
import { columnsByName } from '../header/assign-columns.ts';
import { type HeaderBlock, headerBlock } from '../header/find-header.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { rowSorter } from '../kinds/row-kind.ts';
import { headerLines } from '../look.ts';
import type { Found } from '../scope.ts';
import type { RosterTools } from '../tools.ts';
import { creditMerged, type MergedCells } from './merged-cells.ts';
import type { ColumnMatch, Draft, Layout, RosterItem } from './row.ts';
import { rowReader } from './row-reader.ts';
import { fillCategory, fillFrom, fromTitle, takeGroup } from './standing.ts';

export interface TranslateContext {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly asOf: CalendarDate;
  readonly tools: RosterTools;
  /** Undefined where the sheet has none. */
  readonly merged?: MergedCells | undefined;
}

/** One table of the sheet: how its rows are sorted and read. */
interface Table {
  readonly passOver: (row: SheetRow) => PassedOver | undefined;
  readonly read: (row: SheetRow, place: Place) => Draft;
  readonly lines: ReadonlyMap<number, readonly string[]>;
  readonly columns: readonly ColumnMatch[];
  readonly hasPosts: boolean;
}

function tableOf(
  header: HeaderBlock,
  columns: readonly ColumnMatch[],
  opensid: boolean,
  context: TranslateContext,
  dates?: Layout['dates'],
): Table {
  const lines = headerLines(header);
  return {
    passOver: rowSorter({ headerLines: lines, columns, posts: context.tools.posts }),
    read: rowReader(columns, { asOf: context.asOf, posts: context.tools.posts, opensid, dates }),
    lines,
    columns,
    hasPosts: columns.some(({ field }) => field === 'jabatan'),
  };
}

/** Whether a header further down says other columns than the table has: then a new table begins with it. */
function differs(table: Table, header: HeaderBlock, columns: readonly ColumnMatch[]): boolean {
  const now = new Map(table.columns.map(({ field, column }) => [field, column]));
  const here = new Map(table.columns.map(({ field, column }) => [column, field]));
  return columns.some(({ field, column }) => {
    if (field === undefined) return false;
    const names = header.cells.find((cell) => cell.column === column)?.names ?? [];
    if (names.some((name) => table.lines.get(column)?.includes(name))) return false;
    return here.get(column) !== field || now.get(field) !== column;
  });
}

/** A function that turns the rows below the header, called in their order, into workers and rows passed over. */
export function rowTranslator(found: Found, context: TranslateContext): (row: SheetRow) => RosterItem {
  const { layout, scope } = found;
  const { header } = found.look;
  const { file, sheet, merged } = context;
  const opensid = layout.profile?.startsWith('opensid') ?? false;
  let table = tableOf(header, layout.columns, opensid, context, layout.dates);
  merged?.watch(table.columns);
  const now = fromTitle(scope, file);
  const nearest = (text: string): CategoryId | undefined => context.tools.posts(text).nearest;
  if (scope.family)
    takeGroup(now, { reason: 'group', ...scope.family }, { file, sheet, row: scope.family.row }, nearest);
  const startTable = (row: SheetRow): void => {
    const next = headerBlock(context.tools.words, [row], 0, 0);
    const columns = columnsByName(next.cells, context.tools.posts);
    merged?.forget();
    if (!differs(table, next, columns)) return;
    table = tableOf(next, columns, opensid, context);
    merged?.watch(columns);
  };
  return (row) => {
    const place: Place = { file, sheet, row: row.row };
    const passed = table.passOver(row);
    const completed = !passed || passed.unknown ? merged?.complete(row) : undefined;
    // A name alone is somebody where merged cells say the rest.
    if (passed && !(passed.unknown && completed)) {
      if (passed.reason === 'group') takeGroup(now, passed, place, nearest);
      if (passed.reason === 'repeated-header') startTable(row);
      return {
        kind: 'skipped',
        skipped: { row: row.row, reason: passed.reason, text: passed.text, somebody: passed.somebody },
        place,
      };
    }
    const draft = table.read(completed?.row ?? row, place);
    if (completed) creditMerged(draft, completed, place);
    fillFrom(now, draft);
    fillCategory(now, draft, table.hasPosts);
    return { kind: 'worker', row: draft };
  };
}
