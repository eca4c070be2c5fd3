import type { Language } from '../../domain/language.ts';

/** What stands in place of a value, in Indonesian; in English it stands in the syntax itself. */
const PLACES: Readonly<Record<string, string>> = {
  action: 'perintah',
  code: 'kode',
  codes: 'kode',
  date: 'tanggal',
  field: 'isian',
  file: 'berkas',
  files: 'berkas',
  folder: 'folder',
  format: 'bentuk',
  header: 'judul',
  language: 'bahasa',
  list: 'daftar',
  month: 'bulan',
  name: 'nama',
  new: 'baru',
  old: 'lama',
  percent: 'persen',
  setting: 'isi',
  settings: 'isi',
  severity: 'tingkat',
  text: 'teks',
  what: 'apa',
  year: 'tahun',
};

/** `-o, --output <file>` as help shows it: `-o, --output <berkas>` in Indonesian. */
export function placeholders(syntax: string, language: Language): string {
  if (language === 'en') return syntax;
  return syntax.replace(/(?<=[<[])[a-z=]+/g, (words) =>
    words.replace(/[a-z]+/g, (word) => PLACES[word] ?? word),
  );
}
