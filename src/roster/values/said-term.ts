import { type CalendarDate, calendarDate } from '../../domain/date.ts';
import { dateInside, dayOfMonth, monthOfWord, parseDate, termCentury } from './date.ts';

/** A day that a remark gives as the first or the last one in the post. */
export interface SaidDay {
  readonly which: 'first' | 'last';
  /** Of a month or a year alone its first or its last day. */
  readonly day: CalendarDate;
}

const CUES: Readonly<Record<SaidDay['which'], RegExp>> = {
  last: /(?<!\p{L})(?:s\.?\s?\/?\s?d\.?|sampai|hingga|berakhir|selesai|habis|purna)(?!\p{L})/iu,
  first:
    /(?<!\p{L})(?:mulai|sejak|terhitung|tmt|per|efektif|masuk|diangkat|pengangkatan|dilantik|pelantikan|menggantikan|pengganti|baru|bertugas)(?!\p{L})/iu,
};

/** So far behind its word a day still belongs to it. */
const NEAR = 50;
const LONGEST = 200;
const MONTH_YEAR = /(?<![\p{L}\d])(\p{L}{3,9}\.?[\s-]{1,3}|\d{1,2}\s?[/-]\s?)(20\d\d)(?!\d)/u;
const YEAR = /(?<![\d/.-])(20\d\d)(?![\d/-])/;

function dayIn(text: string, which: SaidDay['which']): CalendarDate | undefined {
  const day = dateInside(text, termCentury);
  if (day !== undefined) return day;
  const [said, before = '', year] = MONTH_YEAR.exec(text) ?? [];
  if (
    said !== undefined &&
    (/\d/.test(before) || monthOfWord(before.replace(/[^\p{L}]/gu, '')) !== undefined)
  )
    return dayOfMonth(`${before.replace(/[.\s-]{1,4}$/, ' ')}${year}`, which);
  const [, alone] = YEAR.exec(text) ?? [];
  if (alone === undefined) return undefined;
  return which === 'first' ? calendarDate(Number(alone), 1, 1) : calendarDate(Number(alone), 12, 31);
}

/** The first or last day that a remark tells: `mulai Juli 2026`, `pengganti Pak Slamet per 1-3-2026`, `s/d Juni 2026`. */
export function dayInRemark(remark: string): SaidDay | undefined {
  if (remark.length > LONGEST || !/\d{2}/.test(remark)) return undefined;
  for (const which of ['last', 'first'] as const) {
    const cue = CUES[which].exec(remark);
    if (!cue) continue;
    const at = cue.index + cue[0].length;
    const day = dayIn(remark.slice(at, at + NEAR), which);
    if (day !== undefined) return { which, day };
  }
  return undefined;
}

/** `Periode 2019 - 2027`, `masa jabatan 2021 s/d 2029`, `2019-2025 diperpanjang s.d. 2027`. */
const SPAN =
  /(?<!\d)((?:19|20)\d\d)\s?(?:[-–—/]|s\.?\s?\/?\s?d\.?|sampai|hingga)\s?(20\d\d)(?!\d)(?:[^\d]{1,40}(20\d\d)(?!\d))?/i;
