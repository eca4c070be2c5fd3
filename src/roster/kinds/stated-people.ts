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

/** What part of a list a sum may be of: `Jumlah perangkat 8 orang`. */
const OF_PART =
  /^\W*(?:(?:yang|para)\s+)?(?:perangkat|aparat(?:ur)?|pamong|anggota|pengurus|kader|ketua|laki(?:\W*laki)?|perempuan|wanita|pria)(?:\s(?:desa|nagari|gampong|kelurahan|bpd|rt|rw|linmas|pkk|lpm|posyandu))?\W*$/iu;
/** Of these there may be more than stand in a list. */
const NOT_LISTED =
  /(?<!\p{L})(?:kuota|target|maks|maksimal|minimal|min|paling|sisa|sasaran|penduduk|warga|jiwa|kk|rencana|usulan|dari|kapasitas|daya|setiap|tiap|masing|per)(?!\p{L})/iu;

/** How many people a text says there are. */
export interface StatedPeople {
  readonly people: number;
  /** It may count only some of those of the list: then it is contradicted by fewer, not by more. */
  readonly atLeast?: true | undefined;
}

/** How many people the sum at the foot of a list says there are; undefined where it counts something else or nothing. */
export function statedPeople(
  filled: readonly FilledCell[],
  isPost: (text: string) => boolean,
): StatedPeople | undefined {
  const text = filled.map((cell) => cell.text).join(' ');
  if (text.length > LONGEST) return undefined;
  const [first, ...more] = [...text.matchAll(BEFORE)];
  if (more.length > 0) return undefined;
  const [whole = '', number] = first ?? BEHIND.exec(text) ?? [];
  if (number === undefined) return undefined;
  const people = Number(number);
  if (!/\p{L}/u.test(text.replace(OF_ALL, ''))) return { people };
  const rest = text
    .replace(whole, ' ')
    .replace(OF_ALL, ' ')
    .replace(/[\s:;.=]+/g, ' ')
    .trim();
  return OF_PART.test(rest) || isPost(rest) ? { people, atLeast: true } : undefined;
}

/** How many people a line above a list says stand in it: `DAFTAR PERANGKAT DESA (8 ORANG)`. */
export function peopleInTitle(text: string): StatedPeople | undefined {
  if (text.length > LONGEST || NOT_LISTED.test(text)) return undefined;
  const [first, ...more] = [...text.matchAll(BEFORE)];
  return first && more.length === 0 ? { people: Number(first[1]), atLeast: true } : undefined;
}
/** A longer text is a sentence. */
const LONGEST = 120;
