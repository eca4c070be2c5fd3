import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';
import type { StatusHead } from './status-head.ts';

type Aside = 'no-roster' | 'not-read' | 'bill-unread' | 'no-spreadsheet';
/** Words of `enroll status`; numbers come as text, in groups. */
export interface StatusText {
  title(month: Shown, regency: Shown): Shown;
  readonly ofPolicy: Shown;
  list(villages: Shown, source: Shown): Shown;
  readonly ownList: Shown;
  officialList(released: Shown): Shown;
  readonly complete: Shown;
  incomplete(missing: Shown): Shown;
  notAnswered(count: Shown): Shown;
  notClean(count: Shown): Shown;
  notExported(count: Shown): Shown;
  notBilled(count: Shown): Shown;
  notReconciled(count: Shown): Shown;
  notPaid(count: Shown): Shown;
  others(count: Shown): Shown;
  missingTitle(count: Shown, villages: Shown): Shown;
  ofKecamatan(kecamatan: Shown, missing: Shown, villages: Shown): Shown;
  wholeKecamatan(kecamatan: Shown, villages: Shown): Shown;
  readonly everybody: Shown;
  openTitle(count: Shown): Shown;
  errors(count: Shown): Shown;
  warnings(count: Shown): Shown;
  rejected(count: Shown): Shown;
  readonly exportMissing: Shown;
  readonly exportChanged: Shown;
  heldBack(count: Shown): Shown;
  /** `segments`: `PU`, or `PU+BPU` where there are lists of BPU members too. */
  billed(billed: Shown, covered: Shown, segments: Shown): Shown;
  differing(count: Shown, amount: Shown): Shown;
  paidPart(paid: Shown, due: Shown): Shown;
  unplacedTitle(rows: Shown): Shown;
  unplaced(rows: Shown, village: Shown, kecamatan: Shown): Shown;
  unplacedBlank(rows: Shown): Shown;
  readonly several: Shown;
  nearest(village: Shown): Shown;
  asideTitle(count: Shown): Shown;
  readonly aside: Readonly<Record<Aside, Shown>>;
  general(count: Shown): Shown;
  billsTitle(count: Shown): Shown;
  bill(file: Shown, rows: Shown): Shown;
  readonly noBill: Shown;
  strangers(rows: Shown, amount: Shown): Shown;
  rounding(amount: Shown): Shown;
  remaining(amount: Shown): Shown;
  unread(rows: Shown): Shown;
  payments(paid: Shown, due: Shown): Shown;
  ofNoVillage(amount: Shown): Shown;
  overpaid(count: Shown, villages: Shown): Shown;
  unbilledBpu(count: Shown): Shown;
  readonly heads: Readonly<Record<StatusHead, Shown>>;
  readonly yes: Shown;
  readonly no: Shown;
  readonly none: Shown;
  readonly sheets: { readonly summary: Shown; readonly villages: Shown };
  readonly byKecamatan: Shown;
  readonly byVillage: Shown;
  readonly withoutVillages: Shown;
  billsOfOneEmployer(files: Shown): Shown;
}

