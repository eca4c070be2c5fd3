import type { ChargedMonths, MonthSpan } from '../../domain/charged-months.ts';
import { isWithin, type Month } from '../../domain/month.ts';
import type { CategoryPolicy } from '../../policy/policy.ts';
import type { QuotaTerm } from '../../policy/quota.ts';

/** Neighbouring months of a plan in which every quota of a category stays the same, all in one turn. */
export interface Stretch extends MonthSpan {
  /** Which turn, where cohorts rotate; else 0. */
  readonly turn: number;
  /** The first month in which those are charged who are there when it begins. */
  readonly since: number;
}

/** People who are there in the same months. */
export interface TurnPeople {
  readonly people: number;
  /** Undefined: in all months that the category covers. */
  readonly months: ChargedMonths | undefined;
}

/** The plan's months, as far as the category covers them, cut where a quota begins or ends and where a turn begins. */
export function stretchesOf(
  { months: cover, rotation }: Pick<CategoryPolicy, 'months' | 'rotation'>,
  terms: readonly QuotaTerm[],
  months: readonly Month[],
): Stretch[] {
  const inCover = months.filter((month) => isWithin(month, cover));
  // People of a category without any month of the plan are known and not charged.
  const covered = inCover.length > 0 ? inCover : months;
  const spans = [
    ...new Map(terms.flatMap(({ months: of }) => (of ? [[`${of.first} ${of.last}`, of]] : []))).values(),
  ];
  const starts = spans.flatMap(({ first, last }) => [first, last + 1]);
  const turnOf = (month: number): number =>
    rotation === undefined || cover === undefined ? 0 : Math.floor((month - cover.first) / rotation);
  const stretches: Stretch[] = [];
  for (const month of covered) {
    const before = stretches.at(-1);
    const turn = turnOf(month);
    if (before && before.last + 1 === month && before.turn === turn && !starts.includes(month))
      stretches[stretches.length - 1] = { ...before, last: month };
    else stretches.push({ first: month, last: month, turn, since: before ? month : (cover?.first ?? EVER) });
  }
  return stretches;
}

const EVER = Number.NEGATIVE_INFINITY;

export const quotaIn = (terms: readonly QuotaTerm[] | undefined, { first }: Stretch): number | undefined =>
  terms?.find(({ months }) => isWithin(first as Month, months))?.people;

/**
 * The people of a village by the months in which they are there, of stretches with so many people each. Whoever is there in
 * the stretch with fewest is there in those with more: nobody is replaced without need, but by a turn.
 */
export function turnsOf(stretches: readonly Stretch[], people: readonly number[]): TurnPeople[] {
  const turns = [...new Set(stretches.map(({ turn }) => turn))];
  return turns.flatMap((turn) => {
    const ofTurn = stretches.flatMap((stretch, at) =>
      stretch.turn === turn ? [{ stretch, there: people[at] ?? 0 }] : [],
    );
    const levels = [...new Set(ofTurn.map(({ there }) => there))].filter((level) => level > 0);
    return levels
      .sort((a, b) => a - b)
      .map((level, at) => {
        const spans = joined(ofTurn.filter(({ there }) => there >= level).map(({ stretch }) => stretch));
        const whole = turns.length === 1 && spans.length === 1 && sameMonths(spans[0], stretches);
        return { people: level - (levels[at - 1] ?? 0), months: whole ? undefined : monthsOf(spans) };
      });
  });
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const spans: Stretch[] = [];
  for (const stretch of stretches) {
    const before = spans.at(-1);
    if (before && before.last + 1 === stretch.first)
      spans[spans.length - 1] = { ...before, last: stretch.last };
    else spans.push(stretch);
  }
  return spans;
}

const sameMonths = (span: MonthSpan | undefined, stretches: readonly Stretch[]): boolean =>
  span?.first === stretches[0]?.first && span?.last === stretches.at(-1)?.last;

const monthsOf = (spans: readonly Stretch[]): ChargedMonths => ({
  spans: spans.map(({ first, last }) => ({ first, last })),
  elsewhere: [],
  head: true,
  since: spans[0]?.since ?? EVER,
});
