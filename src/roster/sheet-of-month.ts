import { type Month, monthOfYear, yearOf } from '../domain/month.ts';
import { type SourceName, sourceName } from '../domain/source-name.ts';
import type { ChosenSheet } from './choose-sheet.ts';
import { monthOfWord } from './values/date.ts';
import { normalise } from './values/text.ts';

/** What the name of a sheet or file says of time. */
export interface Named {
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** The sheet that a command's month or year names, and those of other months with the same people. */
export interface SheetOfMonth {
  readonly sheet: SourceName;
  readonly passed: readonly SourceName[];
}

const YEAR = /^20\d\d$/;

/** Of `MARET`, `Maret 2026`, `GAJI MAR 2026`, `03-2026`, `2026`; undefined where several months are named, or nothing. */
export function namedBy(name: string | undefined): Named | undefined {
  const words = normalise(name ?? '').split(' ');
  const years = words.filter((word) => YEAR.test(word)).map(Number);
  const spelled = words.flatMap((word) => (/^\p{L}{3,}$/u.test(word) ? (monthOfWord(word) ?? []) : []));
  // A bare number may count sheets; beside a year or the word it is a month.
  const bare = words.filter((word) => /^(0?[1-9]|1[0-2])$/.test(word)).map(Number);
  const counted =
    spelled.length === 0 && (years.length > 0 || words.includes('bulan') || words.includes('bln'))
      ? bare
      : [];
  const months = new Set([...spelled, ...counted]);
  if (months.size > 1 || new Set(years).size > 1 || months.size + years.length === 0) return undefined;
  return { month: [...months][0], year: years[0] };
}

function fits({ month, year }: Named, asked: readonly Month[]): boolean {
  const years = new Set(asked.map(yearOf));
  if (years.size !== 1 || (year !== undefined && !years.has(year))) return false;
  if (month === undefined) return year !== undefined;
  const [only, ...more] = asked;
  return only !== undefined && more.length === 0 && monthOfYear(only) === month;
}

/** The NIKs of a sheet, as many as tell whether it is the same list. */
const MOST_COMPARED = 2_000;

async function niksOf({ reading }: ChosenSheet): Promise<ReadonlySet<unknown>> {
  const niks = new Set<unknown>();
  for await (const batch of reading.rows()) {
    for (const item of batch)
      if (item.kind === 'worker' && item.row.nik?.value !== undefined) niks.add(item.row.nik.value);
    if (niks.size > MOST_COMPARED) break;
  }
  return niks;
}

/** At least so many in ten of the smaller list: people come and go from one month to the next. */
const MOST = 5;

function sameList(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...small].filter((nik) => large.has(nik)).length;
  return small.size > 0 && shared * 10 >= small.size * MOST;
}

/**
 * Of sheets that hold the same list for several months, or years, the one that the asked month names; undefined unless exactly one
 * does, and all of them name a time.
 */
export async function sheetOfMonth(
  chosen: readonly ChosenSheet[],
  asked: readonly Month[],
): Promise<SheetOfMonth | undefined> {
  if (chosen.length < 2 || asked.length === 0) return undefined;
  const timed = chosen.flatMap((each) => {
    const { name } = each.sheet;
    const named = namedBy(name);
    return name !== undefined && named ? [{ each, named, name: sourceName(name) }] : [];
  });
  const fitting = timed.filter(({ named }) => fits(named, asked));
  const [found] = fitting;
  if (!found || fitting.length > 1 || timed.length < 2) return undefined;
  const own = await niksOf(found.each);
  const passed: SourceName[] = [];
  for (const { each, name } of timed) {
    if (each === found.each) continue;
    if (!sameList(own, await niksOf(each))) return undefined;
    passed.push(name);
  }
  return { sheet: found.name, passed };
}

/** Whether a sheet is of another month than the one that was taken. */
export const isPassed = ({ sheet: { name } }: ChosenSheet, { passed }: SheetOfMonth): boolean =>
  name !== undefined && passed.includes(sourceName(name));
