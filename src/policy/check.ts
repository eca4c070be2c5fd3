import { asCategory } from '../domain/category.ts';
import { FUNDS } from '../domain/fund.ts';
import { ROUNDINGS } from '../domain/money.ts';
import { parseMonth } from '../domain/month.ts';
import type { Programme } from '../domain/programme.ts';
import { NATIONAL_CATEGORIES } from './categories/index.ts';
import { checkCharges, checkLines, checkShared } from './check-charges.ts';
import { checkCeilingTerms, checkQuotas, checkYear } from './check-months.ts';
import type { CategoryInput, PolicyInput } from './input.ts';
import type { Path } from './locate.ts';
import { nearestWord } from './nearest.ts';
import type { CategoryPolicy, Policy } from './policy.ts';
import type { FoundProblem } from './problem.ts';
import { BUILT_IN_BASES, resolvePolicy, UMK } from './resolve.ts';

/**
 * What the schema cannot see: names that must exist, shares that must sum, lines that nobody would pay, values that
 * would have no effect. Checks the last layer in the light of those below it.
 */
export function checkPolicy(layers: readonly PolicyInput[], checkCodes: readonly string[]): FoundProblem[] {
  const top = layers.at(-1);
  if (!top) return [];
  const policy = resolvePolicy(layers);
  return [
    ...checkBases(top),
    ...checkSeverities(top, checkCodes),
    ...checkPriority(top, layers),
    ...checkCeilings(top, policy),
    ...checkRounding(top),
    ...Object.entries(top.categories ?? {}).flatMap(([id, input]) =>
      checkCategory(id, input, layers, policy),
    ),
  ];
}

function checkBases(top: PolicyInput): FoundProblem[] {
  return Object.entries(top.bases ?? {}).flatMap(([id, base]): FoundProblem[] => {
    const path = ['bases', id];
    const ways = [base.amount, base.values, base.region].filter((way) => way !== undefined).length;
    if (ways === 0) return [{ code: 'base-without-amount', path, found: id }];
    if (ways > 1) return [{ code: 'base-amount-twice', path, found: id }];
    const months = (base.values ?? []).map(({ from }) => from ?? '');
    const twice = months.findIndex((month, index) => months.indexOf(month) !== index);
    return twice < 0
      ? []
      : [{ code: 'month-twice', path: [...path, 'values', twice], found: months[twice] || undefined }];
  });
}

function checkPriority(top: PolicyInput, layers: readonly PolicyInput[]): FoundProblem[] {
  const ids = knownIds(layers);
  return (top.priority ?? []).flatMap((found, index): FoundProblem[] =>
    ids.includes(found)
      ? []
      : [
          {
            code: 'unknown-category',
            path: ['priority', index],
            found,
            allowed: ids,
            nearest: nearestWord(found, ids),
          },
        ],
  );
}

function checkCeilings(top: PolicyInput, { year, ceilings }: Policy): FoundProblem[] {
  return FUNDS.flatMap((fund) =>
    checkCeilingTerms(top.ceilings?.[fund], ceilings[fund], year, ['ceilings', fund]),
  );
}

/** A month or a source alone says nothing about rounding. */
function checkRounding({ rounding }: PolicyInput): FoundProblem[] {
  if (typeof rounding !== 'object' || rounding.rule !== undefined || rounding.per !== undefined) return [];
  return [{ code: 'missing', path: ['rounding', 'rule'], allowed: ROUNDINGS }];
}

function knownIds(layers: readonly PolicyInput[]): string[] {
  const own = layers.flatMap((layer) => Object.keys(layer.categories ?? {}));
  return [...new Set([...NATIONAL_CATEGORIES.map((category) => category.id), ...own])];
}

function checkSeverities(top: PolicyInput, codes: readonly string[]): FoundProblem[] {
  return Object.keys(top.checks ?? {})
    .filter((code) => !codes.includes(code))
    .map((code) => ({
      code: 'unknown-check',
      path: ['checks', code],
      found: code,
      allowed: codes,
      nearest: nearestWord(code, codes),
    }));
}

function checkCategory(
  id: string,
  input: CategoryInput,
  layers: readonly PolicyInput[],
  policy: Policy,
): FoundProblem[] {
  const path = ['categories', id];
  const missing = missingKeys(id, input, layers, path);
  const category = policy.categories.get(asCategory(id));
  if (!category || missing.length > 0) return missing;
  return [
    ...checkBaseNames(input, [...BUILT_IN_BASES, ...policy.bases.keys()], path),
    ...checkOrder(input, path),
    ...checkYear(input, policy.year, path),
    ...checkQuotas(input, category, policy.year, path),
    ...checkProgrammes(category, path),
    ...checkEffect(input, category, path),
    ...checkCharges(input, category, policy.year, path),
    ...checkLines(category, policy.year, path),
    ...checkShared(input, category, path),
  ];
}

