import { jsonText } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import type { LawCounts } from '../../law/counts.ts';
import type { LawChangeView } from './law-diff.ts';
import type { LawItemView } from './law-view.ts';

/** `enroll.law/1`: items with their values, and what to be told about them. */
export function lawJson(
  items: readonly LawItemView[],
  month: Shown | undefined,
  warnings: readonly Shown[],
  counts?: LawCounts,
): Shown {
  return jsonText({
    schema: 'enroll.law/1',
    month: month ?? null,
    ...(counts ? { counts } : {}),
    items,
    warnings,
  });
}

/** `enroll.law-diff/1`. */
export function lawDiffJson(changes: readonly LawChangeView[], from: Shown, to: Shown): Shown {
  return jsonText({ schema: 'enroll.law-diff/1', from, to, changes });
}
