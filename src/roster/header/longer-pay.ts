import type { Place } from '../../domain/place.ts';
import { MONTH_WORD } from '../values/part-of-year.ts';
import { normalise } from '../values/text.ts';

const PAY = /\b(siltap|gaji|upah|honor|honorarium|insentif|tunjangan|penghasilan|salary|wage)\b/;
const WORDS = '(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas))*';
/** More than a month, wherever it stands. */
const MONTHS = String.raw`per ?tahun|per ?thn|setahun|(?:1|satu) (?:satu )?(?:tahun|thn|th)|(?:[2-9]|1\d)${WORDS} ?(?:bulan|bln)|(?:x|kali) ?(?:[2-9]|1\d)|${MONTH_WORD}(?: 20\d\d)?(?: (?:sd|s d|sampai|sampai dengan|hingga|dan))? ${MONTH_WORD}|tri ?wulan|tw(?: (?:i{1,3}|iv|[1-4]))?|semester|tahunan|annual|yearly|per year`;
/** `Siltap Setahun`, `Honor/Tahun`, `Gaji 12 bulan`; `Siltap Tahun 2026` may well be of a month. */
const LONGER = new RegExp(
  String.raw`(?:\b|^)(?:${MONTHS}|jan ?des|(?:tahun|thn|th)$|(?:sd|s d|sampai|sampai dengan|hingga)(?: (?:bulan|bln))? ${MONTH_WORD}|^(?:anggaran|pagu)(?!.*bulan))\b`,
);
/** In a title, which may name the year of a budget and be of a month all the same. */
const LONGER_TITLE = new RegExp(String.raw`\b(?:${MONTHS})\b`);
/** `Siltap per Bulan`, `Gaji/bln`: then it is of a month, whatever a title says. */
const OF_A_MONTH = /\b(?:(?:se|per ?)?(?:bulan|bln)|bulanan|month(?:ly)?)\b/;

/** Whether a normalised header tells of the pay of more than a month. Few are of pay: only those are held against the long pattern. */
export function isLongerPay(normalised: string): boolean {
  return PAY.test(normalised) && LONGER.test(normalised);
}

/** Whether a title, or the name of a sheet or file, tells so of the pay in its list. */
export function titleOfLongerPay(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = normalise(text);
  return PAY.test(words) && LONGER_TITLE.test(words) && !OF_A_DECREE.test(words);
}
/** Whether the name of a sheet or file tells so, which may be all that it says: `Setahun`. */
export const nameOfLongerPay = (text: string): boolean =>
  titleOfLongerPay(text) || BARE.test(normalise(text));

const BARE = /^(?:(?:data|rekap|daftar) )?(?:setahun|satu tahun|1 tahun|tahunan|per tahun|12 bulan)$/;
/** `SK BERLAKU 1 TAHUN`, `KONTRAK 12 BULAN`: so long is a post held. */
const OF_A_DECREE = /\b(?:berlaku|kontrak|perpanjangan|masa (?:kerja|jabatan|bakti|tugas))\b/;
/** A longer text is a sentence. */
const LONGEST = 200;

/** What says that a list's pay is that of more than a month. */
export interface LongerPay {
  readonly text: string;
  /** The title, or the name of a sheet or file, that says it; undefined where the heading of the column does. */
  readonly said?: Place | undefined;
}

/** Of the column of a heading, under what a title says. */
export function longerPay(header: string, title: LongerPay | undefined): LongerPay | undefined {
  const words = normalise(header);
  if (isLongerPay(words)) return { text: header };
  return OF_A_MONTH.test(words) ? undefined : title;
}
