import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { monthOfWord } from '../values/date.ts';
import { type ContentJudge, SURE_SHARE } from './content.ts';
import type { Column } from './evidence-case.ts';
import type { Root } from './roots.ts';

/** What a year or a month under such a word is of: no post begins or ends with it. */
const OTHERWISE: readonly Root[] = [
  'born',
  'other',
  'mother',
  'card',
  'thing',
  'sent',
  'pay',
  'cut',
  'sum',
  'number',
  'phone',
  'address',
];

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** What may stand beside a year that is all a cell says: `TA 2024`, `sejak 2021`, `2021-27`, `2021.0`. */
const BESIDE =
  /^(?:ta|th|thn|tahun|sejak|mulai|tmt|angkatan|periode|masa|sampai|hingga|s\/?d|-\s*\d\d|\/\s*\d\d|[.,]0+|[\s.,:;'’/()–-])*$/i;
const MONTH = /^(\p{L}{3,9})[\s.,'’/-]*(?:\d{2})?$/u;

const saysYear = (text: string): boolean => {
  const years = text.length > 40 ? [] : (text.match(YEAR) ?? []);
  return years.length > 0 && years.length < 3 && BESIDE.test(text.replace(YEAR, ''));
};

/** `Maret`, `Mar-26`. */
const saysMonth = (text: string): boolean => {
  const [, name] = MONTH.exec(text) ?? [];
  return name !== undefined && monthOfWord(name) !== undefined;
};

const isMonthHeading = ({ cell }: Column): boolean =>
  cell.names.some((name) => /^(?:bulan|bln)(?: ke)?$/.test(name));
const isMonthNumber = (text: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(text);

/** Words that a time stands under: then a few such values are enough to ask. */
const TIMES: readonly Root[] = ['day', 'term', 'first', 'last'];
const SOME_SHARE = 0.2;

/** A list is made in the year that it is for, the one before, or late for the last one. */
const AROUND = 1;

/**
 * A column of years, or of months' names, that no word says more of: under `Tahun`, `Masa` or `TA` it may tell when each person's
 * post began or ended. The same year in every row, near the day of the run, is the list's own; years that differ by person change
 * what people cost and are asked about.
 */
export function yearsAlone(
  column: Column,
  open: ReadonlySet<Field>,
  { judge, asOf }: { readonly judge: ContentJudge; readonly asOf: CalendarDate },
): Partial<ColumnMatch> | undefined {
  const { roots, is } = column;
  if (OTHERWISE.some((root) => roots.has(root))) return undefined;
  const at = column.cell.column;
  const fields = (['tgl_mulai', 'tgl_akhir'] as const).filter((field) => open.has(field));
  const [field, other] = roots.has('last') ? fields.reverse() : fields;
  if (field === undefined) return undefined;
  const enough = TIMES.some((root) => roots.has(root)) ? SOME_SHARE : SURE_SHARE;
  const most = (test: (text: string) => boolean): boolean => (judge.shareOf(at, test) ?? 0) >= enough;
  const isYears = most(saysYear);
  if (!isYears && !most(saysMonth) && !(isMonthHeading(column) && most(isMonthNumber))) return undefined;
  if (judge.distinct(at) < 2 && !(isYears && isLongPast(column, judge, asOf))) return undefined;
  const evidence = { shape: is('year') ? ('year' as const) : undefined, roots: [], otherField: other };
  return { doubt: field, evidence, by: 'none', role: undefined, meant: undefined, rival: undefined };
}

/** One year in every row that is not the list's: under the words of a term every one that has ended. */
function isLongPast({ cell, roots }: Column, judge: ContentJudge, asOf: CalendarDate): boolean {
  const thisYear = Math.floor(asOf / 10_000);
  const least = TIMES.some((root) => root !== 'day' && roots.has(root)) ? thisYear : thisYear - AROUND;
  return (
    (judge.shareOf(cell.column, (text) => (text.match(YEAR) ?? []).some((year) => Number(year) < least)) ??
      0) >= SURE_SHARE
  );
}
