import type { DifferenceKind } from '../../domain/kinds/bill-difference.ts';
import type { Language } from '../../domain/language.ts';
import type { Segment } from '../../domain/programme.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** The columns of Formulir 2a in SIPP's own words and order. */
const COLUMNS =
  'No., KPJ, NIK, Nomor Pegawai, Nama, Tanggal Lahir, Tanggal Kepesertaan, Upah, Rapel, JKK, JKM, JHT Pemberi Kerja, JHT Tenaga Kerja, JP Pemberi Kerja, JP Tenaga Kerja, JKP Pemberi Kerja, JKP Pemerintah, Total Iuran';

/** Sentences of `enroll reconcile`. */
export interface ReconcileText {
  readonly kinds: Readonly<Record<Exclude<DifferenceKind, 'not-covered'>, Shown>>;
  /** A bill among several: its month, segment, employer and files. */
  heading(month: Shown, segment: Segment, npp: Shown | undefined, files: Shown): Shown;
  notCovered(segment: Segment): Shown;
  totals(rows: number, agreed: number, workers: number, segment: Segment): Shown;
  /** Covered in the month, and on no bill that was given. */
  otherSegment(count: number, segment: Segment): Shown;
  otherEmployer(count: number): Shown;
  /** Over several bills. */
  unbilled(months: Shown): Shown;
  readonly sums: Shown;
  readonly columns: readonly [
    month: Shown,
    billed: Shown,
    expected: Shown,
    difference: Shown,
    remaining: Shown,
  ];
  readonly all: Shown;
  agreeing(agreeing: number, bills: number): Shown;
  /** Rows of the bill without a NIK, and by what they were paired instead. */
  byKpj(rows: number): Shown;
  byPerson(rows: number): Shown;
  billed(amount: Shown): Shown;
  expected(amount: Shown): Shown;
  explained(amount: Shown): Shown;
  remaining(amount: Shown): Shown;
  readonly agrees: Shown;
  group(kind: Shown, count: number, amount: Shown): Shown;
  row(row: number, file: Shown | undefined): Shown;
  change(billed: Shown, expected: Shown): Shown;
  andMore(count: number): Shown;
  unread(rows: Shown): Shown;
  rejected(count: number): Shown;
  withoutBase(count: number): Shown;
  noRows(file: Shown): Shown;
  otherMonth(file: Shown, month: Shown, asked: Shown): Shown;
  otherNpp(file: Shown, npp: Shown, asked: Shown): Shown;
}

const id = spoken<ReconcileText>({
  kinds: {
    'not-on-roster': 'ditagih, tidak ada di daftar',
    'not-billed': 'ada di daftar, tidak ditagih',
    'billed-twice': 'ditagih dua kali',
    identity: 'KPJ sama, NIK berbeda',
    wage: 'upah berbeda',
    arrears: 'rapel',
    programme: 'program berbeda',
    rounding: 'beda pembulatan',
    rule: 'beda tarif atau aturan',
    'row-sum': 'jumlah baris tagihan tidak sama dengan rinciannya',
  },
  heading: (month, segment, npp, files) =>
    `${month}, ${segment === 'PU' ? (npp === undefined ? 'PU' : `PU NPP ${npp}`) : 'BPU'}: ${files}`,
  notCovered: (segment) => `ditagih, tetapi tidak tercakup bulan ini sebagai ${segment}`,
  totals: (rows, agreed, workers, segment) =>
    `Tagihan ${rows} baris, ${agreed} cocok sepenuhnya; daftar ${workers} pekerja ${segment} tercakup.`,
  otherSegment: (count, segment) =>
    `${count} pekerja ${segment} yang tercakup bulan ini tidak ikut dibandingkan: tagihan ${segment} tidak disebut (--bill).`,
  otherEmployer: (count) =>
    `${count} pekerja yang tercakup bulan ini tidak ikut dibandingkan: tagihan NPP mereka tidak disebut (--bill).`,
  unbilled: (months) => `Tidak ada tagihan untuk ${months}: sebut berkasnya (--bill).`,
  sums: 'Semua tagihan',
  columns: ['Bulan', 'Tagihan', 'Seharusnya', 'Selisih', 'Belum jelas'],
  all: 'Jumlah',
  agreeing: (agreeing, bills) => `${agreeing} dari ${bills} tagihan cocok dengan daftar.`,
  byKpj: (rows) => `${rows} baris tagihan tanpa NIK dicocokkan menurut KPJ.`,
  byPerson: (rows) =>
    `${rows} baris tagihan tanpa NIK dan KPJ dicocokkan menurut nama dan tanggal lahir: periksa orangnya.`,
  billed: (amount) => `Jumlah tagihan        ${amount}`,
  expected: (amount) => `Seharusnya            ${amount}`,
  explained: (amount) => `Selisih yang jelas    ${amount}`,
  remaining: (amount) => `Sisa tanpa penjelasan ${amount}`,
  agrees: 'Tagihan cocok dengan daftar.',
  group: (kind, count, amount) => `${kind}: ${count}, selisih ${amount}`,
  row: (row, file) => (file === undefined ? `tagihan baris ${row}` : `${file} baris ${row}`),
  change: (billed, expected) => `ditagih ${billed}, seharusnya ${expected}`,
  andMore: (count) => `  dan ${count} lagi; semuanya ada di --format json`,
  unread: (rows) => `Baris tagihan yang memuat NIK tetapi tidak terbaca: ${rows}. Perbaiki, lalu ulangi.`,
  rejected: (count) => `${count} baris daftar ditolak dan tidak ikut dibandingkan (lihat enroll validate).`,
  withoutBase: (count) => `${count} pekerja tanpa dasar iuran; iurannya tidak diketahui.`,
  noRows: (file) =>
    `${file}: tidak ada baris Formulir 2a yang terbaca. Pakai rincian iuran dari SIPP apa adanya, dengan kolom: ${COLUMNS}.`,
  otherMonth: (file, month, asked) => `${file}: tagihan bulan ${month}, sedangkan yang diminta ${asked}.`,
  otherNpp: (file, npp, asked) => `${file}: tagihan NPP ${npp}, sedangkan kebijakan menyebut NPP ${asked}.`,
});

