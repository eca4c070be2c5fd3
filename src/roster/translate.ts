import type { CategoryId } from '../domain/category.ts';
import type { SheetRow } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { Place } from '../domain/place.ts';
import type { FoundLayout } from './layout.ts';
import type { PostReader } from './posts.ts';
import type { RosterItem } from './read-sheet.ts';
import { oneRegion } from './regions.ts';
import type { CategoryReading, Reading } from './row.ts';
import { type PassedOver, rowSorter } from './row-kind.ts';
import { type Draft, rowReader } from './row-reader.ts';
import { normalise } from './values/text.ts';

export interface TranslateContext {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly asOf: CalendarDate;
  readonly posts: PostReader;
}

/** What titles and group rows said for the rows that follow, where the sheet has no column for it. */
interface Standing {
  village?: Reading<string> | undefined;
  kecamatan?: Reading<string> | undefined;
  hamlet?: Reading<string> | undefined;
  rt?: Reading<string> | undefined;
  rw?: Reading<string> | undefined;
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

function fromTitle({ layout }: FoundLayout, file: string): Standing {
  const { village, kecamatan, category, said } = layout;
  return {
    village: village === undefined ? undefined : standing('desa', village, said?.village ?? { file }),
    kecamatan:
      kecamatan === undefined ? undefined : standing('kecamatan', kecamatan, said?.kecamatan ?? { file }),
    category: category && standingCategory(category.value, category.text, category.place),
  };
}

/** A group row replaces what stood before it; a new village or hamlet also ends the smaller units inside. */
function takeGroup(now: Standing, { regions = [], category, text = '' }: PassedOver, place: Place): void {
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
  if (category !== undefined) now.category = standingCategory(category, text, place);
}

function fillFrom(now: Standing, draft: Draft): void {
  if (now.village) draft.village ??= now.village;
  if (now.kecamatan) draft.kecamatan ??= now.kecamatan;
  if (now.hamlet) draft.hamlet ??= now.hamlet;
  if (now.rt) draft.rt ??= now.rt;
  if (now.rw) draft.rw ??= now.rw;
  if (now.category) draft.category ??= now.category;
}

/** A function that turns the rows below the header, called in their order, into workers and rows passed over. */
export function rowTranslator(found: FoundLayout, context: TranslateContext): (row: SheetRow) => RosterItem {
  const { layout, header } = found;
  const { file, sheet } = context;
  const opensid = layout.profile?.startsWith('opensid') ?? false;
  const read = rowReader(layout.columns, { asOf: context.asOf, posts: context.posts, opensid });
  const headerLines = new Map(
    header.cells.map(({ column, header: text, names }) => [
      column,
      [...names, ...text.split(' / ').map(normalise)],
    ]),
  );
  const passOver = rowSorter({
    header: header.cells,
    headerLines,
    columns: layout.columns,
    posts: context.posts,
  });
  const now = fromTitle(found, file);
  return (row) => {
    const place: Place = { file, sheet, row: row.row };
    const passed = passOver(row);
    if (passed) {
      if (passed.reason === 'group') takeGroup(now, passed, place);
      return { kind: 'skipped', skipped: { row: row.row, reason: passed.reason, text: passed.text }, place };
    }
    const draft = read(row, place);
    fillFrom(now, draft);
    return { kind: 'worker', row: draft };
  };
}
