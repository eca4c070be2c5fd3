import { PROJECT_PATH_KEYS } from '../../domain/kinds/project-key.ts';
import type { Language } from '../../domain/language.ts';
import type { PolicyProblem } from '../../domain/policy-problem.ts';

/** The key that the value stands under: `fund` of `charges.0.fund`. */
export function keyOf({ path }: PolicyProblem): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'policy');
}

/** The category that a problem of its part belongs to. */
export function categoryOf({ path }: PolicyProblem): string {
  return String(path[1] ?? '');
}

export const inQuotes = (text: string | undefined): string => `"${text ?? ''}"`;
export const listed = (words: readonly string[] | undefined): string => (words ?? []).join(', ');

/** What was probably meant; else the words to choose from, unless they are too many to read. */
export function hint({ nearest, allowed = [] }: PolicyProblem, language: Language): string {
  if (nearest) {
    return language === 'id'
      ? `; mungkin maksud Anda ${inQuotes(nearest)}.`
      : `; did you mean ${inQuotes(nearest)}?`;
  }
  if (allowed.length === 0 || allowed.length > 20) return '.';
  return language === 'id' ? `; pilihannya: ${listed(allowed)}.` : `; choose from: ${listed(allowed)}.`;
}

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    string: 'teks dalam tanda kutip',
    number: 'angka tanpa tanda kutip dan tanpa titik ribuan',
    int: 'angka bulat',
    boolean: 'true atau false',
    array: 'daftar, misalnya [a, b]',
    tuple: 'dua bulan, misalnya ["2026-01", "2026-12"]',
    object: 'kelompok "kunci: nilai"',
    record: 'kelompok "nama: nilai"',
  },
  en: {
    string: 'text in quotes',
    number: 'a number without quotes or thousands separators',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list such as [a, b]',
    tuple: 'two months such as ["2026-01", "2026-12"]',
    object: 'a group of "key: value"',
    record: 'a group of "name: value"',
  },
};

export const kindOf = ({ allowed }: PolicyProblem, language: Language): string =>
  KINDS[language][allowed?.[0] ?? ''] ?? listed(allowed);

const PATH_FORM = {
  id: 'nama berkas atau folder dengan garis miring /, seperti daftar/2026-03',
  en: 'the name of a file or folder with slashes, such as rosters/2026-03',
};

/** The right form of values that have one; names follow the rule of category ids. */
const FORMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  region: { id: 'kode Kemendagri seperti "33.10"', en: 'a Kemendagri code such as "33.10"' },
  regency: { id: 'kode Kemendagri seperti "33.10"', en: 'a Kemendagri code such as "33.10"' },
  npp: { id: '8 angka seperti "12345678"', en: '8 digits such as "12345678"' },
  workLocation: { id: '4 angka seperti "3310"', en: '4 digits such as "3310"' },
  ...Object.fromEntries(PROJECT_PATH_KEYS.map((key) => [key, PATH_FORM])),
  nip: { id: '18 angka seperti "19800101 200501 1 001"', en: '18 digits such as "19800101 200501 1 001"' },
  postcode: { id: '5 angka seperti "57400"', en: '5 digits such as "57400"' },
};
const NAME_FORM = {
  id: 'huruf kecil, angka, dan tanda hubung, seperti "ketua-rt"',
  en: 'small letters, digits and hyphens, such as "ketua-rt"',
};
export const formOf = (problem: PolicyProblem, language: Language): string =>
  (FORMS[keyOf(problem)] ?? NAME_FORM)[language];

export const SYNTAX: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    DUPLICATE_KEY: 'kunci ini sudah tertulis di atas; hapus salah satu.',
    BAD_INDENT: 'jarak dari tepi kiri tidak sejajar dengan baris di atasnya.',
    TAB_AS_INDENT: 'baris diawali tab; pakai spasi.',
    MISSING_CHAR: 'ada tanda yang kurang, misalnya kutip penutup, koma, atau titik dua.',
    BLOCK_AS_IMPLICIT_KEY: 'ada dua titik dua dalam satu baris; beri tanda kutip pada nilainya.',
    MULTILINE_IMPLICIT_KEY: 'titik dua setelah nama kunci tidak ada.',
    MULTIPLE_DOCS: 'berkas berisi dua bagian yang dipisah ---; tulis satu saja.',
    BAD_DQ_ESCAPE:
      'garis miring \\ dalam kutip ganda berarti lain; tulis jalur dengan /, atau pakai kutip tunggal.',
    UNQUOTED_PLACEHOLDER:
      'tulis jalur yang memuat {month} atau {year} dalam tanda kutip, misalnya "daftar/{month}".',
    BAD_ALIAS: 'tanda * merujuk ke nama yang tidak ada; teks yang diawali * harus dalam tanda kutip.',
  },
  en: {
    DUPLICATE_KEY: 'this key already stands above; remove one of them.',
    BAD_INDENT: 'the indentation does not line up with the line above.',
    TAB_AS_INDENT: 'the line begins with a tab; use blanks.',
    MISSING_CHAR: 'a character is missing, such as a closing quote, a comma or a colon.',
    BLOCK_AS_IMPLICIT_KEY: 'there are two colons on one line; put the value in quotes.',
    MULTILINE_IMPLICIT_KEY: 'the colon after the key is missing.',
    MULTIPLE_DOCS: 'the file holds two documents parted by ---; write one.',
    BAD_DQ_ESCAPE: 'a \\ means something else in double quotes; write paths with /, or use single quotes.',
    UNQUOTED_PLACEHOLDER: 'put paths with {month} or {year} in quotes, such as "rosters/{month}".',
    BAD_ALIAS: 'the * refers to a name that does not exist; text that begins with * must be in quotes.',
  },
};
