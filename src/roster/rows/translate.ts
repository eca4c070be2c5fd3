import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import { columnsByName } from '../header/assign-columns.ts';
import { type HeaderBlock, headerBlock } from '../header/find-header.ts';
import { type FoundLayout, headerLines } from '../header/layout.ts';
import { oneRegion } from '../header/regions.ts';
import { type PassedOver, rowSorter } from '../kinds/row-kind.ts';
import { isBareOffice, isPersonal, type PostReader } from '../posts/posts.ts';
import { creditMerged, type MergedCells } from './merged-cells.ts';
import type { CategoryReading, ColumnMatch, Reading, RosterItem } from './row.ts';
import { type Draft, rowReader } from './row-reader.ts';

export interface TranslateContext {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly asOf: CalendarDate;
  readonly posts: PostReader;
  /** Undefined where the sheet has none. */
  readonly merged?: MergedCells | undefined;
}

/** What titles and group rows said for the rows that follow, where the sheet has no column for it. */
interface Standing {
  village?: Reading<string> | undefined;
  kecamatan?: Reading<string> | undefined;
  hamlet?: Reading<string> | undefined;
  rt?: Reading<string> | undefined;
  rw?: Reading<string> | undefined;
  familyCard?: Reading<string> | undefined;
  address?: Reading<string> | undefined;
  category?: CategoryReading | undefined;
}

const standing = (field: Field, value: string, said: Place): Reading<string> => ({
  field,
  column: 0,
  text: value,
  value,
  said,
});

const standingCategory = (value: CategoryId, text: string, said: Place): CategoryReading => ({
  field: 'jabatan',
  column: 0,
  text,
  value,
  confidence: 'exact',
  said,
});

function fromTitle({ layout, category }: FoundLayout, file: string): Standing {
  const { village, kecamatan, said } = layout;
  return {
    village: village === undefined ? undefined : standing('desa', village, said?.village ?? { file }),
    kecamatan:
      kecamatan === undefined ? undefined : standing('kecamatan', kecamatan, said?.kecamatan ?? { file }),
    category: category && standingCategory(category.value, category.text, category.place),
  };
}

/** A group row replaces what stood before it; a new village or hamlet also ends the smaller units inside. */
function takeGroup(
  now: Standing,
  { regions = [], category, family, text = '' }: PassedOver,
  place: Place,
): void {
  const take = (kind: 'village' | 'kecamatan' | 'hamlet' | 'rt' | 'rw', field: Field): boolean => {
    const value = oneRegion(regions, kind);
    if (value !== undefined) now[kind] = standing(field, value, place);
    return value !== undefined;
  };
  if (regions.some(({ kind }) => kind === 'kecamatan')) now.village = undefined;
  if (regions.some(({ kind }) => kind === 'village' || kind === 'hamlet')) now.rt = now.rw = undefined;
  take('kecamatan', 'kecamatan');
  if (take('village', 'desa')) now.hamlet = undefined;
  take('hamlet', 'dusun');
  take('rw', 'rw');
  take('rt', 'rt');
  if (family || regions.length > 0) {
    now.familyCard =
      family?.familyCard === undefined ? undefined : standing('no_kk', family.familyCard, place);
    now.address = family?.address === undefined ? undefined : standing('alamat', family.address, place);
  }
  if (category !== undefined) now.category = standingCategory(category, text, place);
}

function fillFrom(now: Standing, draft: Draft): void {
  if (now.village) draft.village ??= now.village;
  if (now.kecamatan) draft.kecamatan ??= now.kecamatan;
  if (now.hamlet) draft.hamlet ??= now.hamlet;
  if (now.rt) draft.rt ??= now.rt;
  if (now.rw) draft.rw ??= now.rw;
  if (now.familyCard) draft.familyCard ??= now.familyCard;
  if (now.address) draft.address ??= now.address;
}

/**
 * The category of a heading or title: for every row where no column tells posts, else only for offices that do not
 * name their institution.
 */
function fillCategory({ category: said }: Standing, draft: Draft, hasPosts: boolean): void {
  if (!said?.value) return;
  const own = draft.category;
  if (!hasPosts) draft.category ??= said;
  else if (own && own.value === undefined && isBareOffice(own.text) && !isPersonal(said.value)) {
    draft.category = { ...own, value: said.value, confidence: 'rule', nearest: undefined, said: said.said };
  }
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
): Table {
  const lines = headerLines(header);
  return {
    passOver: rowSorter({ headerLines: lines, columns, posts: context.posts }),
    read: rowReader(columns, { asOf: context.asOf, posts: context.posts, opensid }),
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
export function rowTranslator(found: FoundLayout, context: TranslateContext): (row: SheetRow) => RosterItem {
  const { layout, header } = found;
  const { file, sheet, merged } = context;
  const opensid = layout.profile?.startsWith('opensid') ?? false;
  let table = tableOf(header, layout.columns, opensid, context);
  merged?.watch(table.columns);
  const now = fromTitle(found, file);
  if (found.family)
    takeGroup(now, { reason: 'group', ...found.family }, { file, sheet, row: found.family.row });
  const startTable = (row: SheetRow): void => {
    const next = headerBlock([row], 0, 0);
    const columns = columnsByName(next.cells, context.posts);
    merged?.forget();
    if (!differs(table, next, columns)) return;
    table = tableOf(next, columns, opensid, context);
    merged?.watch(columns);
  };
  return (row) => {
    const place: Place = { file, sheet, row: row.row };
    const passed = table.passOver(row);
    if (passed) {
      if (passed.reason === 'group') takeGroup(now, passed, place);
      if (passed.reason === 'repeated-header') startTable(row);
      return { kind: 'skipped', skipped: { row: row.row, reason: passed.reason, text: passed.text }, place };
    }
    const completed = merged?.complete(row);
    const draft = table.read(completed?.row ?? row, place);
    if (completed) creditMerged(draft, completed, place);
    fillFrom(now, draft);
    fillCategory(now, draft, table.hasPosts);
    return { kind: 'worker', row: draft };
  };
}