const id = spoken<StatusText>({
  title: (month, regency) => `Status daftar ${month}, ${regency}`,
  ofPolicy: 'menurut kebijakan',
  list: (villages, source) => `${villages} desa menurut ${source}.`,
  ownList: 'daftar desa kebijakan',
  officialList: (released) => `daftar resmi ${released}`,
  complete: 'Lengkap: semua desa selesai.',
  incomplete: (missing) => `Belum lengkap: ${missing}.`,
  notAnswered: (count) => `${count} desa belum menyerahkan daftar`,
  notClean: (count) => `${count} desa dengan temuan`,
  notExported: (count) => `${count} desa belum diekspor`,
  notBilled: (count) => `${count} desa belum ditagih`,
  notReconciled: (count) => `${count} desa belum cocok dengan tagihan`,
  notPaid: (count) => `${count} desa belum dibayar lunas`,
  others: (count) => `${count} hal di luar desa`,
  missingTitle: (count, villages) => `Belum menyerahkan daftar: ${count} dari ${villages} desa`,
  ofKecamatan: (kecamatan, missing, villages) => `${kecamatan} (${missing} dari ${villages}):`,
  wholeKecamatan: (kecamatan, villages) => `${kecamatan} (semua ${villages}):`,
  everybody: 'Semua desa sudah menyerahkan daftar.',
  openTitle: (count) => `Sudah menyerahkan, belum selesai: ${count} desa`,
  errors: (count) => `${count} kesalahan`,
  warnings: (count) => `${count} peringatan`,
  rejected: (count) => `${count} baris ditolak`,
  exportMissing: 'belum diekspor',
  exportChanged: 'daftar berubah sesudah diekspor',
  heldBack: (count) => `${count} pekerja tertahan di ekspor`,
  billed: (billed, covered, segments) => `tertagih ${billed} dari ${covered} pekerja ${segments}`,
  differing: (count, amount) => `${count} pekerja tertagih lain, selisih ${amount}`,
  paidPart: (paid, due) => `dibayar ${paid} dari ${due}`,
  unplacedTitle: (rows) => `Desa tidak ada dalam daftar desa: ${rows} baris`,
  unplaced: (rows, village, kecamatan) =>
    `${rows} baris desa "${village}"${kecamatan === '' ? '' : `, kecamatan ${kecamatan}`}`,
  unplacedBlank: (rows) => `${rows} baris tanpa desa`,
  several: 'beberapa desa bernama itu; sebut kecamatannya',
  nearest: (village) => `mungkin maksudnya ${village}`,
  asideTitle: (count) => `Tidak terbaca atau tidak dipakai: ${count} berkas`,
  aside: {
    'no-roster': 'tidak ada judul kolom daftar yang dikenali',
    'not-read': 'tidak terbaca',
    'bill-unread': 'bukan Formulir 2a atau daftar BPU yang terbaca, atau NPP lain',
    'no-spreadsheet': 'bukan lembar kerja',
  },
  general: (count) => `${count} temuan tentang seluruh daftar; lihat enroll validate.`,
  billsTitle: (count) => `Tagihan bulan ini: ${count}`,
  bill: (file, rows) => `${file}: ${rows} baris`,
  noBill: 'belum ada tagihan untuk bulan ini',
  strangers: (rows, amount) => `${rows} baris tagihan bukan orang di daftar, ${amount}`,
  rounding: (amount) => `pembulatan tagihan ${amount}`,
  remaining: (amount) => `selisih tanpa penjelasan ${amount}`,
  unread: (rows) => `${rows} baris tidak terbaca`,
  payments: (paid, due) => `Dibayar untuk bulan ini: ${paid}; seharusnya ${due}.`,
  ofNoVillage: (amount) => `${amount} dibayar tanpa nama desa yang dikenal.`,
  overpaid: (count, villages) => `${count} desa membayar lebih dari yang seharusnya: ${villages}.`,
  unbilledBpu: (count) => `${count} pekerja BPU tidak diperiksa: tidak ada daftar tagihan BPU bulan ini.`,
  heads: {
    kecamatan: 'Kecamatan',
    village: 'Desa',
    code: 'Kode',
    villages: 'Desa',
    answered: 'Masuk',
    missing: 'Belum',
    clean: 'Bersih',
    findings: 'Temuan',
    exported: 'Ekspor',
    billed: 'Tagih',
    reconciled: 'Cocok',
    paid: 'Bayar',
    people: 'Orang',
    errors: 'Kesalahan',
    warnings: 'Peringatan',
    rejected: 'Ditolak',
    files: 'Berkas',
    total: 'Jumlah',
  },
  yes: 'ya',
  no: 'belum',
  none: '–',
  sheets: { summary: 'Status', villages: 'Desa' },
  byKecamatan: 'Menurut kecamatan',
  byVillage: 'Semua desa',
  withoutVillages:
    'enroll status memerlukan daftar desa: kebijakan dengan regency (kode kabupaten) atau villages (berkas daftar desa), lewat --policy.',
  billsOfOneEmployer: (files) =>
    `Dua tagihan bulan ini untuk satu pemberi kerja: ${files}. Sebut satu saja, atau gabungkan bila keduanya bagian dari satu tagihan.`,
});

