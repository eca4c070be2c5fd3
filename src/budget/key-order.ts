import type { CategoryId } from '../domain/category.ts';
import { FUNDS } from '../domain/fund.ts';
import { PAYERS, PROGRAMMES } from '../domain/programme.ts';
import type { Charging } from './charging-pattern.ts';
import type { KeyColumn } from './dimension.ts';

type Compare = (a: string, b: string) => number;

/** By code unit, so that the order is the same on every machine; upper and lower case stand together. */
export const compareText: Compare = (a, b) => {
  const [low, high] = [a.toLowerCase(), b.toLowerCase()];
  if (low !== high) return low < high ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
};

/** What is beside the named ones comes after them. */
const restLast: Compare = (a, b) => Number(a === '') - Number(b === '') || compareText(a, b);

const byList = (list: readonly string[]): Compare => {
  const rank = new Map(list.map((id, index) => [id, index]));
  return (a, b) => (rank.get(a) ?? list.length) - (rank.get(b) ?? list.length) || compareText(a, b);
};

/** How each key column is sorted: categories in the policy's order, funds, programmes and payers in their own. */
export function comparators(categories: readonly CategoryId[]): Readonly<Record<KeyColumn, Compare>> {
  return {
    kecamatan: compareText,
    village: compareText,
    category: byList(categories),
    fund: byList(FUNDS),
    subFund: restLast,
    activity: compareText,
    object: compareText,
    programme: byList(PROGRAMMES),
    payer: byList(PAYERS),
    month: compareText,
  };
}

/** The order of chargings within a category of a village. */
export const compareChargings =
  (order: ReturnType<typeof comparators>) =>
  (a: Charging, b: Charging): number =>
    order.fund(a.fund, b.fund) ||
    order.subFund(a.subFund ?? '', b.subFund ?? '') ||
    order.activity(a.activity ?? '', b.activity ?? '') ||
    order.object(a.object ?? '', b.object ?? '') ||
    order.programme(a.programme, b.programme) ||
    order.payer(a.payer, b.payer);
