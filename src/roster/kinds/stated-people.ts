import type { FilledCell } from './row-marks.ts';

/** What a sum of all is called; any other word makes it one of a part, or of something else. */
const OF_ALL =
  /(?<!\p{L})(?:grand|sub|jumlah|jml|jlh|total|seluruh(?:nya)?|semua(?:nya)?|keseluruhan|ada|adalah|sebanyak|orang|org|peserta|pekerja|tenaga|kerja|penerima|bpjs|ketenagakerjaan|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus)(?!\p{L})/giu;
/** `8 orang`, `6 (enam) orang`, `12 peserta`. */
const BEFORE =
  /(?<![\d.,])(\d{1,5})\s*(?:\([\p{L} ]{2,40}\)\s*)?(?:orang|org|peserta|pekerja|tenaga kerja)(?!\p{L})/giu;
/** `Jumlah peserta : 8`, `Total anggota 12`. */
const BEHIND =
  /^\W*(?:(?:grand|sub)[\s-]*)?(?:jumlah|total|jml)\s+(?:(?:seluruh\p{L}*|semua)\s+)?(?:orang|peserta|pekerja|tenaga kerja|penerima)(?:\s\p{L}+){0,3}\s*[:=]?\s*(\d{1,5})\s*\.?$/iu;

/** How many people the sum at the foot of a list says there are; undefined where it counts a part of them, something else or nothing. */
export function statedPeople(filled: readonly FilledCell[]): number | undefined {
  const text = filled.map((cell) => cell.text).join(' ');
  if (text.length > LONGEST || /\p{L}/u.test(text.replace(OF_ALL, ''))) return undefined;
  const [first, ...more] = [...text.matchAll(BEFORE)];
  if (more.length > 0) return undefined;
  const [, number] = first ?? BEHIND.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
/** A longer text is a sentence. */
const LONGEST = 120;
