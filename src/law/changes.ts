import type { ChangeKind } from '../domain/kinds/law.ts';
import type { Month } from '../domain/month.ts';
import { type DatedValue, inForce, type LawItem } from './value.ts';

export interface LawChange {
  readonly item: LawItem<unknown>;
  readonly kind: ChangeKind;
  readonly before?: DatedValue<unknown> | undefined;
  readonly after?: DatedValue<unknown> | undefined;
}

/** Every item whose value in the later month is another than in the earlier one, or that came and went in between. */
export function lawChanges(items: readonly LawItem<unknown>[], earlier: Month, later: Month): LawChange[] {
  return items.flatMap((item) => changesOf(item, earlier, later));
}

function changesOf(item: LawItem<unknown>, earlier: Month, later: Month): LawChange[] {
  const before = inForce(item, earlier)?.dated;
  const after = inForce(item, later)?.dated;
  const passed = item.values
    .filter((dated) => dated !== before && dated !== after)
    .filter((dated) => dated.from > earlier && dated.from < later)
    .map((dated): LawChange => ({ item, kind: 'passed', after: dated }));
  return same(before, after) ? passed : [...passed, { item, kind: kindOf(before, after), before, after }];
}

/** A rule that came back after a relief, word for word, has not changed. */
function same(before: DatedValue<unknown> | undefined, after: DatedValue<unknown> | undefined): boolean {
  return before === after || (before?.value === after?.value && before?.source === after?.source);
}

function kindOf(before: unknown, after: unknown): ChangeKind {
  if (before === undefined) return 'starts';
  return after === undefined ? 'ends' : 'changes';
}
