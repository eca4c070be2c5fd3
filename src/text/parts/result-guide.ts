import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The sheet that says how a workbook of results is to be used: what is locked in it, and how it is printed. */
export interface ResultGuideText {
  readonly sheet: Shown;
  readonly title: Shown;
  readonly locked: Shown;
  readonly yellow: Shown;
  readonly allowed: Shown;
  readonly heads: readonly [sheet: Shown, changed: Shown, computed: Shown];
  readonly nothing: Shown;
  readonly yellowCells: Shown;
  readonly formulas: Shown;
  readonly values: Shown;
  paper(paper: Shown): Shown;
}

const id = spoken<ResultGuideText>({
  sheet: 'Petunjuk',
  title: 'PETUNJUK',
  locked:
    'Buku ini hasil hitungan: sel terkunci, tanpa sandi, supaya angkanya tidak berubah tanpa sengaja. Yang salah diperbaiki di daftar, tagihan, bukti setor, atau kebijakan, lalu jalankan enroll lagi. Bila perlu, bukalah kuncinya lewat menu Tinjau (Review), Buka Proteksi Lembar (Unprotect Sheet).',
  yellow: 'Sel kuning boleh diisi.',
  allowed:
    'Yang tetap dapat dilakukan di lembar terkunci: mengubah lebar kolom, menyaring, memformat, dan mencetak.',
  heads: ['Lembar', 'Yang boleh diubah', 'Yang dihitung dengan rumus'],
  nothing: 'Tidak ada.',
  yellowCells: 'Sel kuning.',
  formulas: 'Jumlah, sisa, dan selisih: mengikuti angka di atas atau di sebelahnya.',
  values: 'Tidak ada: semuanya nilai.',
  paper: (paper) =>
    `Kertas: ${paper}. Tidak ada tulisan yang tercetak di bawah 8 poin; lembar yang lebar dibagi ke beberapa halaman, judul dan kolom kirinya diulang. Kertas lain ditulis di kebijakan: forms, paper.`,
});

const en = spoken<ResultGuideText>({
  sheet: 'Petunjuk',
  title: 'HOW TO USE THIS WORKBOOK',
  locked:
    'This workbook holds results: its cells are locked, without a password, so that no figure is changed by a slip. What is wrong is mended in the roster, bill, receipts or policy; then run enroll again. Where it must be, unlock a sheet by Review, Unprotect Sheet.',
  yellow: 'Yellow cells may be filled in.',
  allowed: 'A locked sheet still lets you change widths of columns, filter, format and print.',
  heads: ['Sheet', 'May be changed', 'Worked out by formulas'],
  nothing: 'Nothing.',
  yellowCells: 'Yellow cells.',
  formulas: 'Totals, remainders and differences: they follow the figures above or beside them.',
  values: 'Nothing: all are values.',
  paper: (paper) =>
    `Paper: ${paper}. No line is printed under 8 points; a wide sheet is parted into several pages, its heads and left columns repeated. Another paper is written into the policy: forms, paper.`,
});

export const RESULT_GUIDE_TEXT: Readonly<Record<Language, ResultGuideText>> = { id, en };
