import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences about what of a budget was billed and paid. */
export interface RealiseText {
  title(year: Shown, day: Shown): Shown;
  planOf(source: Shown): Shown;
  planOfRosters(sheets: number): Shown;
  inputs(bills: number, payments: number): Shown;
  readonly noBills: Shown;
  readonly monthFund: Shown;
  readonly planned: Shown;
  readonly billed: Shown;
  readonly paid: Shown;
  readonly left: Shown;
  readonly total: Shown;
  readonly month: Shown;
  readonly fund: Shown;
  readonly amount: Shown;
  readonly gapsTitle: Shown;
  readonly gaps: Readonly<
    Record<'not-due' | 'not-billed' | 'rounding' | 'bill-differs' | 'unpaid' | 'overpaid' | 'unbilled', Shown>
  >;
  unexplained(amount: Shown): Shown;
  /** Of the money that passes through the APBDes, and of the rest. */
  side(name: Shown, planned: Shown, billed: Shown, paid: Shown, left: Shown): Shown;
  readonly shared: Shown;
  readonly cashTitle: Shown;
  readonly paidIn: Shown;
  readonly contributionOf: Shown;
  bookTitle(fund: Shown): Shown;
  readonly bookNote: Shown;
  readonly date: Shown;
  readonly reference: Shown;
  readonly description: Shown;
  readonly in: Shown;
  readonly out: Shown;
  readonly balance: Shown;
  opening(year: Shown): Shown;
  contribution(month: Shown): Shown;
  fine(month: Shown): Shown;
  readonly lateTitle: Shown;
  readonly programmes: Shown;
  readonly due: Shown;
  readonly paidOn: Shown;
  readonly notPaid: Shown;
  readonly lateMonths: Shown;
  readonly fineAmount: Shown;
  readonly noFine: Shown;
  lateLine(what: Shown, due: Shown, paid: Shown | undefined, months: number): Shown;
  fineLine(rate: Shown, amount: Shown): Shown;
  fines(owed: Shown, paid: Shown, left: Shown): Shown;
  readonly fineRule: Shown;
  source(what: Shown, citation: Shown, evidence: Shown, caveat: Shown | undefined): Shown;
  readonly dueWord: Shown;
  readonly fineWord: Shown;
  readonly problemsTitle: Shown;
  later(count: number, amount: Shown): Shown;
  otherYear(count: number, amount: Shown): Shown;
  more(count: Shown): Shown;
  readonly agrees: Shown;
  readonly open: Shown;
  billTotal(file: Shown, stated: Shown, rows: Shown): Shown;
  billUnread(file: Shown, rows: Shown): Shown;
  billTwice(file: Shown, month: Shown, count: number): Shown;
  billOtherYear(file: Shown, month: Shown): Shown;
  noMonth(file: Shown): Shown;
  noPlan(source: Shown): Shown;
  readonly planNeeded: Shown;
  readonly planTwice: Shown;
  readonly sheets: Readonly<Record<'months' | 'cash' | 'books' | 'late', Shown>>;
  readonly check: Shown;
}

