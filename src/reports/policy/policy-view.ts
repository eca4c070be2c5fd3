import { type CalendarDate, formatIsoDate } from '../../domain/date.ts';
import { formatSen } from '../../domain/money.ts';
import { formatMonth, type Month, type Span } from '../../domain/month.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Forms } from '../../policy/forms/forms.ts';
import type { CategoryPolicy, Charge, NamedBase, Policy, ReliefChoice } from '../../policy/policy.ts';
import type { Quota, QuotaTerm } from '../../policy/quota.ts';

/** The layer of what no policy states. */
export const NATIONAL = 'national';

/** One value of the effective policy, and the layer that states it: `national` or a policy's id. */
export interface PolicyEntry {
  /** Keys from the top, as a policy file writes them: `categories.ketua-rt.base`. */
  readonly path: string;
  readonly value: unknown;
  readonly layer: string;
}

/** Every value that counts, in the order of a policy file. What has no effect in a category is left out. */
export function policyEntries(policy: Policy): PolicyEntry[] {
  const entry = (path: string, value: unknown): PolicyEntry[] =>
    value === undefined || value === null
      ? []
      : [{ path, value, layer: policy.origins.get(path) ?? NATIONAL }];
  return [
    ...entry('policy', policy.id).map((one) => ({ ...one, layer: String(policy.id) })),
    ...entry('title', policy.title),
    ...entry('regency', policy.regency),
    ...entry('source', policy.source),
    ...entry('year', policy.year),
    ...entry('monthRule', policy.monthRule),
    ...entry('rounding', roundingValue(policy)),
    ...entry('minimumBase', settingValue(policy.settings.minimumBase, formatSen)),
    ...entry('minimumIncome', settingValue(policy.settings.minimumIncome, Number)),
    ...entry('priority', policy.priority.length > 0 ? policy.priority : undefined),
    ...Object.entries(policy.ceilings).flatMap(([fund, terms]) =>
      entry(
        `ceilings.${fund}`,
        valueInTime(terms, ({ amount, months }) => (months ? { amount, ...spanValue(months) } : amount)),
      ),
    ),
    ...[...policy.bases.values()].flatMap((base) => entry(`bases.${base.id}`, baseValue(base))),
    ...[...policy.categories.values()].flatMap((category) =>
      Object.entries(categoryValues(category)).flatMap(([key, value]) =>
        entry(`categories.${category.id}.${key}`, value),
      ),
    ),
    ...entry('villages', policy.villages?.path),
    ...Object.entries(policy.enrolment).flatMap(([key, value]) => entry(`enrolment.${key}`, value)),
    ...entry('bpuLayout', policy.bpuLayout?.path),
    ...Object.entries(formsValues(policy.forms)).flatMap(([key, value]) => entry(`forms.${key}`, value)),
    ...Object.entries(policy.checks).flatMap(([key, value]) => entry(`checks.${key}`, value)),
  ];
}

/** As a policy writes them; a list that nobody wrote is left out. */
function formsValues({
  paper,
  place,
  date,
  signatories,
  villages,
}: Forms): Readonly<Record<string, unknown>> {
  const day = (one: CalendarDate | undefined): unknown => one && formatIsoDate(one);
  return {
    paper,
    place,
    date: day(date),
    signatories: signatories.length > 0 ? signatories.map(statedOf) : undefined,
    villages:
      villages.length > 0
        ? villages.map(({ date: own, head, secretary, executor, ...where }) =>
            statedOf({
              ...where,
              date: day(own),
              head: head && statedOf(head),
              secretary: secretary && statedOf(secretary),
              executor: executor && statedOf(executor),
            }),
          )
        : undefined,
  };
}

const statedOf = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function roundingValue({ rounding, roundingPer, roundingFrom, settings }: Policy): unknown {
  const source = settings.rounding?.source;
  if (source === undefined && roundingFrom === undefined && roundingPer === undefined) return rounding;
  const from = roundingFrom === undefined ? {} : { from: formatMonth(roundingFrom) };
  const per = roundingPer === undefined ? {} : { per: roundingPer };
  return { rule: rounding, ...per, ...from, ...(source === undefined ? {} : { source }) };
}

