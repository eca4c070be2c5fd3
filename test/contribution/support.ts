import { type Contribution, createCalculator } from '../../src/contribution/calculator.ts';
import type { Line } from '../../src/contribution/line.ts';
import { asCategory } from '../../src/domain/category.ts';
import { type CalendarDate, parseIsoDate } from '../../src/domain/date.ts';
import { type Sen, senFromDecimal } from '../../src/domain/money.ts';
import { formatMonth, type Month, monthRange, parseMonth } from '../../src/domain/month.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** The policy of a YAML text, as a user would write it below `policy:`. @throws when it has a problem. */
export async function policyOf(body: string): Promise<Policy> {
  const { policy, problems } = await loadPolicy([{ name: 'p.yaml', text: `policy: p\n${body}` }], []);
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

export function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(`not a month: ${text}`);
  return month;
}

/** `2026-01` or `2026-01..2026-12`. */
function monthsOf(text: string): Month[] {
  const [first = '', last = first] = text.split('..');
  return monthRange(monthOf(first), monthOf(last));
}

function dateOf(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

function senOf(amount: number): Sen {
  const sen = senFromDecimal(amount);
  if (sen === undefined) throw new Error(`no amount: ${amount}`);
  return sen;
}

export interface Person {
  readonly category?: string;
  readonly wage?: number;
  readonly from?: string;
  readonly to?: string;
}

export function contributionOf(policy: Policy, months: string, person: Person = {}): Contribution {
  const [only] = [...policy.categories.keys()];
  return createCalculator(policy, monthsOf(months)).contribution({
    category: asCategory(person.category ?? only ?? ''),
    wage: person.wage === undefined ? undefined : senOf(person.wage),
    from: person.from === undefined ? undefined : dateOf(person.from),
    to: person.to === undefined ? undefined : dateOf(person.to),
  });
}

export function linesOf(policy: Policy, months: string, person: Person = {}): readonly Line[] {
  const { lines, missing } = contributionOf(policy, months, person);
  if (missing) throw new Error(missing);
  return lines;
}

/** `JKK employer ADD 10271` of each line. */
export const shown = (lines: readonly Line[]): string[] =>
  lines.map(({ programme, payer, fund, amount }) => `${programme} ${payer} ${fund} ${amount}`);

/** What each month costs: `{ '2026-01': 5400 }`. */
export function monthly(lines: readonly Line[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const line of lines) {
    const month = formatMonth(line.month);
    sums[month] = (sums[month] ?? 0) + line.amount;
  }
  return sums;
}
