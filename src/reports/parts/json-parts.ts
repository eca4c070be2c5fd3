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
import { jsonPiece, keyed, ownData, type Sayable } from '../../domain/shown/sayable.ts';
import { NOTHING, ownWords, type Shown, said, word } from '../../domain/shown.ts';
import { citation } from './citation.ts';
import type { RosterSummary } from './roster-summary.ts';

/** The year of a run inside one year; null for months of several. */
export function yearOrNull(months: readonly Month[]): number | null {
  const years = new Set(months.map(yearOf));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** `{ "2026-01": 23110 }`; own keys only, also where a key is `__proto__`. */
export const byMonth = (
  months: readonly Month[],
  amounts: readonly number[],
): Readonly<Record<Shown, number>> =>
  keyed(months.map((month, at) => [formatMonth(month), amounts[at] ?? 0]));

export const byKey = (cuts: readonly BudgetCut[]): Readonly<Record<Shown, number>> =>
  keyed(cuts.map(({ key, total }) => [key[0] ?? NOTHING, total]));

/** A ceiling of some months only names those that it is judged on. */
export const ceilingJson = ({ kecamatan, village, fund, months, ...amounts }: CeilingUse) => ({
  kecamatan,
  village,
  fund,
  ...(months === undefined ? {} : { months: months.map(formatMonth) }),
  ...amounts,
});

/** `listed`: the most people at one time, `on` the first day on which they are so many. */
export const quotaJson = ({ category, kecamatan, village, months, quota, listed, count }: QuotaUse) => {
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

export function rosterSummaryJson(rosters: RosterSummary) {
  const { read, accepted, rejected, blank, rejectedBy, unreadable, headerless, sheets } = rosters;
  return {
    read,
    accepted,
    rejected,
    blank,
    rejectedBy: keyed(rejectedBy.map(({ code, rows }) => [code, rows] as const)),
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
      sha256: sha256 === undefined ? null : ownWords(sha256),
    })),
    ...joinsJson(rosters.joins),
  };
}

/** `0.24%`, `bracket 1`, `flat`. */
export function rateCode(rate: Line['rate']): Shown {
  if (rate.kind === 'rate') return formatRate(rate.rate);
  return rate.kind === 'bracket' ? said`bracket ${rate.no}` : word('flat');
}

export function rateJson(used: UsedRate) {
  const { segment, programme, payer, rate, relief, source, months, unverified } = used;
  return {
    segment,
    programme,
    payer,
    rate: rateCode(rate),
    relief: relief ? ownWords(relief.id) : null,
    source: citation(source),
    evidence: source.evidence,
    caveat: source.caveat ? ownData(source.caveat) : null,
    months: months.map(formatMonth),
    unverified: unverified.map(formatMonth),
  };
}

/** What a part of a fund pays; null: what the fund pays beside its named parts. */
export const subFundJson = ({ fund, subFund, total }: SubFundTotal) => ({
  fund,
  subFund: subFund ?? null,
  total,
});

/** A relief that the law gives and the policy declines, with the rupiah that it would have taken off. */
export const forgoneJson = ({ category, relief, reason, amount }: Forgone) => ({
  category,
  relief: ownWords(relief.id),
  source: citation(relief.source),
  reason: reason ?? null,
  amount,
});

export function lineJson(line: Line) {
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
    ...(relief === undefined ? {} : { relief: ownWords(relief.id) }),
    ...(line.declined === undefined ? {} : { declined: ownWords(line.declined.id) }),
    ...(percent === undefined ? {} : { percent }),
    amount: line.amount,
    source: citation(line.source),
    ...(line.verified ? {} : { verified: false }),
  };
}

/** A long list of a document, each entry made as it is asked for. */
export interface JsonList {
  readonly entries: Iterable<object>;
}

/** A list of what may be shown. */
export const jsonList = <T extends object>(entries: Iterable<T & Sayable<T>>): JsonList => ({ entries });

/**
 * An object as text in parts: its long lists one entry a line, made as they are asked for. It holds only what may be
 * shown, as `jsonText` does.
 */
export function* jsonDocument<const H extends object, const T extends object>(
  head: H & Sayable<H>,
  lists: Readonly<Partial<Record<string, JsonList>>>,
  tail: T & Sayable<T>,
): Iterable<Shown> {
  yield word('{\n');
  for (const [key, value] of Object.entries(head)) yield jsonPiece(`  ${field(key, value)},\n`);
  for (const [key, list] of Object.entries(lists)) {
    if (list === undefined) continue;
    yield jsonPiece(`  ${JSON.stringify(key)}: [`);
    let first = true;
    for (const entry of list.entries) {
      yield jsonPiece(`${first ? '' : ','}\n    ${JSON.stringify(entry)}`);
      first = false;
    }
    yield first ? word('],\n') : word('\n  ],\n');
  }
  const fields = Object.entries(tail).map(([key, value]) => `  ${field(key, value)}`);
  yield jsonPiece(`${fields.join(',\n')}\n}\n`);
}

const field = (key: string, value: unknown): string =>
  `${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`;
