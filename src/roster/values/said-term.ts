import { type CalendarDate, calendarDate } from '../../domain/date.ts';
import { dateInside, dayOfMonth, monthOfWord, termCentury } from './date.ts';

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
