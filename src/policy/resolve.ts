import { asCategory, type CategoryId } from '../domain/category.ts';
import { FUNDS, type Fund } from '../domain/fund.ts';
import { rupiah, type Sen, senFromDecimal } from '../domain/money.ts';
import { parseMonth } from '../domain/month.ts';
import { shownText, word } from '../domain/shown.ts';
import { NATIONAL_CATEGORIES } from './categories/index.ts';
import type { Ceilings, CeilingTerm } from './ceiling.ts';
import { formsOf } from './forms/forms.ts';
import type { BaseInput, CategoryInput, CeilingInput, PolicyInput } from './input.ts';
import type { CategoryPolicy, FileOfPolicy, KnownCategory, NamedBase, Policy } from './policy.ts';
import { named, shownQuote } from './quoted.ts';
import { categoryPolicy } from './resolve-category.ts';
import { inTime, spanOf } from './spans.ts';
import { oneSpelling } from './spelling.ts';

/** Bases that need no entry in a policy: the roster's wage column and the national minimum. */
export const BUILT_IN_BASES: readonly string[] = ['wage', 'minimum'];

/** The base that follows the minimum wage of the policy's regency where no entry says otherwise. */
export const UMK = 'umk';

/**
 * The effective policy of layers, the later over the earlier (district, then village), all over the national
 * defaults. A category counts as covered when any layer names it; with no layer at all, the national ones are.
 * The inputs must have passed `checkPolicy`.
 */
export function resolvePolicy(layers: readonly PolicyInput[]): Policy {
  const top = layers.at(-1);
  const origins = new Map<string, string>();
  const stated = <K extends keyof PolicyInput>(key: K): PolicyInput[K] | undefined => {
    const layer = layers.findLast((input) => input[key] !== undefined);
    if (layer) origins.set(key, layer.policy);
    return layer?.[key];
  };
  return {
    id: top && shownText(top.policy),
    title: shownQuote(stated('title')),
    regency: stated('regency'),
    source: shownQuote(stated('source')),
    year: stated('year'),
    monthRule: stated('monthRule') ?? 'any-day',
    ...roundingOf(stated('rounding'), stated('minimumBase'), stated('minimumIncome')),
    priority: stated('priority')?.map(asCategory) ?? [],
    ceilings: ceilingsOf(mergedKeys(layers, 'ceilings', origins)),
    villages: villagesOf(stated('villages')),
    bases: mergedBases(layers, origins, stated('regency')),
    categories: withOneSpelling(coveredIds(layers).map((id) => mergedCategory(id, layers, origins))),
    known: knownCategories(layers),
    enrolment: mergedKeys(layers, 'enrolment', origins),
    bpuLayout: fileOf(stated('bpuLayout')),
    forms: formsOf(mergedKeys(layers, 'forms', origins)),
    checks: mergedKeys(layers, 'checks', origins),
    origins,
  };
}

/** The national defaults alone: what serves, and is said to serve, when no policy is given. */
export function nationalPolicy(): Policy {
  return resolvePolicy([]);
}

function roundingOf(
  rounding: PolicyInput['rounding'],
  base: PolicyInput['minimumBase'],
  income: PolicyInput['minimumIncome'],
): Pick<Policy, 'rounding' | 'roundingPer' | 'roundingFrom' | 'settings'> {
  const { rule, per, source, from } =
    typeof rounding === 'object'
      ? rounding
      : { rule: rounding, per: undefined, source: undefined, from: undefined };
  return {
    rounding: rule ?? 'half-up',
    ...(per === undefined ? {} : { roundingPer: per }),
    ...(from === undefined ? {} : { roundingFrom: parseMonth(from) }),
    settings: {
      minimumBase: base && {
        amount: senFromDecimal(base.amount) ?? (0 as Sen),
        source: shownText(base.source),
      },
      minimumIncome: income && { amount: rupiah(income.amount), source: shownText(income.source) },
      rounding: (rule ?? per) && { source: shownQuote(source) },
    },
  };
}

function ceilingsOf(inputs: NonNullable<PolicyInput['ceilings']>): Ceilings {
  const ceilings: Partial<Record<Fund, readonly CeilingTerm[]>> = {};
  for (const fund of FUNDS) {
    const written = inputs[fund];
    if (written === undefined) continue;
    const listed = Array.isArray(written) ? written : [written];
    ceilings[fund] = inTime(listed.map(ceilingTerm));
  }
  return ceilings;
}

function ceilingTerm(input: CeilingInput): CeilingTerm {
  const months = typeof input === 'object' ? spanOf(input) : undefined;
  return { amount: rupiah(typeof input === 'object' ? input.amount : input), ...(months ? { months } : {}) };
}

