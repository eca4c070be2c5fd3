import type { Month } from '../../domain/month.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Budget } from '../model.ts';
import type { Explanation } from './cause.ts';
import type { ExpectedLine } from './expected.ts';
import { type BudgetPart, PartFinder, sumOfAll } from './expected-part.ts';
import { explainDifference } from './explain-difference.ts';
import { RateWays } from './rate-ways.ts';

/** One of their figures beside ours. */
export interface ComparedLine {
  readonly line: ExpectedLine;
  readonly ours: number;
  /** Undefined where they give a number of people only. */
  readonly theirs: number | undefined;
  /** Ours less theirs: what this budget has more than the figure that stood before it. */
  readonly difference: number | undefined;
  readonly people: number;
  readonly peopleDifference: number | undefined;
  /** Months in which anybody is covered. */
  readonly months: number;
  readonly verdict: 'equal' | 'explained' | 'unexplained' | 'not-ours';
  /** Each makes theirs come out; the nearest first. */
  readonly explanations: readonly Explanation[];
}

export interface ExpectedComparison {
  readonly lines: readonly ComparedLine[];
  /** Sums, where no part of the budget stands in two lines and every line has an amount. */
  readonly totals: { readonly ours: number; readonly theirs: number } | undefined;
  /** Rupiah of our budget that no line of theirs speaks of. */
  readonly untouched: number;
  readonly agrees: boolean;
}

/** Their figures against the budget, line by line, with what explains each difference. */
export function compareExpected(
  lines: readonly ExpectedLine[],
  budget: Budget,
  policy: Policy,
): ExpectedComparison {
  const finder = new PartFinder(budget);
  const ways = new RateWays(policy, budget.months);
  const compared = lines.map((line) => comparedLine(line, finder.find(line), ways, budget.months));
  const summable = !finder.overlap && compared.every(({ theirs }) => theirs !== undefined);
  return {
    lines: compared,
    totals: summable
      ? {
          ours: sumOfAll(compared.map(({ ours }) => ours)),
          theirs: sumOfAll(compared.map(({ theirs = 0 }) => theirs)),
        }
      : undefined,
    untouched: finder.untouched(),
    agrees: compared.every(({ verdict }) => verdict === 'equal'),
  };
}

function comparedLine(
  line: ExpectedLine,
  part: BudgetPart,
  ways: RateWays,
  months: readonly Month[],
): ComparedLine {
  const covered = part.active.filter((people) => people > 0).length;
  const heads = line.heads ?? part.people;
  const published = line.monthly === undefined ? undefined : line.monthly * heads * (line.months ?? covered);
  const theirs = line.amount ?? published;
  const difference = theirs === undefined ? undefined : part.amount - theirs;
  const peopleDifference = line.heads === undefined ? undefined : line.heads - part.people;
  const shown = {
    line,
    ours: part.amount,
    theirs,
    difference,
    people: part.people,
    peopleDifference,
    months: covered,
  };
  if ((difference ?? 0) === 0 && (peopleDifference ?? 0) === 0)
    return { ...shown, verdict: 'equal', explanations: [] };
  if (part.people === 0) return { ...shown, verdict: 'not-ours', explanations: [] };
  const explanations =
    difference === undefined || difference === 0
      ? headsOnly(line, part)
      : why(line, theirs ?? 0, part, ways, months);
  return { ...shown, verdict: explanations.length > 0 ? 'explained' : 'unexplained', explanations };
}

function headsOnly({ heads }: ExpectedLine, part: BudgetPart): Explanation[] {
  return heads === undefined ? [] : [{ causes: [{ kind: 'heads', theirs: heads, ours: part.people }] }];
}

/** Where they give what one person pays a month, that is what must be explained; else their sum. */
function why(
  line: ExpectedLine,
  theirs: number,
  part: BudgetPart,
  ways: RateWays,
  months: readonly Month[],
): Explanation[] {
  if (line.monthly === undefined || line.amount !== undefined)
    return explainDifference({ ...line, amount: theirs }, part, ways);
  const stated: Explanation['causes'] = [
    ...(line.heads === undefined || line.heads === part.people
      ? []
      : headsOnly(line, part).flatMap(({ causes }) => causes)),
    ...monthsCause(line, part),
  ];
  const person = onePerson(part, months.length);
  if (!person) return [];
  if (person.amount === line.monthly) return stated.length > 0 ? [{ causes: stated }] : [];
  return explainDifference(
    { keys: line.keys, amount: line.monthly, heads: undefined, months: undefined, base: line.base },
    person,
    ways,
  )
    .filter(({ causes }) => causes.every(({ kind }) => kind !== 'heads'))
    .map(({ causes }) => ({ causes: [...stated, ...causes] }));
}

function monthsCause({ months }: ExpectedLine, { active }: BudgetPart): Explanation['causes'] {
  const ours = active.filter((people) => people > 0).length;
  return months === undefined || months === ours ? [] : [{ kind: 'months', theirs: months, ours }];
}

/** The part cut down to one person in its last month; undefined where people differ. */
function onePerson(part: BudgetPart, length: number): BudgetPart | undefined {
  const last = part.active.findLastIndex((people) => people > 0);
  const people = part.active[last] ?? 0;
  const only = (amount: number): number[] => Array.from({ length }, (_, at) => (at === last ? amount : 0));
  const amount = (part.months[last] ?? 0) / people;
  const [category] = part.categories.keys();
  if (!Number.isInteger(amount) || category === undefined) return undefined;
  const components = [...part.components].map(
    ([key, months]) => [key, only((months[last] ?? 0) / people)] as const,
  );
  return {
    amount,
    people: 1,
    months: only(amount),
    active: only(1),
    categories: new Map([[category, 1]]),
    components: new Map(components),
  };
}
