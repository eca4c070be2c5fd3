import type { ReceiptProblemCode } from '../../domain/kinds/receipt-problem.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences about lists of receipts. */
export interface ReceiptText {
  /** Where something stands: `bukti.xlsx, lembar "2026", sel B7`. */
  place(file: Shown, sheet: Shown | undefined, cell: Shown | undefined): Shown;
  readonly problem: Readonly<Record<ReceiptProblemCode, (found: Shown) => Shown>>;
  /** What a list must have, by the names of its columns. */
  readonly columns: Readonly<Record<'date' | 'month' | 'fund' | 'amount', Shown>>;
}

const id = spoken<ReceiptText>({
  place: (file, sheet, cell) =>
    `${file}${sheet === undefined ? '' : `, lembar “${sheet}”`}${cell === undefined ? '' : `, ${cell}`}`,
  problem: {
    'no-header': (found) =>
      `tidak ada baris judul bukti bayar (Tanggal, Bulan iuran, Sumber dana, Jumlah dibayar). Baris pertamanya: ${found}. Tulis judul itu di atas kolomnya.`,
    'two-columns': (found) =>
      `dua kolom dapat berarti hal yang sama: “${found}”. Beri nama yang jelas pada kolom yang dipakai (misalnya “Jumlah dibayar”) dan ganti nama yang lain.`,
    'column-missing': (found) => `kolom “${found}” tidak ada. Tambahkan, lalu ulangi.`,
    'column-unread': (found) =>
      `kolom “${found}” berisi uang, tetapi judulnya tidak dikenal dan tidak dihitung. Beri judul “Jumlah dibayar”, “Denda”, atau “Saldo”, atau hapus kolomnya.`,
    'no-date': (found) => `“${found}” bukan tanggal bayar. Tulis seperti 15-02-2026.`,
    'date-either-way': (found) =>
      `“${found}” dapat dibaca dua cara, karena tanggal lain dalam kolom ini menulis bulan di depan. Tulis seperti 15 Februari 2026.`,
    'no-month': (found) => `“${found}” bukan bulan iuran. Tulis seperti Januari 2026 atau 2026-01.`,
    'several-months': (found) =>
      `“${found}” menyebut beberapa bulan dalam satu baris. Tulis satu baris untuk tiap bulan iuran.`,
    'month-without-year': (found) =>
      `“${found}” tidak menyebut tahun, dan judul daftar juga tidak. Tulis seperti ${found} 2026.`,
    'no-fund': (found) => `“${found}” bukan satu sumber dana. Tulis satu kode: ADD, DDS, PAD, PBH, APBD …`,
    'no-amount': (found) => `“${found}” bukan jumlah rupiah bulat di atas nol.`,
    'no-segment': (found) => `“${found}” bukan segmen. Tulis PU atau BPU.`,
    struck: (found) =>
      `baris ini dicoret (${found}). Hapus barisnya bila batal, atau hilangkan coretannya bila berlaku.`,
    'total-differs': (found) => `baris jumlah menyebut ${found}, bukan jumlah baris di atasnya.`,
    repeated: (found) =>
      `baris ini sama dengan baris sebelumnya (${found}). Hapus salah satu, atau tulis nomor bukti masing-masing.`,
    further: (found) =>
      `${found} hal lagi seperti ini tidak didaftar satu per satu. Betulkan yang didaftar, lalu jalankan lagi.`,
  },
  columns: {
    date: 'Tanggal',
    month: 'Bulan iuran',
    fund: 'Sumber dana',
    amount: 'Jumlah dibayar',
  },
});

const en = spoken<ReceiptText>({
  place: (file, sheet, cell) =>
    `${file}${sheet === undefined ? '' : `, sheet “${sheet}”`}${cell === undefined ? '' : `, ${cell}`}`,
  problem: {
    'no-header': (found) =>
      `no header row of receipts (Tanggal, Bulan iuran, Sumber dana, Jumlah dibayar). Its first row: ${found}. Write these headings above the columns.`,
    'two-columns': (found) =>
      `two columns may mean the same: “${found}”. Give the one to be used a clear name (such as “Jumlah dibayar”) and rename the other.`,
    'column-missing': (found) => `there is no column “${found}”. Add it and run again.`,
    'column-unread': (found) =>
      `column “${found}” holds money, but its heading is unknown and it is not counted. Call it “Jumlah dibayar”, “Denda” or “Saldo”, or remove it.`,
    'no-date': (found) => `“${found}” is no day of payment. Write it as 15-02-2026.`,
    'date-either-way': (found) =>
      `“${found}” can be read in two ways, for another date of this column has the month first. Write it as 15 Februari 2026.`,
    'no-month': (found) => `“${found}” is no contribution month. Write it as Januari 2026 or 2026-01.`,
    'several-months': (found) => `“${found}” names several months in one row. Write a row for each month.`,
    'month-without-year': (found) =>
      `“${found}” says no year, nor does a title of the list. Write it as ${found} 2026.`,
    'no-fund': (found) => `“${found}” is not one fund. Write one code: ADD, DDS, PAD, PBH, APBD …`,
    'no-amount': (found) => `“${found}” is no amount of whole rupiah above nought.`,
    'no-segment': (found) => `“${found}” is no segment. Write PU or BPU.`,
    struck: (found) =>
      `this row is struck through (${found}). Remove it if it is void, or the line if it holds.`,
    'total-differs': (found) => `the row of totals says ${found}, which is not the sum of the rows above.`,
    repeated: (found) =>
      `this row is the same as one before it (${found}). Remove one of them, or write the number of each proof.`,
    further: (found) =>
      `${found} more like these are not listed one by one. Mend those that are listed, then run it again.`,
  },
  columns: {
    date: 'Tanggal (date)',
    month: 'Bulan iuran (contribution month)',
    fund: 'Sumber dana (fund)',
    amount: 'Jumlah dibayar (amount paid)',
  },
});

export const RECEIPT_TEXT: Readonly<Record<Language, ReceiptText>> = { id, en };
