import type { Cube } from '../../budget/model.ts';
import { isParted, moneyApart } from '../../budget/money-apart.ts';
import { FUNDS, SIDES, sideOf } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { joined, type Shown, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { groupedNumber, rupiahWords } from '../../text/parts/format.ts';

/** What a result says first: of money that is parted what passes through the APBDes, and all of it last. */
export function headlines(total: Shown, cube: Cube, language: Language): readonly [Shown, ...Shown[]] {
  const [first, ...others] = sideNotes(cube, language);
  return first === undefined ? [total] : [first, ...others, total];
}

/** Where some of the money does not pass through the APBDes: both sums, with their funds. Else the one total says all. */
export function sideNotes(cube: Cube, language: Language): readonly Shown[] {
  if (!isParted(cube)) return [];
  const apart = moneyApart(cube);
  const text = BUDGET_TEXT[language];
  const used = new Set(cube.rows.map(({ fund }) => fund));
  return SIDES.flatMap((side) => {
    const total = apart[side];
    if (!total) return [];
    const funds = FUNDS.filter((fund) => used.has(fund) && sideOf(fund) === side);
    const say = side === 'apbdes' ? text.throughApbdes : text.pastApbdes;
    return [
      say(
        rupiahWords(total.total, language),
        groupedNumber(total.workers, language),
        joined(funds.map(word), ', '),
      ),
    ];
  });
}
