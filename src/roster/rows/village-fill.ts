import type { SheetRow } from '../../domain/cell.ts';
import { looseVillageKey } from '../../domain/village/name.ts';
import { behindVillagePost, type VillageOfPost } from '../posts/village-of-post.ts';
import { cellWords } from '../values/text.ts';
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

/** Another village than that of the list, whose office may be signing it: `Kepala Desa Besito`; what stands there may be a name too. */
export function villageSigning(cells: SheetRow['cells'], own: string | undefined): string | undefined {
  if (own === undefined) return undefined;
  for (const cell of cells) {
    const behind =
      cell === undefined
        ? undefined
        : behindVillagePost(cellWords(cell).replace(/(?<![\s,.:])[\s,.:]+$/, ''));
    if (behind !== undefined && looseVillageKey(behind) !== looseVillageKey(own)) return behind;
  }
  return undefined;
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
