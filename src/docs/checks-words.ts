import type { Language } from '../domain/language.ts';

export type CheckLevel = 'file' | 'header' | 'row' | 'cell' | 'village' | 'roster';

/** Sentences of the manual of all checks. */
export interface ChecksDocsText {
  readonly title: string;
  readonly generated: string;
  readonly intro: string;
  readonly other: string;
  readonly overview: string;
  readonly columns: readonly [code: string, title: string, severity: string, level: string, rejects: string];
  readonly levels: Readonly<Record<CheckLevel, string>>;
  readonly yes: string;
  readonly no: string;
}

export const CHECKS_DOCS_TEXT: Readonly<Record<Language, ChecksDocsText>> = {
  id: {
    title: 'Semua temuan',
    generated: 'Dibuat oleh `npm run docs` dari `src/checks`; jangan disunting di sini.',
    intro:
      'Setiap hal yang dapat ditemukan `enroll validate`, apa artinya, dan apa yang harus dilakukan. Semua contoh adalah orang rekaan. Halaman yang sama muncul dengan `enroll explain KODE`.',
    other: 'English: [checks.en.md](checks.en.md).',
    overview: 'Ikhtisar',
    columns: ['Kode', 'Temuan', 'Tingkat', 'Tentang', 'Menolak baris'],
    levels: {
      file: 'berkas',
      header: 'judul kolom',
      row: 'baris',
      cell: 'sel',
      village: 'desa',
      roster: 'seluruh daftar',
    },
    yes: 'ya',
    no: 'tidak',
  },
  en: {
    title: 'All findings',
    generated: 'Made by `npm run docs` from `src/checks`; do not edit here.',
    intro:
      'Everything that `enroll validate` can find, what it means and what to do. All examples are invented people. `enroll explain CODE` shows the same page.',
    other: 'Indonesian: [checks.md](checks.md).',
    overview: 'Overview',
    columns: ['Code', 'Finding', 'Severity', 'About', 'Rejects the row'],
    levels: {
      file: 'file',
      header: 'header',
      row: 'row',
      cell: 'cell',
      village: 'village',
      roster: 'whole roster',
    },
    yes: 'yes',
    no: 'no',
  },
};
