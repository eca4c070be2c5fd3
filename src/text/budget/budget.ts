import type { Side } from '../../domain/fund.ts';
import type { Uncharged } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import type { Payer, Segment } from '../../domain/programme.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences and words of premiums and budgets. */
export interface BudgetText {
  readonly premiumTitle: (period: Shown) => Shown;
  readonly budgetTitle: (period: Shown) => Shown;
  readonly policy: (id: Shown, title: Shown | undefined, source: Shown | undefined) => Shown;
  readonly read: (read: Shown, sheets: Shown, accepted: Shown, rejected: Shown, blank: Shown) => Shown;
  readonly hidden: (sheets: Shown) => Shown;
  readonly hiddenRows: (workers: Shown, places: Shown) => Shown;
  readonly firstHidden: (file: Shown, sheet: Shown | undefined, row: number) => Shown;
  readonly leftOut: Shown;
  readonly unread: (files: Shown) => Shown;
  readonly headerless: (files: Shown) => Shown;
  readonly uncharged: Readonly<Record<Uncharged, (count: Shown) => Shown>>;
  readonly people: Shown;
  readonly amount: Shown;
  readonly total: Shown;
  readonly by: Readonly<
    Record<
      'village' | 'kecamatan' | 'category' | 'fund' | 'subFund' | 'account' | 'month' | 'programme' | 'payer',
      Shown
    >
  >;
  /** Whose share of the contribution it is by law; who pays it, the fund says. */
  readonly payer: Readonly<Record<Payer, Shown>>;
  readonly segment: Readonly<Record<Segment, Shown>>;
  readonly unnamed: Readonly<Record<'kecamatan' | 'village', Shown>>;
  readonly noAccount: Shown;
  readonly worker: Shown;
  readonly aMonth: Shown;
  readonly monthHeading: Shown;
  readonly monthAmount: Shown;
  /** The two sums that a district keeps apart: of how many people, which funds, how much. */
  readonly throughApbdes: (amount: Shown, people: Shown, funds: Shown) => Shown;
  readonly pastApbdes: (amount: Shown, people: Shown, funds: Shown) => Shown;
  /** The same as names of lines. */
  readonly sides: Readonly<Record<Side, Shown>>;
  readonly yearTotal: (period: Shown, people: Shown, amount: Shown) => Shown;
  readonly reconciled: (cuts: Shown) => Shown;
  readonly notReconciled: Shown;
  readonly difference: (cut: Shown, amount: Shown) => Shown;
  readonly rates: Shown;
  readonly rate: {
    readonly bracket: (no: number) => Shown;
    readonly flat: Shown;
    readonly relief: (title: Shown, payable: Shown) => Shown;
  };
  readonly notes: Shown;
  /** The parts of a fund that the policy divides, and what it pays beside them. */
  readonly subFunds: (fund: Shown, parts: Shown) => Shown;
  readonly otherSubFund: Shown;
  /** What rounding once a village and year adds to the contributions of all, or takes off. */
  readonly roundingDifference: (amount: Shown) => Shown;
  /** The same, as the name of a line. */
  readonly roundingLine: Shown;
  /** A relief that the law gives and the policy declines. */
  readonly forgone: (facts: ForgoneFacts) => Shown;
  readonly caveat: (citation: Shown, evidence: Shown, caveat: Shown | undefined) => Shown;
  readonly unverified: (months: Shown, programmes: Shown, last: Shown) => Shown;
  readonly over: (place: Shown, fund: Shown, amount: Shown) => Shown;
  readonly moreOver: (count: Shown) => Shown;
  readonly ceilingUse: (fund: Shown, planned: Shown, ceiling: Shown, over: Shown) => Shown;
  readonly moreWorkers: (count: Shown) => Shown;
  readonly nobody: Shown;
  readonly nobodyCharged: Shown;
}

export interface ForgoneFacts {
  readonly category: Shown;
  readonly relief: Shown;
  readonly payable: Shown;
  readonly amount: Shown;
  readonly reason: Shown | undefined;
}

