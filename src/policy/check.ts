import { parseMonth } from '../domain/month.ts';
import { NATIONAL_CATEGORIES } from './categories/index.ts';
import { chargesFor, payersOf } from './charges.ts';
import type { CategoryInput, PolicyInput } from './input.ts';
import { nearestWord } from './nearest.ts';
import type { CategoryPolicy } from './policy.ts';
import type { PolicyProblem } from './problem.ts';
import { BUILT_IN_BASES, resolvePolicy } from './resolve.ts';

/**
 * What the schema cannot see: names that must exist, shares that must sum, lines that nobody would pay. Checks the
 * last layer in the light of those below it.
 */
export function checkPolicy(layers: readonly PolicyInput[], checkCodes: readonly string[]): PolicyProblem[] {
  const top = layers.at(-1);
  if (!top) return [];
  return [
    ...checkBases(top),
    ...checkSeverities(top, checkCodes),
    ...Object.entries(top.categories ?? {}).flatMap(([id, input]) => checkCategory(id, input, layers)),
  ];
}

function checkBases(top: PolicyInput): PolicyProblem[] {
  return Object.entries(top.bases ?? {})
    .filter(([, base]) => base.amount === undefined && base.values === undefined)
    .map(([id]) => ({ code: 'base-without-amount', path: ['bases', id], found: id }));
}

function checkSeverities(top: PolicyInput, codes: readonly string[]): PolicyProblem[] {
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

function checkCategory(id: string, input: CategoryInput, layers: readonly PolicyInput[]): PolicyProblem[] {
  const path = ['categories', id];
  const policy = resolvePolicy(layers);
  const category = policy.categories.get(id);
  if (!category) return [];
  const bases = [...BUILT_IN_BASES, ...policy.bases.keys()];
  const problems: PolicyProblem[] = [];
  for (const key of ['base', 'minimum'] as const) {
    const name = input[key];
    if (name !== undefined && !bases.includes(name)) {
      problems.push({
        code: 'unknown-base',
        path: [...path, key],
        found: name,
        allowed: bases,
        nearest: nearestWord(name, bases),
      });
    }
  }
  return [
    ...problems,
    ...missingKeys(id, input, layers, path),
    ...checkMonths(input, path),
    ...checkLines(category, path),
  ];
}

/** A category that no layer below knows must say at least how it is enrolled and who pays. */
function missingKeys(
  id: string,
  input: CategoryInput,
  layers: readonly PolicyInput[],
  path: string[],
): PolicyProblem[] {
  const below = layers.slice(0, -1).some((layer) => layer.categories?.[id] !== undefined);
  if (below || NATIONAL_CATEGORIES.some((category) => category.id === id)) return [];
  return (['segment', 'programmes', 'charges'] as const)
    .filter((key) => input[key] === undefined)
    .map((key) => ({ code: 'missing-in-category', path, found: key }));
}

function checkMonths(input: CategoryInput, path: string[]): PolicyProblem[] {
  const [first, last] = (input.months ?? []).map(parseMonth);
  if (first === undefined || last === undefined || first <= last) return [];
  return [{ code: 'months-reversed', path: [...path, 'months'], found: input.months?.join(' … ') }];
}

function checkLines(category: CategoryPolicy, path: string[]): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  for (const programme of category.programmes) {
    if (category.segment === 'BPU' && programme === 'JP') {
      problems.push({ code: 'programme-not-for-segment', path: [...path, 'programmes'], found: programme });
    }
    for (const payer of payersOf(category.segment, programme)) {
      const charges = chargesFor(category.charges, programme, payer);
      const sum = charges.reduce((total, charge) => total + (charge.percent ?? 100), 0);
      const found = `${programme} (${payer})`;
      if (charges.length === 0) problems.push({ code: 'uncharged-line', path: [...path, 'charges'], found });
      else if (sum !== 100)
        problems.push({ code: 'percent-sum', path: [...path, 'charges'], found: `${found}: ${sum}%` });
    }
  }
  return problems;
}
