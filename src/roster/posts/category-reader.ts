import type { Cell } from '../../domain/cell.ts';
import { lossOf } from '../../domain/no-value.ts';
import type { CategoryReading } from '../rows/row.ts';
import { isBlank } from '../values/says-nothing.ts';
import { clean, typedText, unquoted } from '../values/text.ts';
import { isSure, NO_POST, type PostReader, type PostReading } from './posts.ts';

/** The category that holds all village officials; beside it the post itself says more. */
const PARENT = 'perangkat-desa';

function textAt(cells: readonly Cell[], column: number | undefined): string {
  const cell = column === undefined ? undefined : cells[column - 1];
  if (cell === undefined || lossOf(cell) !== undefined) return '';
  const text = typedText(cell);
  return isBlank(text) ? '' : text;
}

/** Different texts that are kept; a column with more holds no posts. */
const REMEMBERED = 20_000;

/** The better of what the group's column and the post's column say; a group that is sure wins, for it was made to tell. */
function decide(group: string, post: string, posts: PostReader): { post: PostReading; fromPost: boolean } {
  const own = post ? posts(unquoted(post)) : NO_POST;
  if (!group) return { post: own, fromPost: true };
  const grouped = posts(unquoted(group));
  if (isSure(grouped) && !(grouped.value === PARENT && isSure(own)))
    return { post: { ...grouped, acting: own.acting }, fromPost: false };
  if (isSure(own)) return { post: own, fromPost: true };
  const together = posts(clean(`${post} ${group}`));
  return { post: isSure(together) ? together : grouped, fromPost: false };
}

/** Reads the category from the column of posts, that of groups (`Lembaga`, `Kategori`), or both together. */
export function categoryFill(
  postColumn: number | undefined,
  groupColumn: number | undefined,
  posts: PostReader,
): (cells: readonly Cell[]) => CategoryReading | undefined {
  const known = new Map<string, CategoryReading>();
  return (cells) => {
    const post = textAt(cells, postColumn);
    const group = textAt(cells, groupColumn);
    if (post === '' && group === '') return undefined;
    const key = groupColumn === undefined ? post : `${group}\n${post}`;
    const before = known.get(key);
    if (before) return before;
    const decision = decide(group, post, posts);
    const column = (decision.fromPost && post ? postColumn : groupColumn) ?? postColumn ?? 0;
    const text = decision.fromPost && post ? post : group;
    const reading: CategoryReading = { field: 'jabatan', column, text, ...decision.post };
    if (known.size < REMEMBERED) known.set(key, reading);
    return reading;
  };
}