const id = spoken<BudgetText>({
  premiumTitle: (period) => `Iuran BPJS Ketenagakerjaan, ${period}`,
  budgetTitle: (period) => `Anggaran iuran BPJS Ketenagakerjaan, ${period}`,
  policy: (policy, title, source) =>
    `Kebijakan: ${policy}${title ? `, ${title}` : ''}${source ? ` (${source})` : ''}.`,
  read: (read, sheets, accepted, rejected, blank) =>
    `${read} baris dibaca dari ${sheets} lembar: ${accepted} diterima, ${rejected} ditolak (${blank} baris kosong dilewati).`,
  hidden: (sheets) => `Lembar tersembunyi ikut dihitung: ${sheets}.`,
  hiddenRows: (workers, places) =>
    `Pekerja pada baris tersembunyi ikut dihitung: ${workers} (mulai di ${places}).`,
  firstHidden: (file, sheet, row) => `${file}${sheet === undefined ? '' : `, lembar ${sheet}`}, baris ${row}`,
  leftOut: 'Yang ditolak tidak dihitung. Sebabnya, dalam baris (satu baris dapat punya beberapa):',
  unread: (files) => `Berkas yang tidak terbaca dan tidak dihitung: ${files}.`,
  headerless: (files) => `Judul kolom tidak ditemukan, tidak seorang pun dibaca dari: ${files}.`,
  uncharged: {
    'no-wage': (count) => `Diterima tanpa iuran: ${count} pekerja, kolom upah kosong.`,
    'base-not-started': (count) =>
      `Diterima tanpa iuran: ${count} pekerja, dasar upah kebijakan belum berlaku, atau upah minimum daerahnya tidak diketahui; tulis jumlahnya di bases.`,
    'not-covered': (count) =>
      `Diterima tanpa iuran: ${count} pekerja, jabatannya tidak ditanggung kebijakan.`,
    'no-month': (count) =>
      `Diterima tanpa iuran: ${count} pekerja, tidak bertugas pada bulan-bulan ini, atau kebijakan tidak menanggungnya pada bulan-bulan ini.`,
  },
  people: 'Orang',
  amount: 'Rupiah',
  total: 'Jumlah',
  by: {
    village: 'Per desa',
    kecamatan: 'Per kecamatan',
    category: 'Per jabatan',
    fund: 'Per sumber dana',
    subFund: 'Per bagian dana',
    account: 'Per rekening (kegiatan, objek)',
    month: 'Per bulan',
    programme: 'Per program',
    payer: 'Per bagian iuran',
  },
  payer: { employer: 'bagian pemberi kerja', worker: 'bagian peserta' },
  segment: { PU: 'Penerima Upah', BPU: 'Bukan Penerima Upah' },
  unnamed: { kecamatan: '(tanpa kecamatan)', village: '(tanpa desa)' },
  noAccount: '(tanpa kode)',
  worker: 'Pekerja',
  aMonth: 'Sebulan',
  monthHeading: 'Bulan',
  monthAmount: 'Rupiah sebulan',
  throughApbdes: (amount, people, funds) =>
    `Lewat APBDes: ${amount} untuk ${people} orang (${funds}). Hanya jumlah ini yang dianggarkan dan dicairkan desa.`,
  pastApbdes: (amount, people, funds) => `Di luar APBDes: ${amount} untuk ${people} orang (${funds}).`,
  sides: { apbdes: 'Lewat APBDes', outside: 'Di luar APBDes' },
  yearTotal: (period, people, amount) => `Jumlah ${period}: ${amount} untuk ${people} orang.`,
  reconciled: (cuts) =>
    `Rekonsiliasi: jumlah semua baris iuran sama dengan jumlah ${cuts}. Selisih rupiah 0, selisih orang 0.`,
  notReconciled: 'REKONSILIASI GAGAL. Jangan pakai angka ini; laporkan sebagai kesalahan program.',
  difference: (cut, amount) => `${cut}: selisih ${amount}`,
  rates: 'Dasar hukum setiap tarif:',
  rate: {
    bracket: (no) => `tabel BPU baris ${no}`,
    flat: 'jumlah tetap',
    relief: (title, payable) => `${title}: dibayar ${payable}`,
  },
  subFunds: (fund, parts) => `Di dalam ${fund}: ${parts}.`,
  otherSubFund: 'lainnya',
  roundingLine: 'Selisih pembulatan',
  roundingDifference: (amount) =>
    `Selisih pembulatan: ${amount}, sudah termasuk dalam jumlah. Kebijakan membulatkan sekali per desa, kategori, program, penanggung, dan tahun; iuran tiap orang tetap ke rupiah terdekat, dan selisihnya satu baris sendiri pada bulan terakhirnya.`,
  forgone: ({ category, relief, payable, amount, reason }) =>
    `Keringanan ${relief} (cukup dibayar ${payable}) tidak dipakai untuk ${category}: kebijakan menolaknya, ${reason === undefined ? 'tanpa menulis alasan' : `alasannya: ${reason}`}. Bila dipakai, iurannya berkurang ${amount}.`,
  notes: 'Yang perlu diketahui tentang dasar hukum:',
  caveat: (citation, evidence, caveat) => `${citation} [${evidence}]${caveat ? `: ${caveat}` : ''}.`,
  unverified: (months, programmes, last) =>
    `${programmes} bulan ${months} dihitung dengan nilai yang terakhir dicek berlaku sampai ${last}; periksa lagi sebelum dipakai.`,
  over: (place, fund, amount) => `${place}: ${fund} melampaui pagu sebesar ${amount}.`,
  moreOver: (count) => `dan ${count} lainnya; semuanya di lembar Pagu (--format xlsx).`,
  ceilingUse: (fund, planned, ceiling, over) =>
    `Pagu ${fund}: rencana ${planned} dari ${ceiling}; ${over === '0' ? 'semua desa dalam pagu' : `${over} desa melampaui`}.`,
  nobody: 'Tidak seorang pun diterima dari daftar, jadi tidak ada iuran yang dihitung.',
  nobodyCharged: 'Tidak seorang pun yang diterima beriuran pada masa ini: sebabnya di atas.',
  moreWorkers: (count) => `… dan ${count} pekerja lagi. Semua: --format csv atau --format json.`,
});