const id = spoken<RealiseText>({
  title: (year, day) => `Realisasi iuran BPJS Ketenagakerjaan ${year}, per ${day}`,
  planOf: (source) => `Rencana: ${source}.`,
  planOfRosters: (sheets) => `Rencana: dihitung dari daftar (${sheets} lembar).`,
  inputs: (bills, payments) => `${bills} tagihan dan ${payments} pembayaran dibaca.`,
  noBills: 'Tanpa tagihan: yang dibayar dibandingkan langsung dengan rencana.',
  monthFund: 'Bulan iuran dan dana',
  planned: 'Rencana',
  billed: 'Tagihan',
  paid: 'Dibayar',
  left: 'Sisa',
  total: 'Jumlah',
  month: 'Bulan iuran',
  fund: 'Dana',
  amount: 'Rupiah',
  gapsTitle: 'Rencana − Dibayar, menurut sebabnya',
  gaps: {
    'not-due': 'belum jatuh tempo',
    'not-billed': 'belum ada tagihan',
    rounding: 'pembulatan tagihan',
    'bill-differs': 'tagihan berbeda dari rencana',
    unpaid: 'belum dibayar',
    overpaid: 'lebih bayar',
    unbilled: 'dibayar tanpa tagihan',
  },
  unexplained: (amount) => `Tanpa penjelasan: ${amount}.`,
  side: (name, planned, billed, paid, left) =>
    `${name}: rencana ${planned}, tagihan ${billed}, dibayar ${paid}, sisa ${left}.`,
  shared:
    'Tagihan tidak menyebut dana. Tiap tagihan dibagi ke dana menurut rencana bulan dan programnya; jumlahnya tepat sama.',
  cashTitle: 'Bulan kas: kapan dibayar, untuk iuran bulan apa',
  paidIn: 'Dibayar bulan',
  contributionOf: 'Untuk iuran bulan',
  bookTitle: (fund) => `Buku Pembantu ${fund}`,
  bookNote: 'Masuk = anggaran setahun dana itu; keluar = pembayaran; saldo = sisa anggaran.',
  date: 'Tanggal',
  reference: 'No. bukti',
  description: 'Uraian',
  in: 'Masuk',
  out: 'Keluar',
  balance: 'Saldo',
  opening: (year) => `Anggaran iuran ${year}`,
  contribution: (month) => `Iuran ${month}`,
  fine: (month) => `Denda iuran ${month}`,
  lateTitle: 'Terlambat',
  programmes: 'Program',
  due: 'Jatuh tempo',
  paidOn: 'Dibayar',
  notPaid: 'belum',
  lateMonths: 'Bulan terlambat',
  fineAmount: 'Denda',
  noFine: 'tidak didenda (BPU)',
  lateLine: (what, due, paid, months) =>
    `${what}: jatuh tempo ${due}, ${paid === undefined ? 'belum dibayar' : `dibayar ${paid}`}, terlambat ${months} bulan`,
  fineLine: (rate, amount) => `denda ${rate} sebulan: ${amount}`,
  fines: (owed, paid, left) => `Denda menurut hukum ${owed}, sudah dibayar ${paid}, sisa ${left}.`,
  fineRule:
    'Bulan keterlambatan yang sudah dimulai dihitung penuh; itu anggapan program ini, bukan bunyi pasal. Yang menetapkan denda adalah BPJS Ketenagakerjaan.',
  source: (what, citation, evidence, caveat) =>
    `${what}: ${citation} [${evidence}]${caveat === undefined ? '' : `: ${caveat}`}.`,
  dueWord: 'Jatuh tempo',
  fineWord: 'Denda',
  problemsTitle: 'Yang tidak dipahami dan tidak dihitung',
  later: (count, amount) => `${count} pembayaran sesudah hari itu (${amount}) tidak ikut dihitung.`,
  otherYear: (count, amount) => `${count} pembayaran untuk iuran tahun lain (${amount}) tidak ikut dihitung.`,
  more: (count) => `… dan ${count} baris lagi. Semua: --format json, csv, atau xlsx.`,
  agrees: 'Semua bulan yang sudah jatuh tempo cocok.',
  open: 'Belum semua cocok.',
  billTotal: (file, stated, rows) =>
    `${file}: “Jumlah Seluruhnya” menyebut ${stated}, sedangkan barisnya berjumlah ${rows}.`,
  billUnread: (file, rows) =>
    `${file}, baris ${rows}: baris tagihan yang tidak terbaca. Perbaiki, lalu ulangi.`,
  billTwice: (file, month, count) =>
    `${file}: ${count} orang sudah ditagih untuk ${month} di tagihan lain; tagihan yang sama mungkin diberikan dua kali.`,
  billOtherYear: (file, month) => `${file}: tagihan ${month} di luar tahun anggaran tidak ikut dihitung.`,
  noMonth: (file) =>
    `${file}: tagihan tidak menyebut bulannya. Tulis di atas tabel, misalnya “Periode: Maret 2026”.`,
  noPlan: (source) =>
    `${source}: tidak ada iuran yang direncanakan, sehingga tidak ada yang dapat dibandingkan.`,
  planNeeded: 'Beri anggaran yang disimpan (--budget murni.json) atau daftar pekerja.',
  planTwice: 'Beri anggaran yang disimpan (--budget) atau daftar pekerja, tidak keduanya.',
  sheets: { months: 'Realisasi', cash: 'Bulan Kas', books: 'Buku Pembantu', late: 'Keterlambatan' },
  check: 'Periksa (0)',
});

