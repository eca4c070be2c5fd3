import type { BudgetRow } from '../../budget/model.ts';
import type { Shown } from '../../domain/shown.ts';

/** A village's neighbouring rows in the cube. */
export interface VillageSpan {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly from: number;
  readonly to: number;
}

/** The villages of a budget in the order of its rows. */
export function villageSpans(rows: readonly BudgetRow[]): VillageSpan[] {
  const spans: VillageSpan[] = [];
  for (const [index, { kecamatan, village }] of rows.entries()) {
    const last = spans.at(-1);
    if (last && last.kecamatan === kecamatan && last.village === village)
      spans[spans.length - 1] = { ...last, to: index + 1 };
    else spans.push({ kecamatan, village, from: index, to: index + 1 });
  }
  return spans;
}
