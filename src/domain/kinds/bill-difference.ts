/**
 * Why the bill and the roster disagree. `not-covered`: on the roster, but not of the bill's segment (PU or BPU) in this month. `rounding`: at
 * most one rupiah a payer. `identity`: paired by KPJ, the NIK differs; it costs nothing. `rule`: the rate that the amount was made with.
 * `row-sum`: the bill's own row does not add up.
 */
export const DIFFERENCE_KINDS = [
  'not-on-roster',
  'not-covered',
  'not-billed',
  'billed-twice',
  'identity',
  'wage',
  'arrears',
  'programme',
  'rounding',
  'rule',
  'row-sum',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
