import { HAMLET_WORDS, REGION_WORDS, VILLAGE_WORDS } from '../../domain/village/name.ts';
import { ADDRESS, FIELDS_OF_OFFICE, OFFICES } from '../posts/post-words.ts';
import { leftInHeading, leftInSentence, saysGone, UNCLEAR } from '../values/left.ts';
import { partOfYear } from '../values/part-of-year.ts';
import { dayInRemark, endWithoutYear } from '../values/said-term.ts';
import { wordsIn } from '../values/standing-words.ts';

/**
 * Why a text beside the people is a question: a word of it tells whether or since when they take part, or that they have left,
 * or nothing is known of it. A `term` tells their first or last day, which columns of their own answer; a `note` tells such a thing
 * of people whom it names in its own way, or of a term (`when`) that may be over.
 */
export type Strangeness = 'standing' | 'term' | 'left' | 'unknown' | 'note' | 'when';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of a pattern as whole words, wherever in a text they stand. */
const between = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Words for people who may not take part, or not yet. */
const STANDING = new RegExp(between(wordsIn('group')), 'iu');
/** As those, or words for other months than the list's; places are called so too. */
const ALSO =
  /(?<!\p{L})(?:lama|baru|mandiri|selesai|tambahan|sementara|periode|masa|mulai|sejak|per|tmt|s[./]d|angkatan|gelombang|tahap)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
/** Of those, what gives a day on which they begin or end. */
const TERM = /(?<!\p{L})(?:mulai|sejak|tmt|s[./]d)(?!\p{L}).*\d/iu;
/** Of a list's title the time for which it was made. */
const MADE_FOR =
  /(?<!\p{L})(?:(?:tahun|thn|t\.?a\.?|anggaran|bulan|bln|per|keadaan) ){0,4}(?:(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|okt|nop|nov|des)\p{L}{0,8} )?(?:19|20)\d\d(?!\d)/giu;
const TITLE = /^(?:daftar|data|rekap\w*|lampiran|nominatif)(?!p{L})/i;

/** What holds words of standing and yet names a kind of people. */
const KINDS =
  /(?<!\p{L})(?:bukan penerima upah|(?:tidak|tdk) (?:tetap|mampu)|non[\s-]?(?:asn|pns|formal|kependidikan|struktural)|(?:masih |yang masih )?aktif|(?:guru|tenaga) pengganti)(?!\p{L})/giu;

/** Words that tell of a group and change nothing for the people in it. */
const PLAIN: ReadonlySet<string> = set(`
  daftar data nama rekap rekapitulasi lampiran nominatif peserta penerima upah pekerja tenaga kerja karyawan pegawai orang warga
  masyarakat penduduk keluarga anggota pengurus pimpinan petugas pelaksana unsur bidang bagian divisi unit urusan seksi sie staf staff
  kelompok regu tim satuan satgas pos blok zona wilayah lokasi tempat bagian kategori golongan jenis status lembaga kemasyarakatan
  pemerintah pemerintahan perangkat aparat aparatur pamong desa adat kantor sekretariat keamanan ketertiban kesehatan pendidikan
  keagamaan agama sosial pembangunan kesejahteraan pelayanan umum keuangan perencanaan kewilayahan teknis lapangan
  laki perempuan pria wanita putra putri dewasa remaja lansia
  dan di ke dari yang atau serta se lain lainnya dll untuk oleh pada dengan aktif honor honorer insentif siltap
  rentan miskin formal informal asn pns bpjs ketenagakerjaan bpjamsostek jkk jkm jht jp bpu pu pbpu ppu
  satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga keempat kelima
  utara selatan timur barat tengah atas bawah`);

/** What takes a name of its own behind it: `POSYANDU MELATI`, `TPQ AL HIKMAH`, `MASJID NURUL HUDA`. */
const NAMED =
  /^(?:posyandu|pos(?:bindu|kamling|kesdes|yantek)?|pustu|polindes|tpq|tpa|tpk|madin|mdta?|madrasah|mi|mts|ma|sd|sdn|sdit|smp|smpn|sma|smk|tk|ra|kb|paud|pondok|ponpes|pesantren|majelis|masjid|mesjid|musholl?a|mushall?a|surau|langgar|gereja|pura|vihara|klenteng|makam|karang taruna|kelompok|poktan|gapoktan|kwt|pokdarwis|pokmas|regu|tim|bum\s?desa?|koperasi|pasar|kantor|lembaga|panti|yayasan|unit|pokja|komisi|banjar|blok|zona|kebun|tambak|pangkalan|perahu|sanggar|rumah)(?!\p{L})/iu;

const REGIONS: ReadonlySet<string> = new Set([
  ...HAMLET_WORDS,
  ...VILLAGE_WORDS,
  ...REGION_WORDS.kecamatan,
  'rt',
  'rw',
  'kabupaten',
  'kab',
  'kota',
  'provinsi',
]);

const NUMBER = /^(?:\d{1,3}|[ivxl]{1,6}|\p{L})$/u;

const isPlain = (word: string): boolean =>
  NUMBER.test(word) ||
  PLAIN.has(word) ||
  REGIONS.has(word) ||
  OFFICES.has(word) ||
  FIELDS_OF_OFFICE.has(word) ||
  ADDRESS.has(word);

/** Whether a text speaks of people who may not take part. */
export const tellsStanding = (text: string): boolean => STANDING.test(text.replace(KINDS, ' '));

/** In the title of a whole list: `DAFTAR CALON PESERTA` and `BELUM TERDAFTAR` head lists of those who shall be enrolled. */
const LIST_STANDING = new RegExp(between(wordsIn('list')), 'iu');

/** Whether the title or name of a sheet speaks of people who may not take part. */
export const listTellsStanding = (text: string): boolean =>
  text.length <= 100 && LIST_STANDING.test(text) && leftInHeading(text) === undefined;

