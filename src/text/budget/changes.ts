import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences about a budget beside the one that it changes. */
export interface ChangeText {
  title(file: Shown): Shown;
  readonly before: Shown;
  readonly after: Shown;
  readonly difference: Shown;
  /** The same in a narrow column. */
  readonly short: Shown;
  readonly total: Shown;
  readonly apbdes: Shown;
  readonly outside: Shown;
  readonly reasonsTitle: Shown;
  readonly reason: Shown;
  readonly reasons: Readonly<Record<'fund' | 'people' | 'months' | 'base' | 'rate' | 'rounding', Shown>>;
  /** How the amounts of the reasons are found. */
  readonly method: Shown;
  readonly accountTitle: Shown;
  readonly villageTitle: Shown;
  villages(changed: Shown, same: Shown): Shown;
  more(count: Shown): Shown;
  onlyBefore(count: number, amount: Shown): Shown;
  onlyAfter(count: number, amount: Shown): Shown;
  readonly onlyBeforeWord: Shown;
  readonly onlyAfterWord: Shown;
  readonly none: Shown;
  reconciled(amount: Shown): Shown;
  rejectedThen(file: Shown, count: Shown): Shown;
  noBudget(file: Shown): Shown;
  /** Some roster could not be read. */
  notSaved(file: Shown): Shown;
  otherVersion(file: Shown, version: Shown): Shown;
  edited(file: Shown): Shown;
  otherYear(file: Shown, year: Shown, asked: Shown): Shown;
  otherRegency(file: Shown, regency: Shown, asked: Shown): Shown;
}

const id = spoken<ChangeText>({
  title: (file) => `Perubahan anggaran: Semula menurut ${file}, Menjadi menurut hitungan ini.`,
  before: 'Semula',
  after: 'Menjadi',
  difference: 'Bertambah (Berkurang)',
  short: 'Bertambah\n(Berkurang)',
  total: 'Jumlah',
  apbdes: 'Melalui APBDes',
  outside: 'Di luar APBDes',
  reasonsTitle: 'Sebab perubahan',
  reason: 'Sebab',
  reasons: {
    fund: 'pindah dana atau rekening',
    people: 'orang',
    months: 'bulan',
    base: 'dasar upah',
    rate: 'tarif',
    rounding: 'pembulatan',
  },
  method:
    'Dihitung berurutan dari kedua anggaran, tiap desa, jabatan, program, dan bulan: uang semula pindah ke dana yang baru; orang bertambah atau berkurang, masing-masing seharga seorang setahun semula; bulan selebihnya; dasar dengan tarif semula; tarif dengan dasar yang baru; sisanya pembulatan ke rupiah. Jumlahnya tepat sama dengan selisih.',
  accountTitle: 'Menurut kegiatan, objek, dan dana',
  villageTitle: 'Menurut desa',
  villages: (changed, same) => `${changed} desa berubah, ${same} desa tetap.`,
  more: (count) => `… dan ${count} baris lagi. Semua: --format csv, json, atau xlsx.`,
  onlyBefore: (count, amount) => `Hanya di Semula: ${count} baris, ${amount}.`,
  onlyAfter: (count, amount) => `Hanya di Menjadi: ${count} baris, ${amount}.`,
  onlyBeforeWord: 'hanya di Semula',
  onlyAfterWord: 'hanya di Menjadi',
  none: 'Tidak ada yang berubah.',
  reconciled: (amount) => `Rekonsiliasi: Menjadi − Semula − semua sebab = ${amount}.`,
  rejectedThen: (file, count) => `${file} disimpan ketika ${count} baris daftar ditolak dan tidak dihitung.`,
  noBudget: (file) => `${file} bukan anggaran yang disimpan. Simpan dengan enroll budget … --save NAMA.`,
  notSaved: (file) => `${file} tidak ditulis: ada daftar yang tidak terbaca, jadi anggarannya tidak lengkap.`,
  otherVersion: (file, version) =>
    `${file} berbentuk ${version}, yang tidak dikenal program ini. Pakai versi program yang menyimpannya, atau simpan lagi.`,
  edited: (file) =>
    `${file} sudah diubah sesudah disimpan, sehingga tidak dapat dipercaya. Ambil salinan aslinya, atau simpan lagi dari daftarnya.`,
  otherYear: (file, year, asked) => `${file} adalah anggaran tahun ${year}, sedangkan yang diminta ${asked}.`,
  otherRegency: (file, regency, asked) =>
    `${file} adalah anggaran kabupaten/kota ${regency}, sedangkan kebijakan ini untuk ${asked}.`,
});

const en = spoken<ChangeText>({
  title: (file) => `Change of budget: Semula (before) by ${file}, Menjadi (after) by this run.`,
  before: 'Before',
  after: 'After',
  difference: 'More (less)',
  short: 'More\n(less)',
  total: 'Total',
  apbdes: 'Through the APBDes',
  outside: 'Past the APBDes',
  reasonsTitle: 'Why',
  reason: 'Reason',
  reasons: {
    fund: 'moved to another fund or account',
    people: 'people',
    months: 'months',
    base: 'wage base',
    rate: 'rate',
    rounding: 'rounding',
  },
  method:
    'Computed from both budgets one after the other, for each village, post, programme and month: the old money moves to the new fund; people come or go, each at what one cost in the old year; what months remain; the base at the old rate; the rate on the new base; the rest is rounding to whole rupiah. The sum is the difference exactly.',
  accountTitle: 'By activity, object and fund',
  villageTitle: 'By village',
  villages: (changed, same) => `Changed: ${changed} villages; the same: ${same}.`,
  more: (count) => `… and ${count} more. All of them: --format csv, json or xlsx.`,
  onlyBefore: (count, amount) => `Only before: ${counted(count, 'line')}, ${amount}.`,
  onlyAfter: (count, amount) => `Only after: ${counted(count, 'line')}, ${amount}.`,
  onlyBeforeWord: 'only before',
  onlyAfterWord: 'only after',
  none: 'Nothing has changed.',
  reconciled: (amount) => `Reconciliation: after − before − all reasons = ${amount}.`,
  rejectedThen: (file, count) =>
    `When ${file} was saved, ${count} rows of the rosters were rejected and not counted.`,
  noBudget: (file) => `${file} is no saved budget. Keep one with enroll budget … --save NAME.`,
  notSaved: (file) => `${file} was not written: a roster could not be read, so that the budget is not whole.`,
  otherVersion: (file, version) =>
    `${file} has the form ${version}, which this program does not know. Use the version that saved it, or save it again.`,
  edited: (file) =>
    `${file} was changed after it was saved and cannot be relied on. Take the original, or save it again from its rosters.`,
  otherYear: (file, year, asked) => `${file} is a budget of ${year}, asked for was ${asked}.`,
  otherRegency: (file, regency, asked) =>
    `${file} is a budget of regency ${regency}, this policy is for ${asked}.`,
});

export const CHANGE_TEXT: Readonly<Record<Language, ChangeText>> = { id, en };
