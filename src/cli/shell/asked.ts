import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { type CalendarDate, calendarDate, parseIsoDate } from '../../domain/date.ts';
import { FIELDS, type Field } from '../../domain/field.ts';
import {
  formatMonth,
  type Month,
  monthOfYear,
  monthRange,
  monthsOfYear,
  yearOf,
} from '../../domain/month.ts';
import { LAW_BEGINS } from '../../law/value.ts';
import { nationalPolicy } from '../../policy/resolve.ts';
import type { LoadedSetup } from '../../run/policy/policy-files.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { readMonth } from './asked-month.ts';
import { CliError, type Context } from './io.ts';

export type Options = Readonly<Record<string, unknown>>;

export const text = (options: Options, name: string): string | undefined =>
  options[name] === undefined ? undefined : String(options[name]);

export const list = (options: Options, name: string): readonly string[] =>
  Array.isArray(options[name]) ? options[name].map(String) : [];

/** The policy of `--policy`, or the national defaults. YAML and zod are loaded only when a file is given. */
export async function loadPolicy(options: Options, context: Context): Promise<LoadedSetup> {
  const names = list(options, 'policy');
  if (names.length === 0) return { policy: nationalPolicy(), policySha256: undefined };
  const { loadPolicyFiles } = await import('../../run/policy/policy-files.ts');
  return loadPolicyFiles(names, CHECK_CODES, context);
}

/** `--as-of`, else the day given. @throws CliError for what is no date. */
export function asOfDate(options: Options, otherwise: CalendarDate, context: Context): CalendarDate {
  const given = text(options, 'asOf');
  if (given === undefined) return otherwise;
  const date = parseIsoDate(given);
  if (date === undefined) throw notUsable(context, '--as-of', given, '2026-03-01');
  return date;
}

/** The day of the injected clock, in Indonesia's western time zone: reports are read there. */
export function today(context: Context): CalendarDate {
  const jakarta = new Date(context.io.now().getTime() + 7 * 3_600_000);
  const date = calendarDate(jakarta.getUTCFullYear(), jakarta.getUTCMonth() + 1, jakarta.getUTCDate());
  if (date === undefined) throw new RangeError('the clock shows no day');
  return date;
}

/**
 * The months of `--month` or `--year`; exactly one of them must be given. Of a year in which the known law begins those
 * from then on, and the talk says which are left out. @throws CliError, also for months before the law.
 */
export function askedMonths(options: Options, context: Context, runs = false): readonly Month[] {
  const months = givenMonths(options, context, runs);
  const before = months.filter((month) => month < LAW_BEGINS);
  const [first] = before;
  if (first === undefined) return months;
  const { io, language } = context;
  const begins = formatMonth(LAW_BEGINS);
  const covered = months.slice(before.length);
  if (covered.length === 0 || text(options, 'year') === undefined)
    throw new CliError(CLI_TEXT[language].beforeLaw(formatMonth(first), begins));
  io.err(`${CLI_TEXT[language].partOfYear(monthSpans(before, language), monthSpans(covered, language))}\n`);
  return covered;
}

function givenMonths(options: Options, context: Context, runs: boolean): readonly Month[] {
  const [monthText, yearText] = [text(options, 'month'), text(options, 'year')];
  if ((monthText === undefined) === (yearText === undefined))
    throw new CliError(CLI_TEXT[context.language].oneOfMonthYear);
  if (yearText !== undefined) return monthsOfYear(askedYear(yearText, context));
  // One month, or a run of them: arrears are paid for several months at once.
  const given = (monthText ?? '').split('..').map(readMonth);
  const [first, last] = [given[0], given.at(-1)];
  const months = first === undefined || last === undefined || given.length > 2 ? [] : monthRange(first, last);
  const shape = runs ? '2026-03, 2026-01..2026-07' : '2026-03';
  if (months.length === 0 || (months.length > 1 && !runs)) {
    throw notUsable(context, '--month', monthText ?? '', shape);
  }
  return months;
}

function askedYear(given: string, context: Context): number {
  if (!/^20\d\d$/.test(given)) throw notUsable(context, '--year', given, '2026');
  return Number(given);
}

/** The first day of the months asked for: ages and terms of a contribution are judged then, not today. */
export function firstDay(months: readonly Month[]): CalendarDate {
  const [first] = months;
  const date = first === undefined ? undefined : calendarDate(yearOf(first), monthOfYear(first), 1);
  if (date === undefined) throw new RangeError('no month asked for');
  return date;
}

export interface ReadingOptions {
  readonly sheet: string | undefined;
  readonly headerRow: number | undefined;
  readonly map: ReadonlyMap<Field, string>;
  /** Files, folders or patterns of persons, by whose NIK the rosters are completed; the first named counts first. */
  readonly join: readonly string[];
}

/** `--sheet`, `--header-row`, `--map` and `--join`. @throws CliError */
export function readingOptions(options: Options, context: Context): ReadingOptions {
  const map = new Map<Field, string>();
  for (const entry of list(options, 'map')) {
    const at = entry.indexOf('=');
    const field = FIELDS.find((name) => name === entry.slice(0, at).trim());
    if (at < 1 || field === undefined) throw notUsable(context, '--map', entry, 'nik="No. KTP"');
    map.set(field, entry.slice(at + 1).trim());
  }
  return {
    sheet: text(options, 'sheet'),
    headerRow: positive(options, 'headerRow', '--header-row', context),
    map,
    join: list(options, 'join'),
  };
}

export function positive(options: Options, name: string, flag: string, context: Context): number | undefined {
  const given = text(options, name);
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(given)) throw notUsable(context, flag, given, '1, 2, 3 …');
  return Number(given);
}

function notUsable(context: Context, what: string, value: string, allowed: string): CliError {
  return new CliError(CLI_TEXT[context.language].notUsable(what, value, allowed));
}