/** One value as it is written, several as their list. */
function valueInTime<T>(terms: readonly T[], written: (term: T) => unknown): unknown {
  const values = terms.map(written);
  return values.length === 1 ? values[0] : values;
}

const settingValue = <T>(
  setting: { readonly amount: T; readonly source: string } | undefined,
  value: (amount: T) => unknown,
): unknown => setting && { amount: value(setting.amount), source: setting.source };

/** Amounts as `2152322.94`, so that no cent is lost to a binary fraction. */
function baseValue({ values, region, source }: NamedBase): unknown {
  return {
    ...(region === undefined ? {} : { region }),
    values: values.map(({ from, to, amount }) => ({
      ...(from === undefined ? {} : { from: formatMonth(from) }),
      ...(to === undefined ? {} : { to: formatMonth(to) }),
      amount: formatSen(amount),
    })),
    ...(source === undefined ? {} : { source }),
  };
}

function categoryValues(category: CategoryPolicy): Readonly<Record<string, unknown>> {
  const { months, quota, age, segment } = category;
  const byWage = category.base === 'wage';
  const base = { base: baseNames(category), minimum: category.minimum, wagePayments: category.wagePayments };
  const declared = byWage ? base : { income: category.income ?? 'minimum' };
  return {
    name: category.name.id,
    segment,
    ...(segment === 'PU' ? { risk: category.risk } : { sector: category.sector }),
    relief: reliefValue(category.relief),
    programmes: category.programmes.map((programme) => programmeValue(category, programme)),
    flat: category.flat,
    ...(segment === 'PU' ? base : declared),
    months: months && [formatMonth(months.first), formatMonth(months.last)],
    rotation: category.rotation,
    quota: quotaValue(quota),
    age: Object.keys(age).length > 0 ? age : undefined,
    charges: category.charges.map(chargeValue),
    names: category.names,
  };
}

/** As a policy writes it: a number where it is of all months. */
function quotaValue(quota: Quota): unknown {
  const stated = Object.entries(quota).map(([place, terms]): [string, unknown] => {
    const written = ({ people, months }: QuotaTerm): unknown =>
      months ? { people, ...spanValue(months) } : people;
    return [place, valueInTime(terms, written)];
  });
  return stated.length > 0 ? Object.fromEntries(stated) : undefined;
}

function reliefValue({ take, reason, membersSince }: ReliefChoice): unknown {
  if (take === 'asked') return true;
  if (take === 'all-funds') return take;
  const since = membersSince === undefined ? {} : { membersSince: formatMonth(membersSince) };
  if (take === 'declined') return reason === undefined ? false : { declined: reason, ...since };
  return membersSince === undefined ? undefined : since;
}

/** A charge as a policy writes it. */
export type ChargeValue = Omit<Charge, 'months'> & {
  readonly from?: string;
  readonly months?: readonly [string, string];
};

function chargeValue({ months, ...charge }: Charge): ChargeValue {
  const stated = Object.entries(charge).filter(([, value]) => value !== undefined);
  return { fund: charge.fund, ...Object.fromEntries(stated), ...spanValue(months) };
}

const baseNames = ({ base, floors }: CategoryPolicy): unknown =>
  floors === undefined ? base : { highest: [base, ...floors] };

function programmeValue({ programmeMonths }: CategoryPolicy, programme: Programme): unknown {
  const span = programmeMonths?.get(programme);
  return span === undefined ? programme : { programme, ...spanValue(span) };
}

/** As a policy writes it: `from` where the end is open. */
function spanValue(span: Span | undefined): object {
  if (span === undefined) return {};
  const first = formatMonth(span.first as Month);
  return span.last === Number.POSITIVE_INFINITY
    ? { from: first }
    : { months: [first, formatMonth(span.last as Month)] };
}
