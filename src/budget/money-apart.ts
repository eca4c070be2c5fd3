import { type Fund, SIDES, type Side, sideOf } from '../domain/fund.ts';
import type { Rupiah } from '../domain/money.ts';
import { cutBudget } from './budget-cuts.ts';
import type { Cube, HeadCount, HeldPost } from './model.ts';

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
  const { cuts } = cutBudget(bySide(cube), ['fund']);
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const cut = cuts.find(({ key }) => key[0] === STANDS_FOR[side]);
      return cut ? [[side, { workers: cut.workers, months: cut.months, total: cut.total }]] : [];
    }),
  );
}

/** Both sides have money: only then a reader must be told which sum is which. */
export const isParted = ({ apbdes, outside }: MoneyApart): boolean =>
  apbdes !== undefined && outside !== undefined;

/** One fund for all of a side, so that a cut by fund is a cut by side. */
const STANDS_FOR: Readonly<Record<Side, Fund>> = { apbdes: 'ADD', outside: 'APBD' };

function bySide(cube: Cube): Cube {
  const charging = <T extends { readonly fund: Fund }>(one: T): T => ({
    ...one,
    fund: STANDS_FOR[sideOf(one.fund)],
  });
  // Many heads share their parts, and the cut knows them by that.
  const known = new Map<HeadCount['parts'], HeadCount['parts']>();
  const parts = (all: HeadCount['parts']): HeadCount['parts'] => {
    const made = known.get(all) ?? all.map((part) => ({ ...part, charging: charging(part.charging) }));
    known.set(all, made);
    return made;
  };
  const held = <T extends HeldPost>(post: T): T => ({ ...post, parts: parts(post.parts) });
  return {
    ...cube,
    rows: cube.rows.map(charging),
    heads: cube.heads.map((head) => ({ ...held(head), also: head.also?.map(held) })),
  };
}