const en = spoken<ReconcileText>({
  kinds: {
    'not-on-roster': 'billed, not on the roster',
    'not-billed': 'on the roster, not billed',
    'billed-twice': 'billed twice',
    identity: 'same KPJ, other NIK',
    wage: 'wage differs',
    arrears: 'arrears (rapel)',
    programme: 'programme differs',
    rounding: 'rounding differs',
    rule: 'rate or rule differs',
    'row-sum': 'the bill’s row total is not the sum of its parts',
  },
  heading: (month, segment, npp, files) =>
    `${month}, ${segment === 'PU' ? (npp === undefined ? 'PU' : `PU NPP ${npp}`) : 'BPU'}: ${files}`,
  notCovered: (segment) => `billed, but not covered as ${segment} this month`,
  totals: (rows, agreed, workers, segment) =>
    `Bill of ${counted(rows, 'row')}, agreeing in full: ${agreed}; roster of ${counted(workers, `covered ${segment} worker`)}.`,
  otherSegment: (count, segment) =>
    `Covered this month and not compared, since no ${segment} bill is named (--bill): ${counted(count, `${segment} worker`)}.`,
  otherEmployer: (count) =>
    `Covered this month and not compared, since no bill of their NPP is named (--bill): ${counted(count, 'worker')}.`,
  unbilled: (months) => `No bill for ${months}: name its file (--bill).`,
  sums: 'All bills',
  columns: ['Month', 'Billed', 'Expected', 'Difference', 'Unexplained'],
  all: 'Total',
  agreeing: (agreeing, bills) => `Agreeing with the roster: ${agreeing} of ${counted(bills, 'bill')}.`,
  byKpj: (rows) => `Paired by KPJ, for the bill has no NIK: ${counted(rows, 'row')}.`,
  byPerson: (rows) =>
    `Paired by name and birth date, for the bill has neither NIK nor KPJ: ${counted(rows, 'row')}; see that they are the same people.`,
  billed: (amount) => `Billed                ${amount}`,
  expected: (amount) => `Expected              ${amount}`,
  explained: (amount) => `Explained difference  ${amount}`,
  remaining: (amount) => `Left unexplained      ${amount}`,
  agrees: 'The bill agrees with the roster.',
  group: (kind, count, amount) => `${kind}: ${count}, difference ${amount}`,
  row: (row, file) => (file === undefined ? `bill row ${row}` : `${file} row ${row}`),
  change: (billed, expected) => `billed ${billed}, expected ${expected}`,
  andMore: (count) => `  and ${count} more; all of them with --format json`,
  unread: (rows) => `Bill rows that hold a NIK but could not be read: ${rows}. Mend them and run again.`,
  rejected: (count) => `Rejected and not compared: ${counted(count, 'roster row')} (see enroll validate).`,
  withoutBase: (count) => `No contribution base, so no known cost: ${counted(count, 'worker')}.`,
  noRows: (file) =>
    `${file}: no row of a Formulir 2a could be read. Use SIPP's contribution details as they are, with the columns: ${COLUMNS}.`,
  otherMonth: (file, month, asked) => `${file}: the bill is of ${month}, asked for was ${asked}.`,
  otherNpp: (file, npp, asked) => `${file}: the bill is of NPP ${npp}, the policy states NPP ${asked}.`,
});

export const RECONCILE_TEXT: Readonly<Record<Language, ReconcileText>> = { id, en };