/** Which policy file names it, only `loadPolicyLayers` knows. */
function fileOf(path: string | undefined): FileOfPolicy | undefined {
  return path === undefined ? undefined : { path, file: '' };
}

function villagesOf(path: string | undefined): Policy['villages'] {
  const named = fileOf(path);
  return named && { ...named, list: [] };
}

function coveredIds(layers: readonly PolicyInput[]): CategoryId[] {
  if (layers.length === 0) return NATIONAL_CATEGORIES.map(({ id }) => id);
  return [...new Set(layers.flatMap((layer) => Object.keys(layer.categories ?? {}).map(asCategory)))];
}

function withOneSpelling(categories: readonly CategoryPolicy[]): Policy['categories'] {
  const spelling = oneSpelling();
  return new Map(
    categories.map((category) => {
      const charges = category.charges.map((charge) =>
        charge.subFund === undefined ? charge : { ...charge, subFund: spelling(charge.subFund) },
      );
      return [category.id, { ...category, charges }];
    }),
  );
}

/** A group whose keys each come from the highest layer that states them. */
function mergedKeys<K extends 'enrolment' | 'checks' | 'ceilings' | 'forms'>(
  layers: readonly PolicyInput[],
  group: K,
  origins: Map<string, string>,
): NonNullable<PolicyInput[K]> {
  const merged: Record<string, unknown> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer[group] ?? {})) {
      if (value === undefined) continue;
      merged[key] = value;
      origins.set(`${group}.${key}`, layer.policy);
    }
  }
  return merged as NonNullable<PolicyInput[K]>;
}

/** `umk` needs no entry where the policy says its regency: it is that regency's minimum wage, month by month. */
function mergedBases(
  layers: readonly PolicyInput[],
  origins: Map<string, string>,
  regency: string | undefined,
): Map<string, NamedBase> {
  const bases = new Map<string, NamedBase>();
  if (regency !== undefined && namesBase(layers, UMK)) {
    bases.set(UMK, { id: word(UMK), values: [], source: undefined, region: regency });
  }
  for (const layer of layers) {
    for (const [id, input] of Object.entries(layer.bases ?? {})) {
      bases.set(id, namedBase(id, input));
      origins.set(`bases.${id}`, layer.policy);
    }
  }
  return bases;
}

function namesBase(layers: readonly PolicyInput[], id: string): boolean {
  return layers.some((layer) =>
    Object.values(layer.categories ?? {}).some(
      ({ base, minimum }) =>
        minimum === id || (typeof base === 'object' ? base.highest.includes(id) : base === id),
    ),
  );
}

function namedBase(id: string, input: BaseInput): NamedBase {
  if (input.region !== undefined)
    return { id: shownText(id), values: [], source: shownQuote(input.source), region: input.region };
  const values = input.values ?? [{ from: undefined, amount: input.amount ?? 0 }];
  const dated = values.map(({ from, amount }) => ({
    from: from === undefined ? undefined : parseMonth(from),
    amount: senFromDecimal(amount) ?? (0 as Sen),
  }));
  return {
    id: shownText(id),
    values: dated.sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
    source: shownQuote(input.source),
  };
}

/** What every policy begins with, masked once: there are hundreds of names. */
const KNOWN_EVERYWHERE: ReadonlyMap<CategoryId, KnownCategory> = new Map(
  NATIONAL_CATEGORIES.map(({ id, name, names, local }) => [
    id,
    { id, name: named(name), names: names.map(shownText), local },
  ]),
);

function knownCategories(layers: readonly PolicyInput[]): KnownCategory[] {
  const known = new Map(KNOWN_EVERYWHERE);
  for (const layer of layers) {
    for (const [key, input] of Object.entries(layer.categories ?? {})) {
      const id = asCategory(key);
      const below = known.get(id);
      const name = input.name
        ? named({ id: input.name, en: input.name })
        : (below?.name ?? named({ id, en: id }));
      known.set(id, {
        id,
        name,
        names: [...(below?.names ?? []), ...[input.name ?? [], input.names ?? []].flat().map(shownText)],
        local: below?.local?.filter(
          (local) => !input.names?.some((stated) => stated.toLowerCase() === local),
        ),
      });
    }
  }
  return [...known.values()];
}

function mergedCategory(
  id: CategoryId,
  layers: readonly PolicyInput[],
  origins: Map<string, string>,
): CategoryPolicy {
  const national = NATIONAL_CATEGORIES.find((category) => category.id === id);
  const merged: Record<string, unknown> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer.categories?.[id] ?? {})) {
      if (value === undefined) continue;
      merged[key] = value;
      origins.set(`categories.${id}.${key}`, layer.policy);
    }
  }
  return categoryPolicy(id, merged as CategoryInput, national);
}
