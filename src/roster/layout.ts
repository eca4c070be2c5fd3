import type { SheetRow } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { KnownCategory } from '../policy/policy.ts';
import { type Assignment, assignColumns } from './assign-columns.ts';
import { contentJudge } from './content.ts';
import { findHeader, type HeaderBlock, headerAt, SEARCHED_ROWS } from './find-header.ts';
import { isSure, type PostReader } from './posts.ts';
import type { Layout } from './row.ts';
import { readTitle } from './title.ts';

export interface LayoutOptions {
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
}

/** The layout of a sheet from its first rows; undefined when no header was found in them. */
export function findLayout(rows: readonly SheetRow[], options: LayoutOptions): FoundLayout | undefined {
  const header = options.headerRow === undefined ? findHeader(rows) : headerAt(rows, options.headerRow);
  if (!header) return undefined;
  const { columns, unmapped } = assignColumns(header.cells, {
    map: options.map,
    judge: contentJudge(rows.slice(header.last + 1), options.asOf),
    isPost: (text) => isSure(options.posts(text)),
  });
  const above = rows.slice(0, header.first);
  const said = readTitle({ above, sheet: options.sheet, file: options.file }, options.known);
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const village = has('desa') ? undefined : said.village;
  const kecamatan = has('kecamatan') ? undefined : said.kecamatan;
  const layout: Layout = {
    headerRow: rows[header.last]?.row ?? 0,
    firstHeaderRow: rows[header.first]?.row,
    columns,
    village: village?.value,
    kecamatan: kecamatan?.value,
    category: has('jabatan') ? undefined : said.category,
    said: { village: village?.place, kecamatan: kecamatan?.place },
  };
  return { layout, header, unmapped };
}

export { SEARCHED_ROWS };
