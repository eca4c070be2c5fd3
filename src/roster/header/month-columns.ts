import type { ColumnMatch } from '../rows/row.ts';
import { countedMonths } from '../values/counted-months.ts';
import type { ContentJudge } from './content.ts';
import {
  countsParts,
  isMonthUnit,
  isOfService,
  isUnitHeading,
  type MonthHeading,
  mayCountMonths,
  monthsOfHeading,
} from './month-heading.ts';

/** So many columns of different months are months of cover; one alone may be anything. */
const LEAST = 2;

/**
 * The columns, those that nobody read and that stand under months marked as such: they say month by month who is covered, or paid for.
 * An empty form, in which no month holds anything yet, says nothing.
 */
export function withMonths(
  columns: readonly ColumnMatch[],
  judge: Pick<ContentJudge, 'isEmpty' | 'isMost'>,
): readonly ColumnMatch[] {
  const isEmpty = (column: number): boolean => judge.isEmpty(column);
  const months = new Map<ColumnMatch, MonthHeading>();
  const isOpen = ({ field, role }: ColumnMatch): boolean =>
    field === undefined && role !== 'alive' && role !== 'name-part';
  for (const each of columns) {
    if (!isOpen(each)) continue;
    const heading = monthsOfHeading(each.header) ?? countOf(each, columns, judge);
    if (heading && !('counts' in heading && isEmpty(each.column))) months.set(each, heading);
  }
  const spans = [...months].filter(([, heading]) => 'first' in heading);
  const different = new Set(spans.map(([, heading]) => JSON.stringify(heading)));
  const isSaid = different.size >= LEAST && spans.some(([{ column }]) => !isEmpty(column));
  return columns.map((each) => {
    const month = months.get(each);
    return month === undefined || (!isSaid && 'first' in month)
      ? each
      : { column: each.column, header: each.header, field: undefined, by: 'none', looks: 'months', month };
  });
}

/** Beside a year of its own a number of a month is that month, and two such columns bound a term. */
const BESIDE_YEAR = /^(?:tahun|thn|th)\b/i;

const isSaid = (text: string): boolean => /\p{L}{2}/u.test(text) && countedMonths(text) !== undefined;

/** Whether numbers of months stand under a heading that might mean something else, or months are named in words. */
function countOf(
  { column, header }: ColumnMatch,
  columns: readonly ColumnMatch[],
  judge: Pick<ContentJudge, 'isMost'>,
): MonthHeading | undefined {
  if (isOfService(header)) return undefined;
  if (judge.isMost(column, isSaid, 'letter')) return { counts: true };
  if (countsParts(header)) {
    const isPart = (text: string): boolean => countedMonths(`${header} ${text}`) !== undefined;
    return judge.isMost(column, isPart) ? { counts: true, of: header } : undefined;
  }
  const as = mayCountMonths(header);
  if (as === undefined || !judge.isMost(column, (text) => countedMonths(text) !== undefined))
    return undefined;
  const isCount =
    as === 'volume'
      ? columns.some((unit) => isUnitHeading(unit.header) && judge.isMost(unit.column, isMonthUnit))
      : !columns.some(
          (other) =>
            BESIDE_YEAR.test(other.header) ||
            (other.column !== column && mayCountMonths(other.header) === 'month'),
        );
  return isCount ? { counts: true } : undefined;
}
