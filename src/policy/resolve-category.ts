import type { CategoryId } from '../domain/category.ts';
import { rupiah } from '../domain/money.ts';
import { parseMonth, type Span } from '../domain/month.ts';
import type { Programme } from '../domain/programme.ts';
import { shownText } from '../domain/shown.ts';
import type { CategoryInput, ChargeInput, ProgrammeInput, QuotaInput } from './input.ts';
import type { NationalCategory } from './national.ts';
import type { CategoryPolicy, Charge, ReliefChoice } from './policy.ts';
import { QUOTA_PLACES, type Quota, type QuotaTerm } from './quota.ts';
import { named, shownQuote } from './quoted.ts';
import { inTimeWithRest, spanOf } from './spans.ts';

/** What the merged layers say about one category, over its national default. */
export function categoryPolicy(
  id: CategoryId,
  input: CategoryInput,
  national: NationalCategory | undefined,
): CategoryPolicy {
  const [first, last] = (input.months ?? []).map(parseMonth);
  return {
    id,
    name: named(input.name ? { id: input.name, en: input.name } : (national?.name ?? { id, en: id })),
    segment: input.segment ?? national?.segment ?? 'PU',
    risk: input.risk ?? national?.risk ?? 1,
    ...programmesOf(input.programmes ?? national?.programmes ?? ['JKK', 'JKM']),
    flat: input.flat && { amount: rupiah(input.flat.amount), source: shownText(input.flat.source) },
    ...basesOf(input.base),
    minimum: input.minimum,
    wagePayments: input.wagePayments,
    income: input.income === undefined ? undefined : rupiah(input.income),
    sector: input.sector ?? 'non-transport',
    relief: reliefOf(input.relief),
    charges: (input.charges ?? national?.charges ?? []).map(chargeOf),
    months: first !== undefined && last !== undefined ? { first, last } : undefined,
    rotation: input.rotation,
    quota: quotaOf(input.quota),
    age: input.age ?? {},
    names: [...(national?.names ?? []), ...(input.names ?? [])].map(shownText),
  };
}

/** The highest of several: the wage column, where it is among them, is the base, and the others its floors. */
function basesOf(input: CategoryInput['base']): Pick<CategoryPolicy, 'base' | 'floors'> {
  if (typeof input !== 'object') return { base: input ?? 'minimum' };
  const base = input.highest.find((id) => id === 'wage') ?? input.highest[0] ?? 'minimum';
  return { base, floors: input.highest.filter((id) => id !== base) };
}

function programmesOf(
  inputs: readonly ProgrammeInput[],
): Pick<CategoryPolicy, 'programmes' | 'programmeMonths'> {
  const programmes = inputs.map((input) => (typeof input === 'string' ? input : input.programme));
  const spans = inputs.flatMap((input): [Programme, Span][] => {
    const span = typeof input === 'string' ? undefined : spanOf(input);
    return typeof input !== 'string' && span ? [[input.programme, span]] : [];
  });
  return spans.length === 0 ? { programmes } : { programmes, programmeMonths: new Map(spans) };
}

function quotaOf(input: CategoryInput['quota'] = {}): Quota {
  const quota: { -readonly [K in keyof Quota]: Quota[K] } = {};
  for (const place of QUOTA_PLACES) {
    const written = input[place];
    if (written !== undefined) quota[place] = quotaTerms(written);
  }
  return quota;
}

/** A quota as it is written: a number, a number in some months, or several of those. */
function quotaTerms(written: QuotaInput): QuotaTerm[] {
  const listed = Array.isArray(written) ? written : [written];
  const terms = listed.map((one): QuotaTerm => {
    const months = typeof one === 'object' ? spanOf(one) : undefined;
    return { people: typeof one === 'object' ? one.people : one, ...(months ? { months } : {}) };
  });
  return inTimeWithRest(terms);
}

function reliefOf(input: CategoryInput['relief']): ReliefChoice {
  if (input === undefined) return { take: 'by-law' };
  if (input === 'all-funds') return { take: 'all-funds' };
  if (typeof input === 'boolean') return { take: input ? 'asked' : 'declined' };
  const membersSince = input.membersSince === undefined ? undefined : parseMonth(input.membersSince);
  return {
    take: input.declined === undefined ? 'by-law' : 'declined',
    reason: shownQuote(input.declined),
    membersSince,
  };
}

function chargeOf(input: ChargeInput): Charge {
  const { programme, programmes, activity, object, subFund, from, months, ...rest } = input;
  const span = spanOf({ from, months });
  return {
    ...rest,
    ...(activity === undefined ? {} : { activity: shownText(activity) }),
    ...(object === undefined ? {} : { object: shownText(object) }),
    ...(subFund === undefined ? {} : { subFund: shownText(subFund) }),
    ...(span === undefined ? {} : { months: span }),
    programmes: programmes ?? (programme ? [programme] : undefined),
  };
}
