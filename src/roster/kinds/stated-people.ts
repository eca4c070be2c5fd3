import type { FilledCell } from './row-marks.ts';

/** A part of the people: men, those of a family, a block. */
const PART =
  /(?<!\p{L})(?:laki|lk|pria|perempuan|pr|wanita|putra|putri|l|p|kk|keluarga|jiwa|rt|rw|dusun|hadir|lulus|meninggal|berhenti|pindah|kosong|lowong)(?!\p{L})/iu;
/** `8 orang`, `6 (enam) orang`, `12 peserta`. */
const BEFORE =
  /(?<![\d.,])(\d{1,5})\s*(?:\([\p{L} ]{2,40}\)\s*)?(?:orang|org|peserta|pekerja|tenaga kerja)(?!\p{L})/giu;
/** `Jumlah peserta : 8`, `Total anggota 12`. */
const BEHIND =
  /^\W*(?:(?:grand|sub)[\s-]*)?(?:jumlah|total|jml)\s+(?:(?:seluruh\p{L}*|semua)\s+)?(?:orang|peserta|pekerja|anggota|perangkat|tenaga kerja|kader|penerima)(?:\s\p{L}+){0,3}\s*[:=]?\s*(\d{1,5})\s*\.?$/iu;

/** How many people the sum at the foot of a list says there are; undefined where it counts a part of them, something else or nothing. */
export function statedPeople(filled: readonly FilledCell[]): number | undefined {
  const text = filled.map((cell) => cell.text).join(' ');
  if (text.length > LONGEST || PART.test(text)) return undefined;
  const [first, ...more] = [...text.matchAll(BEFORE)];
  if (more.length > 0) return undefined;
  const [, number] = first ?? BEHIND.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
/** A longer text is a sentence. */
const LONGEST = 120;
