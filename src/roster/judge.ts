import type { Field } from '../domain/field.ts';
import { type Assignment, assignColumns } from './header/assign-columns.ts';
import { type ProfileId, profileOf } from './header/profiles.ts';
import { tablesBeside } from './header/side-by-side.ts';
import { unheadedColumns } from './header/unheaded.ts';
import type { Look } from './look.ts';
import type { ColumnMatch, ColumnRange } from './rows/row.ts';
import type { RosterTools } from './tools.ts';

/** What was decided about a sheet: which layout it has, and which column is what. */
export interface Judgement {
  readonly columns: readonly ColumnMatch[];
  readonly unmapped: Assignment['unmapped'];
  readonly unheaded?: readonly number[] | undefined;
  readonly profile: ProfileId | undefined;
  /** Tables that stand beside each other under the one header. */
  readonly tables?: readonly ColumnRange[] | undefined;
}

/** Decides about a sheet from what was seen of it. */
export function judge(look: Look, map: ReadonlyMap<Field, string>, tools: RosterTools): Judgement {
  const { header, below, sample, content, form } = look;
  if (form) return { columns: form.columns, unmapped: [], profile: 'form-per-desa' };
  const isPost = (text: string): boolean => tools.posts.sure(text) !== undefined;
  const { columns, unmapped } = assignColumns(header.cells, { map, judge: content, isPost });
  const tables = map.size > 0 ? undefined : tablesBeside(header);
  const unheaded = tables ? [] : unheadedColumns(tools.words, below, sample, header, columns);
  return { columns, unmapped, unheaded, profile: profileOf(header.cells), tables };
}
