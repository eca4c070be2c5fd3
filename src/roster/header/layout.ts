import type { CategoryId } from '../../domain/category.ts';
import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import type { KnownCategory } from '../../policy/policy.ts';
import { type FamilyRow, plainFamily } from '../kinds/family-row.ts';
import { type Form, findForm } from '../kinds/form.ts';
import { rowSorter } from '../kinds/row-kind.ts';
import { filledCells, isFamilyHeader, isHeaderAgain, isNumberRow, isTotal } from '../kinds/row-marks.ts';
import { isBareOffice, type PostReader } from '../posts/posts.ts';
import type { ColumnMatch, Layout, SaidOnce } from '../rows/row.ts';
import { normalise, typedText } from '../values/text.ts';
import { type Assignment, assignColumns } from './assign-columns.ts';
import { contentJudge } from './content.ts';
import { findHeader, type HeaderBlock, headerAt } from './find-header.ts';
import { profileOf } from './profiles.ts';
import { type RegionWord, readRegions } from './regions.ts';
import { tablesBeside } from './side-by-side.ts';
import { readTitle } from './title.ts';
import { unheadedColumns } from './unheaded.ts';

/** The village, and its kecamatan, that one sheet's title names for the whole workbook. */
export interface BookTitle {
  readonly village: { readonly value: string; readonly place: Place };
  readonly kecamatan?: { readonly value: string; readonly place: Place } | undefined;
}

export interface LayoutOptions {
  readonly book?: BookTitle | undefined;
  readonly headerRow?: number | undefined;
  readonly map: ReadonlyMap<Field, string>;
  readonly known: readonly KnownCategory[];
  readonly posts: PostReader;
  readonly asOf: CalendarDate;
  readonly sheet: string | undefined;
  readonly file: string;
}

export interface FoundLayout {
  readonly layout: Layout;
  readonly header: HeaderBlock;
  readonly unmapped: Assignment['unmapped'];
  /** What a title says of all; used in full only where no column tells posts. */
  readonly category: SaidOnce<CategoryId> | undefined;
  readonly family?:
    | { readonly row: number; readonly family: FamilyRow; readonly regions: readonly RegionWord[] }
    | undefined;
  /** One row a village: then every row holds several people. */
  readonly form?: Form | undefined;
}

/** The family whose block the first header belongs to, when its own rows stand above that header (BIP 2012). */
function familyAbove(above: readonly SheetRow[]): FoundLayout['family'] {
  const [heading, row] = above.slice(-2);
  if (!heading || !row || !isFamilyHeader(filledCells(heading))) return undefined;
  const filled = filledCells(row);
  const family = plainFamily(filled);
  return family && { row: row.row, family, regions: readRegions(filled.map(({ text }) => text)) };
}

/** Every text of each column's header, line by line: how a header is known again further down. */
export function headerLines(header: HeaderBlock): ReadonlyMap<number, readonly string[]> {
  return new Map(
    header.cells.map(({ column, header: text, names }) => [
      column,
      [...names, ...text.split(' / ').map(normalise)],
    ]),
  );
}

/** A cell of a NIK's digits: no heading, sum or numbering has one, and nothing else need be asked of its row. */
const looksLikePerson = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length === 16 && /^[1-9]\d{15}$/.test(cell);

/** The rows below the header that look like people: the others would blur what a column holds. */
function sampleRows(rows: readonly SheetRow[], header: HeaderBlock): SheetRow[] {
  const lines = headerLines(header);
  const least = Math.min(3, header.cells.length);
  return rows.slice(header.last + 1).filter((row) => {
    if (row.cells.some(looksLikePerson)) return true;
    const filled = filledCells(row);
    if (filled.length < least || isTotal(filled)) return false;
    return !isNumberRow(filled, header.cells.length) && !isHeaderAgain(filled, lines);
  });
}

/** Whether headings between the rows tell categories, where no column does. */
function groupsTellCategories(
  rows: readonly SheetRow[],
  header: HeaderBlock,
  columns: readonly ColumnMatch[],
  posts: PostReader,
): boolean {
  const sort = rowSorter({ headerLines: headerLines(header), columns, posts });
  return rows.slice(header.last + 1).some((row) => sort(row)?.category !== undefined);
}

function mostlyBareOffices(sample: readonly SheetRow[], column: number): boolean {
  const texts = sample.map((row) => typedText(row.cells[column - 1])).filter(Boolean);
  return texts.length > 0 && texts.filter(isBareOffice).length * 2 >= texts.length;
}

function formLayout(rows: readonly SheetRow[], form: Form): FoundLayout {
  const { header, columns } = form;
  const layout: Layout = {
    headerRow: rows[header.last]?.row ?? 0,
    firstHeaderRow: rows[header.first]?.row,
    columns,
    profile: 'form-per-desa',
    categoryByGroups: true,
  };
  return { layout, header, unmapped: [], category: undefined, form };
}

/** The layout of a sheet from its first rows; undefined when no header was found in them. */
export function findLayout(rows: readonly SheetRow[], options: LayoutOptions): FoundLayout | undefined {
  const { posts } = options;
  const form = options.map.size > 0 ? undefined : findForm(rows, posts, options.headerRow);
  if (form) return formLayout(rows, form);
  const header = options.headerRow === undefined ? findHeader(rows) : headerAt(rows, options.headerRow);
  if (!header) return undefined;
  const sample = sampleRows(rows, header);
  const { columns, unmapped } = assignColumns(header.cells, {
    map: options.map,
    judge: contentJudge(sample, options.asOf),
    isPost: (text) => posts.sure(text) !== undefined,
  });
  const above = rows.slice(0, header.first);
  const tables = options.map.size > 0 ? undefined : tablesBeside(header);
  const said = readTitle({ above, sheet: options.sheet, file: options.file }, options.known, posts);
  const columnOf = (field: Field): number => columns.find((column) => column.field === field)?.column ?? 0;
  const inherits = !columnOf('desa') && !said.village && !said.kecamatan;
  const book = inherits ? options.book : undefined;
  const village = columnOf('desa') ? undefined : (said.village ?? book?.village);
  const kecamatan = columnOf('kecamatan') ? undefined : (said.kecamatan ?? book?.kecamatan);
  const post = columnOf('jabatan');
  const titled = post === 0 || mostlyBareOffices(sample, post) ? said.category : undefined;
  const layout: Layout = {
    headerRow: rows[header.last]?.row ?? 0,
    firstHeaderRow: rows[header.first]?.row,
    columns,
    unheaded: tables ? [] : unheadedColumns(rows.slice(header.last + 1), sample, header, columns),
    village: village?.value,
    kecamatan: kecamatan?.value,
    category: titled,
    categoryByGroups: post === 0 && groupsTellCategories(rows, header, columns, posts),
    said: { village: village?.place, kecamatan: kecamatan?.place },
    profile: profileOf(header.cells),
    beside: tables && { tables, own: 0 },
  };
  return { layout, header, unmapped, category: said.category, family: familyAbove(above) };
}
