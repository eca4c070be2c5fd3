import { monthOfWord } from '../values/date.ts';
import { normalise } from '../values/text.ts';

/** Words that may stand beside months over a column that says whether they are covered or paid; any other makes it another thing. */
const BESIDE =
  /^(?:bulan|bln|tahun|thn|th|ta|periode|masa|perlindungan|kepesertaan|peserta|iuran|premi|bayar|pembayaran|dibayar|terbayar|lunas|setor|setoran|aktif|keaktifan|keikutsertaan|cakupan|tercakup|bpjs|bpjstk|ketenagakerjaan|jkk|jkm|jht|centang|checklist|ceklis|dan|yang|yg|diikuti|ditanggung|ke|\d{4})$/;

/** `2026-01-01`, as a program writes the heading `Jan-26`. */
const FIRST_DAY = /^(\d{4})-(\d{2})-01$/;

/** `Jan s/d Jun`, `Januari - Juni`: what may stand between two months that bound a span. */
const UNTIL = /^\s*(?:[-–—]|s\.?\s?\/?\s?d\.?|sd|sampai(?:\s+dengan)?|hingga|to)\s*$/i;

/** Parts of a year that are numbered, by how many months each has. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:semester|smt|sem)$/, 6],
  [/^(?:triwulan|tw|tri wulan|kuartal|kwartal|q)$/, 3],
  [/^(?:caturwulan|cawu)$/, 4],
];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** What a heading says of time: its months, from 1 to 12, and the year where one stands there; or that the column counts months. */
export type MonthHeading =
  | { readonly first: number; readonly last: number; readonly year?: number | undefined }
  | {
      readonly counts: true;
      /** What the heading says before each value: `Semester` over `II`. */
      readonly of?: string | undefined;
    };

const COVERED =
  '(?:iuran|perlindungan|dibayar|dibayarkan|terbayar|kepesertaan|bayar|pembayaran|ditanggung|dihitung|didaftarkan|dilindungi|efektif|aktif|diterima|penerimaan|tugas|bertugas)';
/** `Jumlah Bulan`, `Lama (bulan)`, `Vol (bln)`, `Bulan Ditanggung`: how many months, and nothing else. */
const COUNTS = new RegExp(
  `^(?:(?:jumlah|jml|jlh|lama|lamanya|banyak|banyaknya|total|vol|volume)(?: \\S+)? (?:bulan|bln)(?: ${COVERED})?|(?:bulan|bln) (?:yang |yg )?${COVERED})$`,
);

/** `Bulan`, `Vol`: how many months, where what stands in the column, or beside it, says so. */
export const mayCountMonths = (header: string): 'month' | 'volume' | undefined => {
  const words = normalise(header);
  if (/^(?:bulan|bln|(?:jumlah |jml |total )?(?:ob|o b|org bln|orang bulan))$/.test(words)) return 'month';
  return words === 'volume' || words === 'vol' ? 'volume' : undefined;
};
/** `Semester`, `Triwulan`: their values count parts of a year. */
export const countsParts = (header: string): boolean =>
  PARTS.some(([part]) =>
    normalise(header)
      .split(' ')
      .some((word) => part.test(word)),
  );

/** How long somebody has served, or lived, is no time of cover. */
export const isOfService = (header: string): boolean =>
  /(?:^| )(?:masa kerja|lama (?:kerja|bekerja|mengabdi|menjabat|jabatan|bertugas|tugas|dinas|berdinas)|masa bakti|pengalaman|usia|umur|lahir)(?: |$)/.test(
    normalise(header),
  );

/** `Satuan`: `OB`, `bulan`, `org/bln`. */
export const isUnitHeading = (header: string): boolean => /^(?:satuan|sat)$/.test(normalise(header));
export const isMonthUnit = (text: string): boolean =>
  /^(?:ob|o b|(?:o|org|orang) ?(?:bulan|bln)|bulan|bln|bl)$/.test(normalise(text));

/** The months of a heading such as `Jan`, `Bulan / Maret`, `Iuran Mei 2026`, `Bulan / 7`, `Jan s/d Jun`, `TW II`; undefined of any other. */
export function monthsOfHeading(header: string): MonthHeading | undefined {
  const parts = header.split(' / ').map((part) => part.trim());
  const [, stamped, at] = FIRST_DAY.exec(parts.at(-1) ?? '') ?? [];
  const typed = (at === undefined ? parts : parts.slice(0, -1)).join(' ');
  if (COUNTS.test(normalise(typed))) return { counts: true };
  const words = normalise(typed).split(' ').filter(Boolean);
  const span = at === undefined ? spanOf(typed, words) : { first: Number(at), last: Number(at), rest: words };
  if (span === undefined || !span.rest.every((word) => BESIDE.test(word))) return undefined;
  const year = stamped ?? span.rest.find((word) => /^20\d\d$/.test(word));
  return { first: span.first, last: span.last, year: year === undefined ? undefined : Number(year) };
}

interface Spoken {
  readonly first: number;
  readonly last: number;
  /** The other words. */
  readonly rest: readonly string[];
}

function spanOf(typed: string, words: readonly string[]): Spoken | undefined {
  const named = words.flatMap((word) => (isMonth(word) ? [monthOfWord(word) ?? 0] : []));
  const [first, last, ...more] = named;
  if (first === undefined) return numbered(words);
  // `Jan-26` leaves the year behind.
  const rest = words.filter((word) => !isMonth(word) && !/^\d{2}$/.test(word));
  if (last === undefined) return { first, last: first, rest };
  if (more.length > 0 || last <= first || !isRange(typed)) return undefined;
  return { first, last, rest: rest.filter((word) => !/^(?:s|d|sd|sampai|dengan|hingga|to)$/.test(word)) };
}

/** Numerals of Rome are months in dates, and quarters here. */
const isMonth = (word: string): boolean =>
  /^\p{L}{3,}$/u.test(word) && !/^[ivx]+$/.test(word) && monthOfWord(word) !== undefined;

function isRange(typed: string): boolean {
  const [, between = ''] = /\p{L}{3,}(.*?)(?=\p{L}{3,}\P{L}*$)/u.exec(typed.replace(/\d{4}/g, '')) ?? [];
  return UNTIL.test(between.replace(/^\p{L}*/u, '')) || /[-–—]|\bs\W?d\b|sampai|hingga/i.test(typed);
}

/** `Bulan 7`, `Semester II`, `Q3`. */
function numbered(words: readonly string[]): Spoken | undefined {
  const apart = words.flatMap((word) => /^([a-z]+)(\d{1,2})$/.exec(word)?.slice(1) ?? [word]);
  const numbers = apart.flatMap((word) => (/^\d{1,2}$/.test(word) ? [Number(word)] : (ROMAN[word] ?? [])));
  const [number, ...more] = numbers;
  if (number === undefined || number < 1 || more.length > 0) return undefined;
  const rest = apart.filter((word) => !/^\d{1,2}$/.test(word) && ROMAN[word] === undefined);
  for (const [word, length] of PARTS) {
    if (!rest.some((each) => word.test(each)) || number * length > 12) continue;
    const others = rest.filter((each) => !word.test(each));
    return { first: (number - 1) * length + 1, last: number * length, rest: others };
  }
  const said = rest.some((word) => /^(?:bulan|bln)$/.test(word));
  return said && number <= 12 ? { first: number, last: number, rest } : undefined;
}
