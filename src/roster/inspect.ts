import type { CategoryId } from '../domain/category.ts';
import type { Field } from '../domain/field.ts';
import type { Confidence } from '../domain/kinds/confidence.ts';
import { type SourceName, sourceNameIfAny } from '../domain/source-name.ts';
import type { ChosenSheet } from './choose-sheet.ts';
import { mergedFields } from './rows/merged-cells.ts';
import type { CategoryReading, ColumnMatch, Layout, RosterRow, SkippedRow } from './rows/row.ts';

/** One spelling of a post and what it was taken for. */
export interface PostCount {
  readonly text: string;
  readonly category: CategoryId | undefined;
  readonly confidence: Confidence;
  readonly nearest: CategoryId | undefined;
  readonly count: number;
}

/** How many cells of a field are filled and how many of those could not be understood. */
export interface FieldCount {
  readonly field: Field;
  readonly filled: number;
  readonly unread: number;
}

export interface MergedCount {
  readonly field: Field;
  readonly workers: number;
}

/** What was made of one sheet, without any person in it. */
export interface SheetInspection {
  readonly sheet: SourceName | undefined;
  readonly hidden: boolean;
  /** False: no roster, or not the sheet that `--sheet` names. */
  readonly chosen: boolean;
  readonly searched: number;
  readonly layout: Layout | undefined;
  readonly unmapped: readonly { readonly field: Field; readonly header: string }[];
  readonly workers: number;
  readonly skipped: Readonly<Partial<Record<SkippedRow['reason'], number>>>;
  /** The most frequent first. */
  readonly posts: readonly PostCount[];
  readonly fields: readonly FieldCount[];
  /** How many workers have the value of a field from a merged cell above their row. */
  readonly merged: readonly MergedCount[];
}

/** Spellings that are kept; a column with more holds no posts. */
const MOST_POSTS = 2_000;
const CHECKED: readonly (keyof RosterRow)[] = [
  'nik',
  'birth',
  'sex',
  'wage',
  'married',
  'bloodType',
  'phone',
  'from',
  'to',
];

const blank = ({ sheet, reading }: ChosenSheet, chosen: boolean): SheetInspection => ({
  sheet: sourceNameIfAny(sheet.name),
  hidden: sheet.hidden,
  chosen,
  searched: reading.searched,
  layout: reading.layout,
  unmapped: reading.unmapped,
  workers: 0,
  skipped: {},
  posts: [],
  fields: [],
  merged: [],
});

/** The columns of a sheet in their order, those without a heading among them. */
export function allColumns({ columns, unheaded = [] }: Layout): readonly ColumnMatch[] {
  const said = new Set(columns.map(({ column }) => column));
  const open = unheaded.filter((column) => !said.has(column));
  const nameless = open.map((column) => ({ column, header: '', field: undefined, by: 'none' as const }));
  return nameless.length === 0 ? columns : [...columns, ...nameless].sort((a, b) => a.column - b.column);
}

/** A sheet that was passed over. */
export const inspectPassed = (sheet: ChosenSheet): SheetInspection => blank(sheet, false);

/** Reads a chosen sheet to its end and counts what was made of its rows. */
export async function inspectSheet(chosen: ChosenSheet): Promise<SheetInspection> {
  let workers = 0;
  const skipped: Partial<Record<SkippedRow['reason'], number>> = {};
  const posts = new Map<string, { reading: CategoryReading; count: number }>();
  const fields = new Map<Field, { filled: number; unread: number }>();
  const merged = new Map<Field, number>();
  const take = (row: RosterRow): void => {
    workers++;
    for (const field of mergedFields(row)) merged.set(field, (merged.get(field) ?? 0) + 1);
    if (row.category) countPost(posts, row.category);
    for (const key of CHECKED) countField(fields, row[key]);
  };
  for await (const batch of chosen.reading.rows()) {
    for (const item of batch) {
      if (item.kind === 'worker') take(item.row);
      else skipped[item.skipped.reason] = (skipped[item.skipped.reason] ?? 0) + 1;
    }
  }
  return {
    ...blank(chosen, true),
    workers,
    skipped,
    posts: sortedPosts(posts),
    fields: [...fields].map(([field, counts]) => ({ field, ...counts })),
    merged: [...merged].map(([field, count]) => ({ field, workers: count })),
  };
}

function countPost(
  posts: Map<string, { reading: CategoryReading; count: number }>,
  reading: CategoryReading,
): void {
  const key = `${reading.text}\n${reading.value ?? ''}`;
  const known = posts.get(key);
  if (known) known.count++;
  else if (posts.size < MOST_POSTS) posts.set(key, { reading, count: 1 });
}

function countField(
  fields: Map<Field, { filled: number; unread: number }>,
  said: RosterRow[keyof RosterRow],
): void {
  if (typeof said !== 'object' || !('field' in said)) return;
  const counts = fields.get(said.field) ?? { filled: 0, unread: 0 };
  counts.filled++;
  if (said.value === undefined) counts.unread++;
  fields.set(said.field, counts);
}

function sortedPosts(posts: ReadonlyMap<string, { reading: CategoryReading; count: number }>): PostCount[] {
  return [...posts.values()]
    .map(({ reading: { text, value, confidence, nearest }, count }) => ({
      text,
      category: value,
      confidence,
      nearest,
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
