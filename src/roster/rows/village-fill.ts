import { looseVillageKey } from '../../domain/village/name.ts';
import type { VillageOfPost } from '../posts/village-of-post.ts';
import { isLost } from './lost-cell.ts';
import type { Draft } from './row.ts';
import { fillCategory, type Standing } from './standing.ts';

/** The village of a post holds where nothing else says one; where another is said, both are kept to be asked about. */
function fillVillageOfPost(villageOf: VillageOfPost, draft: Draft): void {
  const { category, village } = draft;
  // Of a post that a heading gave everybody, the heading tells the village.
  const value = category && category.column > 0 ? villageOf(category.text) : undefined;
  if (category === undefined || value === undefined || isLost(draft, 'desa')) return;
  if (village === undefined)
    draft.village = { field: 'desa', column: category.column, text: category.text, value };
  else if (village.value !== undefined && looseVillageKey(village.value) !== looseVillageKey(value))
    draft.villageInPost = value;
}

/** The post of a row, and the village that it may tell. */
export function fillPost(
  now: Standing,
  draft: Draft,
  hasPosts: boolean,
  villageOf: VillageOfPost | undefined,
): void {
  fillCategory(now, draft, hasPosts);
  if (villageOf) fillVillageOfPost(villageOf, draft);
}
