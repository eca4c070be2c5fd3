import { isVillageFund, SIDES, type Side, sideOf } from '../domain/fund.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import { type Cube, type HeadCount, standingsOf } from './model.ts';

/** The money of one side, and for how many different people it is. */
export interface SideTotal {
  readonly workers: number;
  readonly months: readonly Rupiah[];
  readonly total: Rupiah;
}

export type MoneyApart = Partial<Readonly<Record<Side, SideTotal>>>;

/**
 * What passes through the APBDes apart from what does not; a side without a line is left out. Stages, ceilings and the amount that a
 * village signs for are of the first: the rest is nobody's to pay out there.
 */
export function moneyApart(cube: Cube): MoneyApart {
  const open = new Map<Side, { workers: number; readonly months: number[] }>();
  for (const { fund, months } of cube.rows) {
    const side = sideOf(fund);
    const sums = open.get(side) ?? { workers: 0, months: cube.months.map(() => 0) };
    open.set(side, sums);
    for (const [at, amount] of months.entries()) sums.months[at] = (sums.months[at] ?? 0) + amount;
  }
  const sidesIn = sidesOfParts();
  for (const head of cube.heads) {
    const sides = head.also
      ? new Set(standingsOf(head).flatMap(({ parts }) => [...sidesIn(parts)]))
      : sidesIn(head.parts);
    for (const side of sides) {
      const sums = open.get(side);
      if (sums) sums.workers += head.workers;
    }
  }
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const sums = open.get(side);
      if (!sums) return [];
      const total = rupiah(sums.months.reduce((sum, amount) => sum + amount, 0));
      return [[side, { workers: sums.workers, months: sums.months.map(rupiah), total }]];
    }),
  );
}

/** Both sides have lines: only then a reader must be told which sum is which. */
export const isParted = ({ rows }: Pick<Cube, 'rows'>): boolean =>
  rows.some(({ fund }) => isVillageFund(fund)) && rows.some(({ fund }) => !isVillageFund(fund));

/** On which sides the lines of a post stand; many heads share their parts, and each is looked at once. */
function sidesOfParts(): (parts: HeadCount['parts']) => ReadonlySet<Side> {
  const known = new Map<HeadCount['parts'], ReadonlySet<Side>>();
  return (parts) => {
    const sides = known.get(parts) ?? new Set(parts.map(({ charging }) => sideOf(charging.fund)));
    known.set(parts, sides);
    return sides;
  };
}
