import type { LawCounts } from '../../law/counts.ts';
import type { LawChangeView } from './law-diff.ts';
import type { LawItemView } from './law-view.ts';

/** `enroll.law/1`: items with their values, and what to be told about them. */
export function lawJson(
  items: readonly LawItemView[],
  month: string | undefined,
  warnings: readonly string[],
  counts?: LawCounts,
): string {
  return json({
    schema: 'enroll.law/1',
    month: month ?? null,
    ...(counts ? { counts } : {}),
    items,
    warnings,
  });
}

/** `enroll.law-diff/1`. */
export function lawDiffJson(changes: readonly LawChangeView[], from: string, to: string): string {
  return json({ schema: 'enroll.law-diff/1', from, to, changes });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