const en = spoken<BudgetText>({
  premiumTitle: (period) => `BPJS Ketenagakerjaan contributions, ${period}`,
  budgetTitle: (period) => `Budget of BPJS Ketenagakerjaan contributions, ${period}`,
  policy: (policy, title, source) =>
    `Policy: ${policy}${title ? `, ${title}` : ''}${source ? ` (${source})` : ''}.`,
  read: (read, sheets, accepted, rejected, blank) =>
    `${counted(read, 'row')} read from ${counted(sheets, 'sheet')}: ${accepted} accepted, ${rejected} rejected (${counted(blank, 'blank row')} passed over).`,
  hidden: (sheets) => `Hidden sheets are counted too: ${sheets}.`,
  hiddenRows: (workers, places) => `Workers in hidden rows are counted too: ${workers} (from ${places} on).`,
  firstHidden: (file, sheet, row) => `${file}${sheet === undefined ? '' : `, sheet ${sheet}`}, row ${row}`,
  leftOut: 'Rejected rows are not counted. Why, in rows (one row may have several reasons):',
  unread: (files) => `Files that could not be read and are not counted: ${files}.`,
  headerless: (files) => `No header row found, nobody was read from: ${files}.`,
  uncharged: {
    'no-wage': (count) => `Accepted without contribution: ${count}, the wage column is empty.`,
    'base-not-started': (count) =>
      `Accepted without contribution: ${count}, the policy's wage base has not begun, or the minimum wage of its region is not known; write it under bases.`,
    'not-covered': (count) =>
      `Accepted without contribution: ${count}, the policy does not cover their post.`,
    'no-month': (count) =>
      `Accepted without contribution: ${count}, not in office in these months, or not covered by the policy in them.`,
  },
  people: 'People',
  amount: 'Rupiah',
  total: 'Total',
  by: {
    village: 'By village',
    kecamatan: 'By kecamatan',
    category: 'By category',
    fund: 'By fund',
    subFund: 'By part of a fund',
    account: 'By account (activity, object)',
    month: 'By month',
    programme: 'By programme',
    payer: 'By share',
  },
  payer: { employer: 'employer’s share', worker: 'member’s share' },
  segment: { PU: 'wage earner (PU)', BPU: 'without wage (BPU)' },
  unnamed: { kecamatan: '(no kecamatan)', village: '(no village)' },
  noAccount: '(no code)',
  worker: 'Worker',
  aMonth: 'A month',
  monthHeading: 'Month',
  monthAmount: 'Rupiah a month',
  throughApbdes: (amount, people, funds) =>
    `Through the APBDes: ${amount} for ${counted(people, 'person', 'people')} (${funds}). Only this sum is budgeted and paid out by the villages.`,
  pastApbdes: (amount, people, funds) =>
    `Outside the APBDes: ${amount} for ${counted(people, 'person', 'people')} (${funds}).`,
  sides: { apbdes: 'Through the APBDes', outside: 'Outside the APBDes' },
  yearTotal: (period, people, amount) =>
    `Total of ${period}: ${amount} for ${counted(people, 'person', 'people')}.`,
  reconciled: (cuts) =>
    `Reconciliation: the sum of all contribution lines equals the sums ${cuts}. Difference in rupiah 0, in people 0.`,
  notReconciled: 'RECONCILIATION FAILED. Do not use these figures; report a fault of the program.',
  difference: (cut, amount) => `${cut}: difference ${amount}`,
  rates: 'The law behind each rate:',
  rate: {
    bracket: (no) => `BPU table row ${no}`,
    flat: 'flat amount',
    relief: (title, payable) => `${title}: ${payable} payable`,
  },
  subFunds: (fund, parts) => `Within ${fund}: ${parts}.`,
  otherSubFund: 'others',
  roundingLine: 'Rounding difference',
  roundingDifference: (amount) =>
    `Rounding difference: ${amount}, part of the sums. The policy rounds once a village, category, programme, payer and year; each person’s contribution stays to the nearest rupiah, and the difference is a line of its own in the last of the months.`,
  forgone: ({ category, relief, payable, amount, reason }) =>
    `The relief of ${relief} (${payable} payable) is not taken for ${category}: the policy declines it, ${reason === undefined ? 'without a reason' : `its reason: ${reason}`}. With it, ${amount} less would be due.`,
  notes: 'What to know about the law used:',
  caveat: (citation, evidence, caveat) => `${citation} [${evidence}]${caveat ? `: ${caveat}` : ''}.`,
  unverified: (months, programmes, last) =>
    `${programmes} of ${months} is computed with values last checked as in force in ${last}; check again before use.`,
  over: (place, fund, amount) => `${place}: ${fund} exceeds its ceiling by ${amount}.`,
  moreOver: (count) => `and ${count} more; all of them on the sheet Pagu (--format xlsx).`,
  ceilingUse: (fund, planned, ceiling, over) =>
    `Ceiling of ${fund}: ${planned} planned of ${ceiling}; ${over === '0' ? 'every village stays within it' : `${counted(over, 'village')} above it`}.`,
  nobody: 'Nobody was accepted from the rosters, so there is no contribution to compute.',
  nobodyCharged: 'Nobody who was accepted has a contribution in these months: why stands above.',
  moreWorkers: (count) =>
    `… and ${counted(count, 'more worker')}. All of them: --format csv or --format json.`,
});

export const BUDGET_TEXT: Readonly<Record<Language, BudgetText>> = { id, en };
