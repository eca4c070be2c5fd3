import type { ColumnMatch } from '../rows/row.ts';
import { monthNumber } from '../values/date.ts';
import { normalise } from '../values/text.ts';

/** Words that may stand beside a month over a column that says whether it is covered or paid; any other makes it another thing. */
const BESIDE =
  /^(?:bulan|bln|tahun|thn|th|ta|periode|masa|perlindungan|kepesertaan|peserta|iuran|premi|bayar|pembayaran|dibayar|terbayar|lunas|setor|setoran|aktif|keaktifan|keikutsertaan|cakupan|tercakup|bpjs|bpjstk|ketenagakerjaan|jkk|jkm|jht|centang|checklist|ceklis|dan|yang|yg|diikuti|ditanggung|\d{4})$/;

/** `2026-01-01`, as a program writes the heading `Jan-26`. */
const FIRST_DAY = /^(\d{4})-(\d{2})-01$/;

/** What a heading says of time: the month, from 1 to 12, and the year where one stands there. */
export interface MonthHeading {
  readonly month: number;
  readonly year?: number | undefined;
}

/** The month of a heading such as `Jan`, `Bulan / Maret`, `Iuran Mei 2026`, `Bulan / 7`; undefined of any other. @internal for tests */
export function monthOfHeading(header: string): MonthHeading | undefined {
  const parts = header.split(' / ').map((part) => part.trim());
  const [, stamped, at] = FIRST_DAY.exec(parts.at(-1) ?? '') ?? [];
  const words = normalise((at === undefined ? parts : parts.slice(0, -1)).join(' '))
    .split(' ')
    .filter(Boolean);
  const months = words.flatMap((word) => (/^\p{L}{3,}$/u.test(word) ? (monthNumber(word) ?? []) : []));
  const others = words.filter((word) => !/^\p{L}{3,}$/u.test(word) || monthNumber(word) === undefined);
  const numbers = others.filter((word) => /^(?:0?[1-9]|1[0-2])$/.test(word)).map(Number);
  const said = others.some((word) => /^(?:bulan|bln)$/.test(word));
  const found = at !== undefined ? [Number(at)] : months.length > 0 ? months : said ? numbers : [];
  const [month, ...more] = found;
  const rest = found === numbers ? others.filter((word) => !/^\d{1,2}$/.test(word)) : others;
  // `Jan-26` leaves the year behind.
  const short = months.length > 0 ? rest.filter((word) => !/^\d{2}$/.test(word)) : rest;
  if (month === undefined || more.length > 0 || !short.every((word) => BESIDE.test(word))) return undefined;
  const year = stamped ?? rest.find((word) => /^20\d\d$/.test(word));
  return { month, year: year === undefined ? undefined : Number(year) };
}

/** So many columns of different months are months of cover; one alone may be anything. */
const LEAST = 2;

/**
 * The columns, those that nobody read and that stand under months marked as such: they say month by month who is covered, or paid for.
 * An empty form, in which no month holds anything yet, says nothing.
 */
export function withMonths(
  columns: readonly ColumnMatch[],
  isEmpty: (column: number) => boolean,
): readonly ColumnMatch[] {
  const months = new Map<ColumnMatch, MonthHeading>();
  for (const each of columns) {
    if (each.field !== undefined || each.role === 'alive' || each.role === 'name-part') continue;
    const heading = monthOfHeading(each.header);
    if (heading) months.set(each, heading);
  }
  const different = new Set([...months.values()].map(({ month }) => month));
  if (different.size < LEAST || [...months.keys()].every(({ column }) => isEmpty(column))) return columns;
  return columns.map((each) => {
    const month = months.get(each);
    return month === undefined
      ? each
      : { column: each.column, header: each.header, field: undefined, by: 'none', looks: 'months', month };
  });
}
