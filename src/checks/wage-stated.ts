import { type Rupiah, rupiah, type Sen } from '../domain/money.ts';
import type { Place } from '../domain/place.ts';
import type { ColumnMatch } from '../roster/rows/row.ts';
import { rupiahWords } from '../text/parts/format.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly stated: Rupiah;
  readonly read: Rupiah;
}

/** Wages so far, in sen: of people, and of posts that nobody holds, which a sum may count or not. */
interface SoFar {
  readonly paid: number;
  readonly vacant: number;
}

interface Stated {
  readonly amount: Sen;
  readonly place: Place;
  /** Which of the sums of the sheet it is. */
  readonly at: number;
}

/** In sen; a smaller number in the column of wages counts something. */
const LEAST = 100_000;
/** A sum of a year under wages of a month is none of another list. */
const YEAR = 12;
/** More sums than any list has. */
const MOST = 1_000;

/**
 * The sum under a column of wages is not that of the wages which were read: a row is missing or a wage is another one. It may be of the
 * rows since any sum before it, of those below it, of all sheets so far, with or without the posts that nobody holds, for a month or
 * a year. Nothing is said of a sheet in which some wage could not be read.
 */
export const wageStated: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let [paid, vacant, clear] = [0, 0, true];
    /** How much it was where each sum stands, and where the run, the file and the sheet began. */
    let sums: SoFar[] = [];
    let stated: Stated[] = [];
    let starts: SoFar[] = [{ paid, vacant }];
    let file: Place['file'] | undefined;
    let column: number | undefined;
    return {
      sheet({ place, layout }) {
        column = wageColumn(layout?.columns);
        if (place.file !== file) starts = [...starts.slice(0, 1), { paid, vacant }];
        file = place.file;
        [sums, stated, clear] = [[{ paid, vacant }], [], true];
      },
      only: ['wage', 'wageUnread'],
      row({ wage }) {
        if (wage?.value === undefined) clear = false;
        else paid += wage.value;
      },
      skipped({ row, reason, amount, columns }, place) {
        if (columns) column = wageColumn(columns);
        if (reason === 'vacant') vacant += amount ?? 0;
        // Whether a sum counts them nobody knows.
        if (reason === 'example' || reason === 'not-alive') clear = false;
        if (reason !== 'total' || sums.length > MOST) return;
        if (amount !== undefined && amount >= LEAST)
          stated.push({ amount, place: { ...place, row, column }, at: sums.length });
        sums.push({ paid, vacant });
      },
      sheetEnd() {
        const end = { paid, vacant };
        for (const { amount, place, at } of clear ? stated : []) {
          const here = sums[at] ?? end;
          const above = [...starts, ...sums.slice(0, at)].map((then) => [then, here] as const);
          const below = [...sums.slice(at + 1), end].map((then) => [here, then] as const);
          if ([...above, ...below].some(([from, to]) => isSum(amount, from, to))) continue;
          const before = sums[at - 1] ?? here;
          const read = here.paid === before.paid ? end.paid - (sums[0]?.paid ?? 0) : here.paid - before.paid;
          if (read > 0) report({ stated: whole(amount), read: whole(read) }, { place, field: 'upah' });
        }
      },
    };
  },
  page: {
    example: { stated: 13500000 as Rupiah, read: 11300000 as Rupiah },
    id: {
      title: 'Jumlah upah tidak sama',
      message: ({ stated, read }) =>
        `Tertulis jumlah upah ${rupiahWords(stated, 'id')}, yang terbaca berjumlah ${rupiahWords(read, 'id')}.`,
      todo: () =>
        'Pastikan tidak ada orang yang belum tertulis dan tidak ada upah yang salah ketik. Bila hanya jumlahnya yang lama atau untuk beberapa bulan, biarkan.',
      wrong: 'JUMLAH 13.500.000, di bawah upah yang berjumlah 11.300.000',
      right: 'JUMLAH 11.300.000',
    },
    en: {
      title: 'Another sum of wages',
      message: ({ stated, read }) =>
        `The sum of wages says ${rupiahWords(stated, 'en')}, those that were read come to ${rupiahWords(read, 'en')}.`,
      todo: () =>
        'Make sure that nobody is missing and no wage is mistyped. If only the sum is old or of several months, leave it.',
      wrong: 'JUMLAH 13.500.000, below wages of 11.300.000',
      right: 'JUMLAH 11.300.000',
    },
  },
};

const wageColumn = (columns: readonly ColumnMatch[] | undefined): number | undefined =>
  columns?.find(({ field }) => field === 'upah')?.column;

/** With the cents and roundings of single wages left aside. */
function isSum(amount: Sen, from: SoFar, to: SoFar): boolean {
  const paid = to.paid - from.paid;
  const all = paid + to.vacant - from.vacant;
  return [paid, all].some(
    (sum) => sum > 0 && (Math.abs(amount - sum) < ROUNDED || Math.abs(amount - sum * YEAR) < ROUNDED * YEAR),
  );
}

/** A hundred rupiah, in sen: sums of wages are written without the cents of each. */
const ROUNDED = 10_000;
const whole = (amount: number): Rupiah => rupiah(Math.round(amount / 100));
