import type { CategoryId } from '../../domain/category.ts';
import { type CalendarDate, parseIsoDate } from '../../domain/date.ts';
import { FIELDS, type Field } from '../../domain/field.ts';
import { formatMonth, type Month, monthRange, monthsOfYear } from '../../domain/month.ts';
import { NOTHING, ownWords, said, shownName } from '../../domain/shown.ts';
import { LAW_BEGINS } from '../../law/value.ts';
import { nearestWord } from '../../policy/nearest.ts';
import type { Policy } from '../../policy/policy.ts';
import { normalise } from '../../roster/values/text.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import { dayInJakarta, judgedDays } from '../../run/judged-days.ts';
import type { RosterRequest } from '../../run/rosters/roster-sheets.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { CliError, type Context } from './io.ts';

/** What the words of the command line ask for, as values. Each function throws `CliError` for a word that does not serve. */

interface AskedDate {
  readonly asOf?: string | undefined;
}

/** `--as-of`, else the day given. */
export function asOfDate(
  { asOf: given }: AskedDate,
  otherwise: () => CalendarDate,
  context: Context,
): CalendarDate {
  if (given === undefined) return otherwise();
  const date = parseIsoDate(given);
  if (date === undefined) throw notUsable(context, '--as-of', given, '2026-03-01');
  return date;
}

/** The day of the injected clock, in Indonesia's western time zone: reports are read there. */
export const today = ({ io }: Context): CalendarDate => dayInJakarta(io.now());

interface AskedMonths {
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

/** At least one. */
export type Months = readonly [Month, ...Month[]];

/**
 * The months of `--month` or `--year`; exactly one of them must be given. Of a year in which the known law begins those
 * from then on, and the talk says which are left out; months before the law are refused.
 */
export function askedMonths(asked: AskedMonths, context: Context, runs = false): Months {
  const months = givenMonths(asked, context, runs);
  const before = months.filter((month) => month < LAW_BEGINS);
  const [first] = before;
  if (first === undefined) return months;
  const { io, language } = context;
  const [begins, ...rest] = months.slice(before.length);
  if (begins === undefined || asked.year === undefined)
    throw new CliError(CLI_TEXT[language].beforeLaw(formatMonth(first), formatMonth(LAW_BEGINS)));
  const [left, counted] = [before, [begins, ...rest]].map((some) => monthSpans(some, language));
  io.err(said`${CLI_TEXT[language].partOfYear(left ?? NOTHING, counted ?? NOTHING)}\n`);
  return [begins, ...rest];
}

/** The one month of a command that takes no other. */
export function askedMonth(asked: AskedMonths, context: Context): Month {
  const [month] = askedMonths(asked, context);
  return month;
}

function givenMonths(asked: AskedMonths, context: Context, runs: boolean): Months {
  const { month: monthText, year: yearText } = asked;
  if ((monthText === undefined) === (yearText === undefined))
    throw new CliError(CLI_TEXT[context.language].oneOfMonthYear);
  if (yearText !== undefined) return some(monthsOfYear(askedYear(yearText, context)));
  // One month, or a run of them: arrears are paid for several months at once.
  const given = (monthText ?? '').split('..').map(readMonth);
  const [first, last] = [given[0], given.at(-1)];
  const months = first === undefined || last === undefined || given.length > 2 ? [] : monthRange(first, last);
  const shape = runs ? '2026-03, 2026-01..2026-07' : '2026-03';
  if (months.length === 0 || (months.length > 1 && !runs))
    throw notUsable(context, '--month', monthText ?? '', shape);
  return some(months);
}

function some(months: readonly Month[]): Months {
  const [first, ...rest] = months;
  if (first === undefined) throw new RangeError('no month asked for');
  return [first, ...rest];
}

function askedYear(given: string, context: Context): number {
  if (!/^20\d\d$/.test(given)) throw notUsable(context, '--year', given, '2026');
  return Number(given);
}

interface AskedReading extends AskedDate {
  readonly sheet?: string | undefined;
  readonly headerRow?: string | undefined;
  readonly map: readonly string[];
  readonly category?: string | undefined;
  readonly join?: readonly string[];
}

/** `--category`: an id, or the name of a category. */
function askedCategory(
  given: string | undefined,
  { known }: Policy,
  context: Context,
): CategoryId | undefined {
  if (given === undefined) return undefined;
  const wanted = normalise(given);
  const found = known.find(({ id, name }) =>
    [id, name.id, name.en].some((each) => normalise(each) === wanted),
  );
  if (found) return found.id;
  const nearest = nearestWord(
    wanted.replaceAll(' ', '-'),
    known.map(({ id }) => id),
  );
  throw new CliError(
    CLI_TEXT[context.language].notCategory(
      shownName(given),
      nearest === undefined ? nearest : ownWords(nearest),
    ),
  );
}

/** The rosters that are named and how to read them: `--sheet`, `--header-row`, `--map`, `--category`, `--join` and `--as-of`. */
export function rosterRequest(
  files: readonly string[],
  asked: AskedReading,
  { policy, months = [] }: { readonly policy: Policy; readonly months?: readonly Month[] | undefined },
  context: Context,
): RosterRequest {
  const standard = judgedDays(months, () => today(context));
  const asOf = asOfDate(asked, () => standard.asOf, context);
  const agesFrom = asked.asOf === undefined ? standard.agesFrom : undefined;
  const map = new Map<Field, string>();
  for (const entry of asked.map) {
    const at = entry.indexOf('=');
    const field = FIELDS.find((name) => name === entry.slice(0, at).trim());
    if (at < 1) throw notUsable(context, '--map', entry, 'nik="No. KTP"');
    if (field === undefined)
      throw notUsable(context, '--map', entry.slice(0, at).trim(), FIELDS.join(', '), FIELDS);
    map.set(field, entry.slice(at + 1).trim());
  }
  const headerRow = positive(asked.headerRow, '--header-row', context);
  const category = askedCategory(asked.category, policy, context);
  const { sheet, join = [] } = asked;
  const now = asked.asOf === undefined ? standard.today : undefined;
  return { files, policy, asOf, agesFrom, today: now, months, sheet, headerRow, map, category, join };
}

/** A whole number from 1 on. */
export function positive(given: string | undefined, flag: string, context: Context): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(given)) throw notUsable(context, flag, given, '1, 2, 3 …');
  return Number(given);
}

/** A whole number, none included. */
export function wholeNumber(given: string | undefined, flag: string, context: Context): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,7}$/.test(given)) throw notUsable(context, flag, given, '0, 1, 2 …');
  return Number(given);
}

/** That an option's value does not serve, and what does; of `words` that which was probably meant. */
export function notUsable(
  context: Context,
  what: string,
  value: string,
  allowed: string,
  words: readonly string[] = [],
): CliError {
  const nearest = nearestWord(value, words.map(ownWords));
  return new CliError(
    CLI_TEXT[context.language].notUsable(ownWords(what), shownName(value), ownWords(allowed), nearest),
  );
}