/** A category that no layer below knows must say at least how it is enrolled and who pays. */
function missingKeys(
  id: string,
  input: CategoryInput,
  layers: readonly PolicyInput[],
  path: Path,
): FoundProblem[] {
  const known = knownIds(layers.slice(0, -1));
  if (known.includes(id)) return [];
  return (['segment', 'programmes', 'charges'] as const)
    .filter((key) => input[key] === undefined)
    .map((key) => ({ code: 'missing-in-category', path, found: key, nearest: nearestWord(id, known) }));
}

function checkBaseNames(input: CategoryInput, bases: readonly string[], path: Path): FoundProblem[] {
  return (['base', 'minimum'] as const).flatMap((key): FoundProblem[] => {
    const given = input[key];
    const named = typeof given === 'object' ? given.highest : [given];
    const found = named.find((one) => one !== undefined && !bases.includes(one));
    if (found === undefined) return [];
    if (found === UMK) return [{ code: 'umk-without-regency', path: [...path, key], found }];
    return [
      {
        code: 'unknown-base',
        path: [...path, key],
        found,
        allowed: bases,
        nearest: nearestWord(found, bases),
      },
    ];
  });
}

function checkOrder(input: CategoryInput, path: Path): FoundProblem[] {
  const problems: FoundProblem[] = [];
  const [first, last] = (input.months ?? []).map(parseMonth);
  if (first !== undefined && last !== undefined && first > last) {
    problems.push({ code: 'months-reversed', path: [...path, 'months'], found: input.months?.join(' – ') });
  }
  if (input.rotation !== undefined && input.months === undefined) {
    problems.push({
      code: 'rotation-without-months',
      path: [...path, 'rotation'],
      found: String(input.rotation),
    });
  }
  const { min, max } = input.age ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    problems.push({ code: 'ages-reversed', path: [...path, 'age'], found: `${min} – ${max}` });
  }
  return problems;
}

/** What every BPU member joins (law item `programmes-bpu`). */
const LEAST_BPU: readonly Programme[] = ['JKK', 'JKM'];

/** A programme named twice would be charged twice; BPU members join JKK and JKM at least, and cannot join JP. */
function checkProgrammes({ programmes, segment }: CategoryPolicy, path: Path): FoundProblem[] {
  const at = [...path, 'programmes'];
  const twice = programmes.filter((programme, index) => programmes.indexOf(programme) !== index);
  const problems = twice.map((found): FoundProblem => ({ code: 'programme-twice', path: at, found }));
  if (segment !== 'BPU') return problems;
  const closed = programmes.filter((programme) => programme === 'JP');
  const lacking = LEAST_BPU.filter((programme) => !programmes.includes(programme));
  return [
    ...problems,
    ...closed.map((found): FoundProblem => ({ code: 'programme-not-for-segment', path: at, found })),
    ...lacking.map((found): FoundProblem => ({ code: 'programme-missing-for-segment', path: at, found })),
  ];
}

/** What this layer states and the engine would not look at: the writer believes that it counts. */
function checkEffect(input: CategoryInput, category: CategoryPolicy, path: Path): FoundProblem[] {
  const byWage = category.base === 'wage';
  if (category.flat !== undefined) {
    const rates = ['risk', 'base', 'minimum', 'wagePayments', 'relief'] as const;
    return rates
      .filter((key) => input[key] !== undefined)
      .map((key) => ({ code: 'no-effect', path: [...path, key], found: key, allowed: ['flat'] }));
  }
  const idle: Readonly<Record<string, boolean>> =
    category.segment === 'BPU'
      ? {
          risk: input.risk !== undefined,
          base: input.base !== undefined && !byWage && input.base !== 'minimum',
          income: input.income !== undefined && byWage,
          minimum: input.minimum !== undefined && !byWage,
          wagePayments: input.wagePayments !== undefined && !byWage,
        }
      : {
          income: input.income !== undefined,
          sector: input.sector !== undefined,
          relief: input.relief === true || input.relief === 'all-funds',
          minimum: input.minimum !== undefined && !byWage,
          wagePayments: input.wagePayments !== undefined && !byWage,
        };
  return Object.keys(idle)
    .filter((key) => idle[key])
    .map((key) => ({ code: 'no-effect', path: [...path, key], found: key, allowed: [category.segment] }));
}