/** In the name of a sheet or file: it was set aside. A village may be called so too (`Tanjung Lama`). */
const SET_ASIDE =
  /(?<!\p{L})(?:back ?up|bak|bekas|usang|obsolete|jangan di\p{L}+|(?:tidak|tdk|tak) (?:di|ter)pakai|(?:versi|data|daftar|list|file|berkas|sheet|lembar|format|perangkat|aparat\p{L}*|pengurus|pejabat|anggota|bpd|kader|linmas|rt|rw) lama)(?!\p{L})|^(?:lama|old)(?!\p{L})|^(?:(?:sheet|lembar|data|daftar)[\s_-])?(?:dihapus|distop|stop|out|off|eks|ex|mati|alm|rip|sampah|trash|buang|dibuang|recycle|salah|test?|testing|coba|percobaan|uji coba|tahun lalu|thn lalu|th lalu|calon|c?pns|asn|pppk|(?:yang |yg )?diganti|contoh|sampel|sample)[\s\d()_-]*$|[([](?:lama|old)[)\]]/iu;

/** Whether the name of a sheet or file says so, or what `listTellsStanding` does of a list. */
export const nameTellsStanding = (text: string): boolean =>
  listTellsStanding(text) || (text.length <= 100 && SET_ASIDE.test(text));

/** `2019 - 2025`, `2016 s/d 2022`: a span of years. */
const SPAN =
  /(?<!\d)((?:19|20)\d\d)\s*(?:[-–—]|s\.?\s?[./]?\s?d\.?|sd|sampai(?: dengan)?|hingga|[\s_])\s*((?:19|20)\d\d)(?!\d)/giu;
/** Terms of office are no longer. */
const LONGEST_TERM = 12;

/** Whether a title, or the name of a sheet or file, speaks of a term of several years that ended before that year, and of none that has not. */
export function tellsEndedTerm(text: string, year: number): boolean {
  if (text.length > 100 || NO_TERM.test(text)) return false;
  const spans = [...text.matchAll(SPAN)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const terms = spans.filter(([from, to]) => to > from && to - from <= LONGEST_TERM);
  return terms.length > 0 && terms.every(([, to]) => to < year);
}

/** Plans and laws have years too, and terms were made longer by law (UU 3/2024). */
const NO_TERM = /rpjm|perpanjang|(?<!\p{L})(?:perdes|perda|perbup|perkades|peraturan|keputusan)(?!\p{L})/iu;

/** `TAHUN 2026`: for when a list was made, and nothing else. */
export const tellsOnlyTime = (text: string): boolean => !/\p{L}|\d/u.test(text.replace(MADE_FOR, ''));

/** Whether the title of a further list begins there, which ends what the one above it said. */
export const beginsAnew = (text: string): boolean => TITLE.test(text);

/** What a heading is known to name. */
export type Known = 'post' | 'place' | undefined;

/** Whether a remark under a list says of somebody in it that he has left, or does not take part. */
export const strangeNote = (text: string): Strangeness | undefined =>
  RULE.test(text)
    ? undefined
    : leftInSentence(text) !== undefined || IN_NOTE.test(text)
      ? 'note'
      : partOfYear(text) && 'when';

/** What everybody is to do when such a thing happens tells of nobody. */
const RULE = /(?<!\p{L})(?:bila|jika|apabila|kalau|paling lambat|tetap dilaporkan)(?!\p{L})/iu;
const IN_NOTE = new RegExp(between(wordsIn('note')), 'iu');

/** What a comment beside a person's cell says of somebody who has left or does not take part, as a status would; undefined of any other. */
export const leftInComment = (text: string): string | undefined =>
  ABOUT_OTHERS.test(text)
    ? undefined
    : (leftInSentence(text) ??
      (IN_COMMENT.test(text) || saysGone(bareWords(text)) ? 'berhenti' : undefined) ??
      (TERM_IN_COMMENT.test(bareWords(text)) ? termInComment(bareWords(text)) : undefined));

/** Since when or until when, with which such a comment begins; elsewhere in it a day may be of anything. */
const TERM_IN_COMMENT =
  /^(?:(?:baru|aktif|bertugas|menjabat|kerja|bekerja|hanya|cuma)\s)*(?:mulai|sejak|tmt|per|sampai|s\.?\s?\/?\s?d|hingga|dilantik|diangkat|masuk|berakhir)(?!\p{L})/iu;
const termInComment = (text: string): string | undefined =>
  (dayInRemark(text) ?? endWithoutYear(text)) ? UNCLEAR : undefined;

/** Who writes a comment in Excel stands before it. */
const bareWords = (text: string): string => text.replace(/^[^\n:]{1,40}:\s*/, '').trim();
/** Of somebody else, or of a number. */
const ABOUT_OTHERS = /(?<!\p{L})(?:suami|istri|isteri|anak|ayah|ibu|tunjangan|ktp|nik|kk|nama)(?!\p{L})/iu;
const IN_COMMENT = new RegExp(between(wordsIn('comment')), 'iu');

/** Whether nobody can say what a heading between the people of a list means for them. */
export function strangeHeading(text: string, known: Known): Strangeness | undefined {
  if (leftInHeading(text) !== undefined) return 'left';
  if (tellsStanding(text)) return 'standing';
  if (known === 'place' || NAMED.test(text.trim())) return undefined;
  const bare = (TITLE.test(text) ? text.replace(MADE_FOR, ' ') : text).replace(KINDS, ' ');
  if (ALSO.test(bare)) return TERM.test(bare) ? 'term' : 'standing';
  if (known === 'post') return undefined;
  const words = bare.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return words.every(isPlain) ? undefined : 'unknown';
}
