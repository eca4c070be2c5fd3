import { monthOfWord } from './date.ts';
import { normalise } from './text.ts';

/** A month's name, whole or short, of a normalised text. */
export const MONTH_WORD =
  '(?:jan(?:uari)?|feb(?:ruari)?|pebruari|mar(?:et)?|apr(?:il)?|mei|jun[iy]?|jul[iy]?|ag(?:u?st?(?:us)?|t)|sep(?:t(?:ember)?)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)';

/** Months of a year, from 1 to 12, of which a title or the name of a sheet or file speaks. */
export interface PartOfYear {
  readonly first: number;
  readonly last: number;
  /** Of the first month; undefined where no year stands beside it. */
  readonly year: number | undefined;
  readonly lastYear: number | undefined;
  /** `until`: only the last one is said, and the list may just be as it stood then. */
  readonly by: 'span' | 'since' | 'until' | 'numbered';
  /** The words that say it, normalised. */
  readonly words: string;
}

const YEAR = String.raw`(?: (20\d\d))?`;
const UNTIL_WORDS = 'sd|s d|sampai dengan|sampai|hingga';
const MONTHS = `(${MONTH_WORD})`;
/** What may stand between a word of beginning and its day. */
const FILLING = String.raw`(?: (?:mulai|sejak|pada|hari|bulan|bln|tanggal|tgl|awal|per|\d{1,2}|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu))){0,5}`;
const BEGINNING = 'tmt|mulai|sejak|terhitung|efektif|dilantik|pelantikan|diangkat|bertugas';

/** `Januari - Juni 2026`, `Juli s.d. Desember`. */
const SPAN = new RegExp(
  String.raw`\b${MONTHS}${YEAR} (?:(?:${UNTIL_WORDS}|dan) )?(?:bulan )?${MONTHS}${YEAR}\b`,
);
/** `TMT 1 Juli 2026`, `mulai bulan Juli`. */
const SINCE = new RegExp(String.raw`\b(?:${BEGINNING})${FILLING} ${MONTHS}${YEAR}\b`);
/** `TMT 01-07-2026`. */
const SINCE_DAY = new RegExp(
  String.raw`\b(?:${BEGINNING})(?: (?:mulai|pada|tanggal|tgl)){0,3} \d{1,2} (0?[1-9]|1[0-2]) (20\d\d)\b`,
);
/** `Juli dst`, `Juli 2026 dan seterusnya`. */
const ONWARDS = new RegExp(String.raw`\b${MONTHS}${YEAR} (?:dst|(?:dan )?seterusnya|ke atas)\b`);
const UNTIL = new RegExp(
  String.raw`\b(?:${UNTIL_WORDS})(?: (?:dengan|bulan|akhir|\d{1,2})){0,3} ${MONTHS}${YEAR}\b`,
);
const NUMBERED =
  /\b(?:(semester|smt)|(triwulan|tri wulan|tw|kuartal|kwartal)|(caturwulan|cawu)) (?:ke )?(i{1,3}|iv|[1-4])\b(?:(?: (?:tahun|thn|ta|anggaran)){0,2} (20\d\d))?/;
/** `Untuk 6 bulan`; of a whole year it says nothing. */
const FOR_MONTHS =
  /\b(?:untuk|selama|sebanyak|iuran) ([2-9]|1[01])(?: (?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas))? (?:bulan|bln)\b/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** A longer text is a sentence. */
const LONGEST = 200;
const MONTHS_OF_YEAR = 12;

const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function numbered(words: string): PartOfYear | undefined {
  const [all, half, quarter, , count = '', year] = NUMBERED.exec(words) ?? [];
  if (all === undefined) return undefined;
  const length = half ? 6 : quarter ? 3 : 4;
  const last = (ROMAN[count] ?? Number(count)) * length;
  if (last > MONTHS_OF_YEAR) return undefined;
  const of = yearOf(year);
  return { first: last - length + 1, last, year: of, lastYear: of, by: 'numbered', words: all };
}

function since(words: string): PartOfYear | undefined {
  const [all, name, year] = SINCE.exec(words) ?? ONWARDS.exec(words) ?? [];
  const first = monthOfWord(name ?? '');
  if (all !== undefined && first !== undefined)
    return { first, last: MONTHS_OF_YEAR, year: yearOf(year), lastYear: undefined, by: 'since', words: all };
  const [day, month, of] = SINCE_DAY.exec(words) ?? [];
  return day === undefined
    ? undefined
    : {
        first: Number(month),
        last: MONTHS_OF_YEAR,
        year: yearOf(of),
        lastYear: undefined,
        by: 'since',
        words: day,
      };
}

/** What every such text holds: most hold none, and the patterns are long. */
const MAY_SAY =
  /jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des(?!a)|semester|smt|tri|tw|kuartal|kwartal|cawu|catur|bulan|bln|20\d\d/i;

/** The months of a year that a title or name speaks of, where they are more than one or begin there; undefined of any other text. */
export function partOfYear(text: string): PartOfYear | undefined {
  if (text.length > LONGEST || !MAY_SAY.test(text)) return undefined;
  const words = normalise(text);
  const [span, from, fromYear, to, toYear] = SPAN.exec(words) ?? [];
  const [first, last] = [monthOfWord(from ?? ''), monthOfWord(to ?? '')];
  if (span !== undefined && first !== undefined && last !== undefined) {
    const lastYear = yearOf(toYear);
    return { first, last, year: yearOf(fromYear) ?? lastYear, lastYear, by: 'span', words: span };
  }
  const begun = since(words) ?? numbered(words);
  if (begun) return begun;
  const [some, months] = FOR_MONTHS.exec(words) ?? [];
  if (some !== undefined)
    return {
      first: 1,
      last: Number(months),
      year: undefined,
      lastYear: undefined,
      by: 'numbered',
      words: some,
    };
  const [all, name, year] = UNTIL.exec(words) ?? [];
  const end = monthOfWord(name ?? '');
  if (all === undefined || end === undefined) return undefined;
  return { first: 1, last: end, year: yearOf(year), lastYear: yearOf(year), by: 'until', words: all };
}

/** A plan or a law has its own time. */
const OF_A_LAW = /\b(?:rpjm\w*|perdes|perda|perbup|perkades|peraturan|undang|lahir)\b/;
/** So has a decree, but for what it says of when somebody begins. */
const OF_A_DECREE = /\b(?:keputusan|sk|nomor|no|surat)\b/;
/** Of people in their posts, not of how a list stood. */
const OF_A_POST = /\b(?:masa|bakti|jabatan|tugas|berlaku|kontrak)\b/;

/** Whether a title says of everybody in its list that some months of that year are not meant. */
export function tellsPartOfYear(text: string, year: number): boolean {
  const part = partOfYear(text);
  if (!part) return false;
  const words = normalise(text);
  if (OF_A_LAW.test(words) || (part.by !== 'since' && OF_A_DECREE.test(words))) return false;
  if (part.by === 'until' && !OF_A_POST.test(words)) return false;
  const [begins, ends] = [part.year ?? year, part.lastYear ?? (part.by === 'since' ? year + 1 : year)];
  return (
    (begins === year && part.first > 1) || begins > year || (ends === year && part.last < MONTHS_OF_YEAR)
  );
}
