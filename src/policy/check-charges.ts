import { percentParts } from '../domain/money.ts';
import { formatMonth, type Month, type Span, sharedSpan } from '../domain/month.ts';
import { PROGRAMMES } from '../domain/programme.ts';
import { chargedLines, chargesFor, monthsToJudge, payersOf } from './charges.ts';
import { outsideCover, spanText } from './check-months.ts';
import type { CategoryInput } from './input.ts';
import type { Path } from './locate.ts';
import type { CategoryPolicy, Charge } from './policy.ts';
import type { FoundProblem } from './problem.ts';

/** A charge that takes no line in any month. */
export function checkCharges(
  input: CategoryInput,
  category: CategoryPolicy,
  year: number | undefined,
  path: Path,
): FoundProblem[] {
  const reached = new Set(
    [...monthsToJudge(category, year), ...monthsToJudge(category, undefined)].flatMap((month) =>
      linesOf(category, month).flatMap(({ programme, payer }) =>
        chargesFor(category.charges, programme, payer, month),
      ),
    ),
  );
  return (input.charges ?? []).flatMap((charge, index): FoundProblem[] => {
    const at = [...path, 'charges', index];
    if (charge.programme && charge.programmes) return [{ code: 'two-programme-keys', path: at }];
    const effective = category.charges[index];
    if (effective && reached.has(effective)) return [];
    const idle = outsideCover(effective?.months, category.months, [...at, 'months']);
    if (idle) return [idle];
    return [{ code: 'unreachable-charge', path: at, found: charge.fund, allowed: [category.segment] }];
  });
}

/** A charge may be of a programme that the category does not have, for layers above that add it. */
const linesOf = (category: CategoryPolicy, month: Month | undefined): ReturnType<typeof chargedLines> =>
  category.flat !== undefined
    ? chargedLines(category, month)
    : PROGRAMMES.flatMap((programme) =>
        payersOf(category.segment, programme).map((payer) => ({ programme, payer })),
      );

/** Each line of each month is charged, and its shares sum to 100; of equal problems in several months the first is told. */
export function checkLines(category: CategoryPolicy, year: number | undefined, path: Path): FoundProblem[] {
  const told = new Map<string, FoundProblem>();
  for (const month of monthsToJudge(category, year))
    for (const line of chargedLines(category, month)) {
      const key = `${line.programme} (${line.payer})`;
      const problem = told.has(key) ? undefined : problemOf(category, line, month);
      if (problem) told.set(key, { ...problem, path: [...path, 'charges'] });
    }
  const order = chargedLines(category, undefined).map(({ programme, payer }) => `${programme} (${payer})`);
  return [...told].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, problem]) => problem);
}

/**
 * Two charges that take one line in some months in common, each in further months of its own, and not by shares: their order
 * would decide, and nothing says so. One of months inside the other's is an exception to it, which stands above.
 */
export function checkShared(input: CategoryInput, category: CategoryPolicy, path: Path): FoundProblem[] {
  if (input.charges === undefined) return [];
  const { charges } = category;
  return charges.flatMap((charge, index): FoundProblem[] => {
    const other = charges.slice(0, index).find((one) => contradicts(one, charge, category));
    const months = other?.months && charge.months && sharedSpan(other.months, charge.months);
    if (!other || !months) return [];
    const allowed = [other, charge].map(({ fund, subFund }) => (subFund ? `${fund} (${subFund})` : fund));
    return [{ code: 'charges-shared', path: [...path, 'charges', index], found: spanText(months), allowed }];
  });
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

function contradicts(a: Charge, b: Charge, category: CategoryPolicy): boolean {
  if (a.months === undefined || b.months === undefined) return false;
  if (a.percent !== undefined && b.percent !== undefined) return false;
  if (isInside(a.months, b.months) || isInside(b.months, a.months)) return false;
  return linesOf(category, undefined).some(({ programme, payer }) =>
    [a, b].every((one) => chargesFor([{ ...one, months: undefined }], programme, payer).length > 0),
  );
}

function problemOf(
  { charges: all }: CategoryPolicy,
  { programme, payer }: ReturnType<typeof chargedLines>[number],
  month: Month | undefined,
): Pick<FoundProblem, 'code' | 'found'> | undefined {
  const charges = chargesFor(all, programme, payer, month);
  const found = `${programme} (${payer})${month === undefined ? '' : ` ${formatMonth(month)}`}`;
  if (charges.length === 0) return { code: 'uncharged-line', found };
  const parts = charges.reduce((total, charge) => total + percentParts(charge.percent ?? 100), 0);
  const sum = parts / percentParts(1);
  return sum === 100 ? undefined : { code: 'percent-sum', found: `${found}: ${sum}%` };
}
