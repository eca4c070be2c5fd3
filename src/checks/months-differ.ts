import type { Place } from '../domain/place.ts';
import { joined, NOTHING, type Shown, shownName, shownNameIfAny } from '../domain/shown.ts';
import { nameAsIs } from '../domain/source-name.ts';
import { fileTitle } from '../roster/header/title.ts';
import { namedBy } from '../roster/sheet-of-month.ts';
import { monthOfWord } from '../roster/values/date.ts';
import { partOfYear } from '../roster/values/part-of-year.ts';
import { normalise } from '../roster/values/text.ts';
import { shellValue } from '../text/parts/shell-word.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly of: 'sheets' | 'files';
  readonly lists: Shown;
  readonly first: Shown;
}

/** A sheet or file that is called after a month or months. */
interface MonthList {
  readonly place: Place;
  /** The time of which its name speaks; two lists of one series that speak of another have another here. */
  readonly time: string;
  /** So many of its people as tell whether another list is of the same. */
  readonly niks: Set<unknown>;
}

/** The whole name of a month, or a short one with its year: `RT 01 2026` and `Data Agus` name none. */
const SPELLED =
  /(?<!\p{L})(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|(?:jan|feb|peb|mar|apr|jun|jul|agt|agst?|agu|sept?|okt|nov|nop|des)\W?\s?\W?(?:20)?\d\d)(?!\p{L})/iu;
const MOST_COMPARED = 2_000;
/** In ten of the smaller list: fewer in common, and it is not the same list once more. */
const SAME = 8;

interface Named {
  readonly time: string;
  /** What is left of the name without its time: lists of one series have it in common. */
  readonly series: string;
}

/** `Januari`, `Data Feb 2026`, `TW II`, `Jan-Mar`, `s.d. Juni`. */
function timeOf(name: string): Named | undefined {
  const part = partOfYear(name);
  if (part)
    return {
      time: `${part.year} ${part.first}-${part.last}`,
      series: withoutMonth(normalise(name).replace(part.words, ' ')),
    };
  const { month, year } = namedBy(name) ?? {};
  if (month === undefined || !SPELLED.test(name)) return undefined;
  return { time: `${year} ${month}`, series: withoutMonth(name) };
}

const withoutMonth = (name: string): string =>
  normalise(name)
    .split(' ')
    .filter((word) => monthOfWord(word) === undefined && !/^\d+$/.test(word))
    .join(' ');

const isSame = (a: MonthList, b: MonthList): boolean => {
  const [small, large] = a.niks.size < b.niks.size ? [a.niks, b.niks] : [b.niks, a.niks];
  const shared = [...small].filter((nik) => large.has(nik)).length;
  return shared * 10 >= small.size * SAME;
};

/**
 * Sheets or files of one series that are called after months, or parts of a year, and hold other people each: whether everybody is meant for the whole
 * time, or only for the month of the list, the names do not tell, and all are counted for the whole time. The same people in several
 * months are the business of `nik-duplicate`.
 */
export const monthsDiffer: Check<Args> = {
  level: 'file',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const series = new Map<string, MonthList[]>();
    let now: MonthList | undefined;
    return {
      sheet({ place, layout }) {
        now = undefined;
        if (!layout) return;
        const ofSheet = place.sheet === undefined ? undefined : timeOf(nameAsIs(place.sheet));
        const named = ofSheet ?? timeOf(fileTitle(place.file));
        if (!named) return;
        const bySheet = ofSheet !== undefined;
        const file = nameAsIs(place.file);
        const where = bySheet ? file : `${file.slice(0, file.lastIndexOf('/') + 1)}/`;
        const key = `${where}\u0000${named.series}`;
        now = { place: bySheet ? place : { file: place.file }, time: named.time, niks: new Set() };
        series.set(key, [...(series.get(key) ?? []), now]);
      },
      row({ nik }) {
        if (now && nik?.value !== undefined && now.niks.size < MOST_COMPARED) now.niks.add(nik.value);
      },
      end() {
        for (const all of series.values()) {
          const lists = all.filter(({ niks }) => niks.size > 0);
          const times = new Set(lists.map(({ time }) => time));
          const [first, second] = lists;
          if (!first || !second || times.size < 2) continue;
          if (lists.every((list) => lists.some((other) => other !== list && isSame(list, other)))) continue;
          const of = first.place.sheet === undefined ? 'files' : 'sheets';
          const named = ({ place: { file, sheet } }: MonthList): Shown =>
            of === 'sheets' ? (shownNameIfAny(sheet) ?? NOTHING) : shownName(file);
          report(
            { of, lists: joined(lists.map(named), ', '), first: named(first) },
            { place: first.place, related: lists.slice(1).map(({ place }) => place) },
          );
        }
      },
    };
  },
  page: {
    example: { of: 'sheets', lists: 'Januari, Februari', first: 'Januari' },
    id: {
      title: 'Daftar per bulan berisi orang yang berbeda',
      message: ({ of, lists }) =>
        `${of === 'sheets' ? 'Lembar' : 'Berkas'} ${lists} bernama bulan atau bagian tahun dan orangnya berbeda; semuanya dihitung untuk seluruh masa.`,
      todo: ({ of, first }) =>
        `Bila hanya untuk bulan itu, isi Tanggal Mulai dan Akhir, atau hitung satu per satu${of === 'sheets' ? `: --sheet ${shellValue(first, 'LEMBAR')}` : ''}. Bila satu daftar, biarkan.`,
      wrong: 'lembar Januari: 6 orang; lembar Februari: 6 orang lain',
      right: 'satu lembar: 12 orang dengan Tanggal Mulai dan Tanggal Akhir',
    },
    en: {
      title: 'Lists by month of different people',
      message: ({ of, lists }) =>
        `The ${of} ${lists} are called after months or parts of a year and hold different people; all are counted for the whole time.`,
      todo: ({ of, first }) =>
        `If they serve in that month only, fill in Start date and End date, or count one at a time${of === 'sheets' ? `, such as --sheet ${shellValue(first, 'SHEET')}` : ''}. If it is one list, leave it.`,
      wrong: 'sheet Januari: 6 people; sheet Februari: 6 others',
      right: 'one sheet: 12 people with Start date and End date',
    },
  },
};
