import type { BudgetCut } from '../../budget/budget-cuts.ts';
import type { CeilingUse } from '../../budget/ceilings.ts';
import type { Forgone } from '../../budget/model.ts';
import type { QuotaUse } from '../../budget/quotas.ts';
import type { UsedRate } from '../../budget/rates.ts';
import type { SubFundTotal } from '../../budget/sub-funds.ts';
import type { Line } from '../../contribution/line.ts';
import { formatIsoDate } from '../../domain/date.ts';
import { joinsJson } from '../../domain/join-summary.ts';
import { formatRate, formatSen } from '../../domain/money.ts';
import { formatMonth, type Month, yearOf } from '../../domain/month.ts';
import type { Assumptions } from '../../policy/assumptions.ts';
import { citation } from './citation.ts';
import type { RosterSummary } from './roster-summary.ts';

type Json = Readonly<Record<string, unknown>>;

/** The year of a run inside one year; null for months of several. */
export function yearOrNull(months: readonly Month[]): number | null {
  const years = new Set(months.map(yearOf));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** `{ "2026-01": 23110 }`; own keys only, also where a key is `__proto__`. */
export const byMonth = (months: readonly Month[], amounts: readonly number[]): Json =>
  Object.fromEntries(months.map((month, at) => [formatMonth(month), amounts[at] ?? 0]));

export const byKey = (cuts: readonly BudgetCut[]): Json =>
  Object.fromEntries(cuts.map(({ key, total }) => [key[0] ?? '', total]));

/** A ceiling of some months only names those that it is judged on. */
export const ceilingJson = ({ kecamatan, village, fund, months, ...amounts }: CeilingUse): Json => ({
  kecamatan,
  village,
  fund,
  ...(months === undefined ? {} : { months: months.map(formatMonth) }),
  ...amounts,
});

/** `listed`: the most people at one time, `on` the first day on which they are so many. */
export const quotaJson = ({ category, kecamatan, village, months, quota, listed, count }: QuotaUse): Json => {
  const day = count.turns === 1 ? count.peak.day : undefined;
  return {
    category,
    kecamatan: kecamatan ?? null,
    village: village ?? null,
    ...(months === undefined ? {} : { months: months.map(formatMonth) }),
    quota,
    listed,
    left: quota - listed,
    ...(day === undefined || listed === 0 ? {} : { on: formatIsoDate(day) }),
    ...(count.turns === 1 ? {} : { turns: count.turns }),
  };
};

export function rosterSummaryJson(rosters: RosterSummary): Json {
  const { read, accepted, rejected, blank, rejectedBy, unreadable, headerless, sheets } = rosters;
  return {
    read,
    accepted,
    rejected,
    blank,
    rejectedBy: Object.fromEntries(rejectedBy.map(({ code, rows }) => [code, rows])),
    unreadable,
    headerless,
    files: sheets.map(({ file, sheet, sha256, ...counts }) => ({
      file,
      sheet: sheet ?? null,
      read: counts.read,
      accepted: counts.accepted,
      rejected: counts.rejected,
      blank: counts.blank,
      ...(counts.given && { givenCategory: counts.given }),
      sha256: sha256 ?? null,
    })),
    ...joinsJson(rosters.joins),
  };
}

/** `0.24%`, `bracket 1`, `flat`. */
export function rateCode(rate: Line['rate']): string {
  if (rate.kind === 'rate') return formatRate(rate.rate);
  return rate.kind === 'bracket' ? `bracket ${rate.no}` : 'flat';
}

export function rateJson(used: UsedRate): Json {
  const { segment, programme, payer, rate, relief, source, months, unverified } = used;
  return {
    segment,
    programme,
    payer,
    rate: rateCode(rate),
    relief: relief?.id ?? null,
    source: citation(source),
    evidence: source.evidence,
    caveat: source.caveat ?? null,
    months: months.map(formatMonth),
    unverified: unverified.map(formatMonth),
  };
}

/** What no law says and the amounts rest on; `set`: the policy's own word. */
export const assumptionsJson = (assumptions: Assumptions | undefined): Json | null =>
  assumptions === undefined
    ? null
    : {
        minimumBase: { ...assumptions.minimumBase, value: formatSen(assumptions.minimumBase.value) },
        minimumIncome: assumptions.minimumIncome,
        rounding: assumptions.rounding,
      };

/** What a part of a fund pays; null: what the fund pays beside its named parts. */
export const subFundJson = ({ fund, subFund, total }: SubFundTotal): Json => ({
  fund,
  subFund: subFund ?? null,
  total,
});

/** A relief that the law gives and the policy declines, with the rupiah that it would have taken off. */
export const forgoneJson = ({ category, relief, reason, amount }: Forgone): Json => ({
  category,
  relief: relief.id,
  source: citation(relief.source),
  reason: reason ?? null,
  amount,
});

export function lineJson(line: Line): Json {
  const { month, programme, payer, fund, activity, object, base, cappedFrom, rate, relief, percent } = line;
  return {
    month: formatMonth(month),
    programme,
    payer,
    fund,
    ...(line.subFund === undefined ? {} : { subFund: line.subFund }),
    activity: activity ?? null,
    object: object ?? null,
    base: formatSen(base),
    ...(cappedFrom === undefined ? {} : { cappedFrom: formatSen(cappedFrom) }),
    rate: rateCode(rate),
    ...(relief === undefined ? {} : { relief: relief.id }),
    ...(line.declined === undefined ? {} : { declined: line.declined.id }),
    ...(percent === undefined ? {} : { percent }),
    amount: line.amount,
    source: citation(line.source),
    ...(line.verified ? {} : { verified: false }),
  };
}

/** An object as text in parts: its long lists one entry a line, made as they are asked for. */
export function* jsonDocument(
  head: Json,
  lists: Readonly<Record<string, Iterable<unknown>>>,
  tail: Json,
): Iterable<string> {
  yield '{\n';
  for (const [key, value] of Object.entries(head)) yield `  ${field(key, value)},\n`;
  for (const [key, entries] of Object.entries(lists)) {
    yield `  ${JSON.stringify(key)}: [`;
    let first = true;
    for (const entry of entries) {
      yield `${first ? '' : ','}\n    ${JSON.stringify(entry)}`;
      first = false;
    }
    yield first ? '],\n' : '\n  ],\n';
  }
  const fields = Object.entries(tail).map(([key, value]) => `  ${field(key, value)}`);
  yield `${fields.join(',\n')}\n}\n`;
}

const field = (key: string, value: unknown): string =>
  `${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`;