const en = spoken<StatusText>({
  title: (month, regency) => `Status of rosters ${month}, ${regency}`,
  ofPolicy: 'by the policy',
  list: (villages, source) => `${counted(villages, 'village')} by ${source}.`,
  ownList: 'the policy’s list of villages',
  officialList: (released) => `the official list of ${released}`,
  complete: 'Complete: every village is done.',
  incomplete: (missing) => `Not complete: ${missing}.`,
  notAnswered: (count) => `${counted(count, 'village')} without a roster`,
  notClean: (count) => `${counted(count, 'village')} with findings`,
  notExported: (count) => `${counted(count, 'village')} not exported`,
  notBilled: (count) => `${counted(count, 'village')} not billed`,
  notReconciled: (count) => `${counted(count, 'village')} not reconciled with the bill`,
  notPaid: (count) => `${counted(count, 'village')} not paid in full`,
  others: (count) => `${counted(count, 'thing')} outside the villages`,
  missingTitle: (count, villages) => `No roster yet: ${count} of ${counted(villages, 'village')}`,
  ofKecamatan: (kecamatan, missing, villages) => `${kecamatan} (${missing} of ${villages}):`,
  wholeKecamatan: (kecamatan, villages) => `${kecamatan} (all ${villages}):`,
  everybody: 'Every village has handed in a roster.',
  openTitle: (count) => `Handed in, not done: ${counted(count, 'village')}`,
  errors: (count) => counted(count, 'error'),
  warnings: (count) => counted(count, 'warning'),
  rejected: (count) => `${counted(count, 'row')} rejected`,
  exportMissing: 'not exported',
  exportChanged: 'the roster has changed since it was exported',
  heldBack: (count) => `${counted(count, 'worker')} held back from the export`,
  billed: (billed, covered, segments) => `${billed} of ${counted(covered, `${segments} worker`)} billed`,
  differing: (count, amount) => `${counted(count, 'worker')} billed otherwise, difference ${amount}`,
  paidPart: (paid, due) => `${paid} of ${due} paid`,
  unplacedTitle: (rows) => `Village not on the list of villages: ${counted(rows, 'row')}`,
  unplaced: (rows, village, kecamatan) =>
    `${counted(rows, 'row')} of village "${village}"${kecamatan === '' ? '' : `, kecamatan ${kecamatan}`}`,
  unplacedBlank: (rows) => `${counted(rows, 'row')} without a village`,
  several: 'several villages have this name; say the kecamatan',
  nearest: (village) => `did you mean ${village}?`,
  asideTitle: (count) => `Not read or not used: ${counted(count, 'file')}`,
  aside: {
    'no-roster': 'no header of a roster was found',
    'not-read': 'not read',
    'bill-unread': 'no Formulir 2a or BPU list that can be read, or of another NPP',
    'no-spreadsheet': 'no spreadsheet',
  },
  general: (count) => `${counted(count, 'finding')} about the rosters as a whole; see enroll validate.`,
  billsTitle: (count) => `Bills of this month: ${count}`,
  bill: (file, rows) => `${file}: ${counted(rows, 'row')}`,
  noBill: 'there is no bill for this month yet',
  strangers: (rows, amount) => `${counted(rows, 'row')} of people who are not on the rosters, ${amount}`,
  rounding: (amount) => `rounding of the bill ${amount}`,
  remaining: (amount) => `unexplained difference ${amount}`,
  unread: (rows) => `${counted(rows, 'row')} not read`,
  payments: (paid, due) => `Paid for this month: ${paid}; due ${due}.`,
  ofNoVillage: (amount) => `${amount} paid without the name of a known village.`,
  overpaid: (count, villages) => `${counted(count, 'village')} paid more than is due: ${villages}.`,
  unbilledBpu: (count) =>
    `${counted(count, 'BPU member')} not checked: no list of BPU members is given for this month.`,
  heads: {
    kecamatan: 'Kecamatan',
    village: 'Village',
    code: 'Code',
    villages: 'All',
    answered: 'In',
    missing: 'Missing',
    clean: 'Clean',
    findings: 'Findings',
    exported: 'Export',
    billed: 'Billed',
    reconciled: 'Agrees',
    paid: 'Paid',
    people: 'People',
    errors: 'Errors',
    warnings: 'Warnings',
    rejected: 'Rejected',
    files: 'Files',
    total: 'Total',
  },
  yes: 'yes',
  no: 'no',
  none: '–',
  sheets: { summary: 'Status', villages: 'Villages' },
  byKecamatan: 'By kecamatan',
  byVillage: 'Every village',
  withoutVillages:
    'enroll status needs a list of villages: a policy with regency (code of the regency) or villages (a file of villages), by --policy.',
  billsOfOneEmployer: (files) =>
    `Two bills of this month for one employer: ${files}. Name one, or join them where they are parts of one bill.`,
});

export const STATUS_TEXT: Readonly<Record<Language, StatusText>> = { id, en };