const OF_TERM =
  /(?<!\p{L})(?:periode|masa|jabatan|bakti|menjabat|sk|kontrak)(?!\p{L})|^[\s(]*(?:19|20)\d\d/iu;
const OF_PLAN = /rpjm|renstra|(?<!\p{L})(?:perdes|perda|perbup|tahun ajaran)(?!\p{L})/iu;

/** The days that a remark tells of the term: those of a span of years, else the one of `dayInRemark`; a day or a month that stands alone may be either. */
export function daysInRemark(remark: string): readonly SaidDay[] {
  if (remark.length > LONGEST) return [];
  const [, first, last, now = last] = OF_PLAN.test(remark) ? [] : (SPAN.exec(remark) ?? []);
  if (first !== undefined && OF_TERM.test(remark)) {
    const ends = { first: calendarDate(Number(first), 1, 1), last: calendarDate(Number(now), 12, 31) };
    return (['first', 'last'] as const).flatMap((which) => {
      const day = ends[which];
      return day === undefined ? [] : [{ which, day }];
    });
  }
  const said = dayInRemark(remark);
  if (said) return [said];
  const alone = parseDate(remark, termCentury) ?? dayOfMonth(remark.trim(), 'first');
  return alone === undefined ? [] : [{ which: 'first', day: alone }];
}

/** Whether months around the day of the run depend on a day: not on those so long ago, or so far ahead. */
export function matters({ which, day }: SaidDay, asOf: CalendarDate): boolean {
  const year = Math.floor(asOf / 10_000);
  return which === 'first' ? day > (year - 1) * 10_000 + 101 : day <= (year + 1) * 10_000 + 1230;
}

const MONTH = String.raw`(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des)\p{L}{0,8}`;
/** A part of a year without the year. */
const TIME = String.raw`(?<month>${MONTH})|(?:bulan|bln)[^\p{L}\d]{0,3}\d{1,2}|(?:semester|smt|tri ?wulan|tw)[^\p{L}\d]{0,3}(?:[1-4]|iv|i{1,3})|(?:bulan|bln|tahun|thn|minggu|semester) (?:ini|depan|berikut(?:nya)?)`;
/** Such a time close behind a word of the term. */
const TIME_BEHIND = new RegExp(
  String.raw`^(?:[^\p{L}\d]|(?:mulai|masuk|menjabat|bertugas|dilantik|aktif|bulan|bln|tanggal|tgl|pada|sejak|per|akhir|awal|dengan|\d{1,2})(?![\p{L}\d]))*(?:${TIME})(?![\p{L}\d])`,
  'iu',
);
/** What else begins in a month: pay, an insurance, a life; and of what a list is of a month. */
const OF_ELSE =
  /(?<!\p{L})(?:honor\p{L}*|siltap|gaji|upah|insentif|tunjangan|tpp|thr|bpjs|jht|jkk|jkm|jp|kis|jkn|iuran|potong\p{L}*|lahir|ultah|sekolah|kuliah|data|keadaan|kondisi|posisi|laporan|rekap|update|bayar|dibayar|transfer|naik|ktp|kk|nik)(?!\p{L})/iu;
/** `Juli - Desember`, `Jan s/d Jun`, and nothing else. */
const MONTHS = new RegExp(
  String.raw`^[^\p{L}\d]*(?:bulan |bln )?(${MONTH})\W{0,3}(?:(?:s\W?d|sampai(?: dengan)?|hingga)\W{0,3}|(?<=[-–—]\W?))(${MONTH})[^\p{L}\d]*$`,
  'iu',
);
/** `hanya 6 bulan`. */
const SO_LONG =
  /^(?:(?:hanya|cuma|aktif|bertugas|kerja|dibayar|menjabat)\s)*(?:[1-9]|1[01])\s?(?:bulan|bln)$/i;
/** A day or a month and nothing else. */
const LONE = new RegExp(String.raw`^(?:tgl |tanggal )?\d{1,2}[\s-](${MONTH})$`, 'iu');

const isMonth = (word: string | undefined): boolean => word !== undefined && monthOfWord(word) !== undefined;

/** Which end of the term a remark tells by a month, or another part of a year, without a year: `mulai Juli`, `s/d bulan 6`. */
export function endWithoutYear(remark: string): SaidDay['which'] | undefined {
  if (remark.length > LONGEST) return undefined;
  const text = remark.trim();
  const [, begins, ends] = MONTHS.exec(text) ?? [];
  if (isMonth(begins) && isMonth(ends)) {
    if (monthOfWord(ends ?? '') !== 12) return 'last';
    return monthOfWord(begins ?? '') === 1 ? undefined : 'first';
  }
  if (SO_LONG.test(text)) return 'last';
  if (isMonth(LONE.exec(text)?.[1])) return 'first';
  for (const which of ['last', 'first'] as const) {
    const cue = CUES[which].exec(text);
    if (!cue || OF_ELSE.test(text.slice(0, cue.index))) continue;
    const at = cue.index + cue[0].length;
    const found = TIME_BEHIND.exec(text.slice(at, at + NEAR));
    if (found && (found.groups?.month === undefined || isMonth(found.groups.month))) return which;
  }
  return undefined;
}
