import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';
import { amount } from '../parts/words.ts';

/** Sentences about SIPP's list of rows that failed after an upload (`enroll reconcile --failed`). */
export interface FailedText {
  list(file: Shown, failed: number): Shown;
  readonly unverified: Shown;
  columns(people: Shown, reasons: Shown): Shown;
  passed(rows: number): Shown;
  silent(rows: number): Shown;
  nobody(count: number, rows: Shown): Shown;
  matched(found: number, byNik: number, byKpj: number, byPerson: number): Shown;
  readonly by: Readonly<Record<'nik' | 'kpj' | 'person', Shown>>;
  found(place: Shown, name: Shown, nik: Shown, reason: Shown): Shown;
  /** Behind a row that was not found by its NIK. */
  foundBy(how: Shown): Shown;
  unmatched(count: number): Shown;
  unmatchedRow(file: Shown, row: Shown, who: Shown, reason: Shown): Shown;
  more(count: number): Shown;
  rejected(rows: number): Shown;
  readonly none: Shown;
  /** The marked copy. */
  readonly title: Shown;
  note(reason: Shown): Shown;
  readonly heads: Readonly<Record<'place' | 'reason' | 'by', Shown>>;
  withoutPeople(file: Shown): Shown;
  withoutReason(file: Shown, headings: Shown): Shown;
  readonly needed: Shown;
  readonly notBoth: Shown;
  readonly markedOfFailed: Shown;
}

export const FAILED_TEXT = spoken<Readonly<Record<Language, FailedText>>>({
  id: {
    list: (file, failed) => `${file}: ${amount(failed, 'id')} baris gagal.`,
    unverified:
      'Susunan daftar gagal SIPP tidak diterbitkan: berkas ini dibaca menurut judul kolomnya. Bandingkan dengan yang tampil di SIPP.',
    columns: (people, reasons) => `Orangnya dari kolom ${people}; sebabnya dari kolom ${reasons}.`,
    passed: (rows) => `${amount(rows, 'id')} baris menurut daftar itu berhasil; tidak ditandai.`,
    silent: (rows) => `${amount(rows, 'id')} baris tanpa sebab; tidak ditandai.`,
    nobody: (count, rows) =>
      `${amount(count, 'id')} baris menyebut sebab, tetapi tidak menyebut orangnya: baris ${rows}.`,
    matched: (found, byNik, byKpj, byPerson) =>
      `Ditemukan di daftar: ${amount(found, 'id')} (menurut NIK ${amount(byNik, 'id')}, KPJ ${amount(byKpj, 'id')}, nama dan tanggal lahir ${amount(byPerson, 'id')}).`,
    by: { nik: 'NIK', kpj: 'KPJ', person: 'nama dan tanggal lahir' },
    found: (place, name, nik, reason) => `${place}: ${name} (${nik}): ${reason}`,
    foundBy: (how) => `ditemukan menurut ${how}`,
    unmatched: (count) =>
      `Tidak ditemukan di daftar: ${amount(count, 'id')} baris. Mungkin daftarnya sudah dibetulkan, atau barisnya ditolak enroll.`,
    unmatchedRow: (file, row, who, reason) => `${file}, baris ${row}: ${who}: ${reason}`,
    more: (count) => `dan ${amount(count, 'id')} lagi; semuanya ada di --format json`,
    rejected: (rows) =>
      `${amount(rows, 'id')} baris daftar ditolak enroll dan tidak dicocokkan: enroll validate menyebutnya.`,
    none: 'Tidak ada baris gagal.',
    title: 'Baris yang gagal di SIPP',
    note: (reason) => `GAGAL DI SIPP\n${reason}\nBetulkan di berkas aslinya, lalu enroll export lagi.`,
    heads: { place: 'Sel', reason: 'Sebab menurut SIPP', by: 'Ditemukan menurut' },
    withoutPeople: (file) =>
      `${file}: tidak ada kolom NIK, KPJ, atau Nama, jadi tidak diketahui baris siapa yang gagal.`,
    withoutReason: (file, headings) =>
      `${file}: kolom mana yang menyebut sebab gagalnya? Judul yang ada: ${headings}. Sebut judulnya dengan --failed-reason "Judul".`,
    needed: 'Beri tagihan (--bill) dan bulannya (--month), atau daftar gagal dari SIPP (--failed).',
    notBoth: 'Beri --bill atau --failed, bukan keduanya.',
    markedOfFailed: '--marked menandai daftar gagal dari SIPP: beri juga --failed.',
  },
  en: {
    list: (file, failed) => `${file}: ${counted(amount(failed, 'en'), 'failed row')}.`,
    unverified:
      "The layout of SIPP's list of failed rows is not published: this file is read by its headings. Compare with what SIPP shows.",
    columns: (people, reasons) => `People by the columns ${people}; reasons by the columns ${reasons}.`,
    passed: (rows) => `Said to have passed, and not marked: ${counted(amount(rows, 'en'), 'row')}.`,
    silent: (rows) => `Without a reason, and not marked: ${counted(amount(rows, 'en'), 'row')}.`,
    nobody: (count, rows) =>
      `With a reason and nobody in it: ${counted(amount(count, 'en'), 'row')} (${rows}).`,
    matched: (found, byNik, byKpj, byPerson) =>
      `Found on the rosters: ${amount(found, 'en')} (by NIK ${amount(byNik, 'en')}, by KPJ ${amount(byKpj, 'en')}, by name and date of birth ${amount(byPerson, 'en')}).`,
    by: { nik: 'NIK', kpj: 'KPJ', person: 'name and date of birth' },
    found: (place, name, nik, reason) => `${place}: ${name} (${nik}): ${reason}`,
    foundBy: (how) => `found by ${how}`,
    unmatched: (count) =>
      `Not found on the rosters: ${counted(amount(count, 'en'), 'row')}. The roster may have been corrected, or the row was rejected by enroll.`,
    unmatchedRow: (file, row, who, reason) => `${file}, row ${row}: ${who}: ${reason}`,
    more: (count) => `and ${amount(count, 'en')} more; all of them are in --format json`,
    rejected: (rows) =>
      `Rejected by enroll and not compared: ${counted(amount(rows, 'en'), 'row')} of the rosters. enroll validate names them.`,
    none: 'No row failed.',
    title: 'Rows that failed in SIPP',
    note: (reason) => `FAILED IN SIPP\n${reason}\nCorrect the original file, then run enroll export again.`,
    heads: { place: 'Cell', reason: 'Reason by SIPP', by: 'Found by' },
    withoutPeople: (file) => `${file} has no column NIK, KPJ or Nama: nobody knows whose rows failed.`,
    withoutReason: (file, headings) =>
      `${file}: which column says why rows failed? Headings: ${headings}. Name it with --failed-reason "Heading".`,
    needed: "Give bills (--bill) and their month (--month), or SIPP's list of failed rows (--failed).",
    notBoth: 'Give --bill or --failed, not both.',
    markedOfFailed: "--marked marks SIPP's list of failed rows: give --failed too.",
  },
});