const en = spoken<RealiseText>({
  title: (year, day) => `BPJS Ketenagakerjaan contributions ${year}: planned and paid, as of ${day}`,
  planOf: (source) => `Plan: ${source}.`,
  planOfRosters: (sheets) => `Plan: computed from the rosters (${counted(sheets, 'sheet')}).`,
  inputs: (bills, payments) => `Read: ${counted(bills, 'bill')} and ${counted(payments, 'payment')}.`,
  noBills: 'Without bills: what was paid is held against the plan.',
  monthFund: 'Contribution month and fund',
  planned: 'Planned',
  billed: 'Billed',
  paid: 'Paid',
  left: 'Left',
  total: 'Total',
  month: 'Contribution month',
  fund: 'Fund',
  amount: 'Rupiah',
  gapsTitle: 'Planned − paid, by reason',
  gaps: {
    'not-due': 'not due yet',
    'not-billed': 'no bill yet',
    rounding: 'rounding of the bill',
    'bill-differs': 'bill differs from the plan',
    unpaid: 'not paid yet',
    overpaid: 'paid too much',
    unbilled: 'paid without a bill',
  },
  unexplained: (amount) => `Unexplained: ${amount}.`,
  side: (name, planned, billed, paid, left) =>
    `${name}: planned ${planned}, billed ${billed}, paid ${paid}, left ${left}.`,
  shared:
    'A bill does not say which fund pays. Each is laid on funds as the plan of its month and programme has them; the sum is the bill exactly.',
  cashTitle: 'Cash months: when it was paid, and for which month',
  paidIn: 'Paid in',
  contributionOf: 'For the month',
  bookTitle: (fund) => `Cash book ${fund}`,
  bookNote: 'In = the fund’s budget of the year; out = payments; balance = what is left of the budget.',
  date: 'Date',
  reference: 'Proof',
  description: 'Description',
  in: 'In',
  out: 'Out',
  balance: 'Balance',
  opening: (year) => `Contribution budget ${year}`,
  contribution: (month) => `Contribution ${month}`,
  fine: (month) => `Fine on ${month}`,
  lateTitle: 'Late',
  programmes: 'Programmes',
  due: 'Due',
  paidOn: 'Paid',
  notPaid: 'not yet',
  lateMonths: 'Months late',
  fineAmount: 'Fine',
  noFine: 'not fined (BPU)',
  lateLine: (what, due, paid, months) =>
    `${what}: due ${due}, ${paid === undefined ? 'not paid yet' : `paid ${paid}`}, ${counted(months, 'month')} late`,
  fineLine: (rate, amount) => `fine of ${rate} a month: ${amount}`,
  fines: (owed, paid, left) => `Fine by law ${owed}, paid ${paid}, left ${left}.`,
  fineRule:
    'A month of lateness that has begun counts whole: an assumption of this program, not the words of the article. It is BPJS Ketenagakerjaan that sets the fine.',
  source: (what, citation, evidence, caveat) =>
    `${what}: ${citation} [${evidence}]${caveat === undefined ? '' : `: ${caveat}`}.`,
  dueWord: 'Due date',
  fineWord: 'Fine',
  problemsTitle: 'Not understood and not counted',
  later: (count, amount) => `Paid after that day and not counted: ${counted(count, 'payment')} (${amount}).`,
  otherYear: (count, amount) =>
    `For months of other years and not counted: ${counted(count, 'payment')} (${amount}).`,
  more: (count) => `… and ${count} more. All of them: --format json, csv or xlsx.`,
  agrees: 'All months that are due agree.',
  open: 'Not everything agrees yet.',
  billTotal: (file, stated, rows) =>
    `${file}: “Jumlah Seluruhnya” says ${stated}, its rows add up to ${rows}.`,
  billUnread: (file, rows) => `${file}, rows ${rows}: not readable. Mend them and run again.`,
  billTwice: (file, month, count) =>
    `${file}: billed for ${month} in another bill already: ${counted(count, 'person', 'people')}; the same bill may have been given twice.`,
  billOtherYear: (file, month) => `${file}: a bill of ${month}, outside the budget year, is not counted.`,
  noMonth: (file) =>
    `${file}: the bill does not say its month. Write it above the table, as “Periode: Maret 2026”.`,
  noPlan: (source) => `${source}: no contribution is planned, so nothing can be compared.`,
  planNeeded: 'Give a saved budget (--budget murni.json) or rosters.',
  planTwice: 'Give a saved budget (--budget) or rosters, not both.',
  sheets: { months: 'Realisasi', cash: 'Bulan Kas', books: 'Buku Pembantu', late: 'Keterlambatan' },
  check: 'Check (0)',
});

export const REALISE_TEXT: Readonly<Record<Language, RealiseText>> = { id, en };
