import type { RosterChange } from '../../domain/kinds/roster-change.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences of `enroll diff`. */
export interface ChangesText {
  /** Wages changed, and the file that takes them was not given. */
  wagesUnwritten(file: Shown): Shown;
  readonly title: Shown;
  readonly words: Readonly<Record<RosterChange, Shown>>;
  totals(before: number, after: number, unchanged: number): Shown;
  count(word: Shown, count: number): Shown;
  readonly none: Shown;
  readonly listed: Shown;
  readonly byPerson: Shown;
  rejected(which: 'old' | 'new', count: number): Shown;
  readonly rejectedStops: Shown;
  effectTitle(month: Shown): Shown;
  readonly total: Shown;
  readonly apbdes: Shown;
  withoutBase(count: number): Shown;
  andMore(count: number): Shown;
  leaverLacks(header: Shown, count: number): Shown;
  died(count: number): Shown;
  readonly headers: Readonly<
    Record<
      'change' | 'nik' | 'name' | 'village' | 'kecamatan' | 'category' | 'before' | 'after' | 'row',
      Shown
    >
  >;
  readonly effectHeaders: Readonly<Record<'fund' | 'before' | 'after' | 'difference', Shown>>;
  readonly changesSheet: Shown;
  readonly effectSheet: Shown;
  readonly monthNeeded: Shown;
  readonly policyNeeded: Shown;
}

const id = spoken<ChangesText>({
  title: 'Perubahan antara dua daftar pekerja',
  words: {
    joined: 'masuk',
    left: 'berhenti',
    nik: 'NIK diperbaiki',
    name: 'nama berubah',
    category: 'jabatan berubah',
    village: 'desa berubah',
    npp: 'pindah pemberi kerja (NPP)',
    wage: 'upah berubah',
    kpj: 'KPJ berubah',
  },
  totals: (before, after, unchanged) =>
    `Daftar lama ${before} pekerja, daftar baru ${after} pekerja, ${unchanged} tanpa perubahan.`,
  count: (word, count) => `${word}: ${count}`,
  none: 'Tidak ada perubahan.',
  listed: 'masih tercantum, dengan tanggal berhenti',
  byPerson: 'nama, tanggal lahir, dan ibu sama',
  rejected: (which, count) =>
    `${count} baris ditolak di daftar ${which === 'old' ? 'lama' : 'baru'}: pekerja di baris itu bisa tampak ${which === 'old' ? 'masuk' : 'berhenti'} padahal tidak.`,
  rejectedStops:
    'Karena itu berkas tidak ditulis: pekerja bisa dinonaktifkan keliru. Perbaiki baris yang ditolak (enroll validate), atau tambahkan --only accepted.',
  effectTitle: (month) => `Iuran ${month} menurut sumber dana:`,
  total: 'jumlah',
  apbdes: 'lewat APBDes',
  withoutBase: (count) => `${count} pekerja tanpa dasar iuran tidak dihitung.`,
  andMore: (count) => `  dan ${count} lagi; semuanya ada di --format json atau -o FOLDER`,
  leaverLacks: (header, count) =>
    `${header} kurang pada ${count} pekerja yang berhenti; mereka belum bisa dinonaktifkan di SIPP.`,
  died: (count) =>
    `${count} pekerja meninggal dunia (A6). SIPP meminta diperiksa kembali bahwa mereka tidak meninggal dalam bulan pelaporan.`,
  headers: {
    change: 'PERUBAHAN',
    nik: 'NIK',
    name: 'NAMA',
    village: 'DESA',
    kecamatan: 'KECAMATAN',
    category: 'JABATAN',
    before: 'SEBELUM',
    after: 'SESUDAH',
    row: 'BARIS',
  },
  effectHeaders: { fund: 'SUMBER DANA', before: 'SEBELUM', after: 'SESUDAH', difference: 'SELISIH' },
  changesSheet: 'Perubahan',
  effectSheet: 'Dampak iuran',
  monthNeeded: 'Untuk menulis berkas SIPP, beri bulannya: --month 2026-03.',
  policyNeeded: 'Untuk menulis berkas SIPP, beri kebijakannya: --policy FILE.',
  wagesUnwritten: (file) =>
    `Upah yang berubah dilaporkan lewat ${file}, yang diunduh dari SIPP dan diisi dengan --template FOLDER; kali ini tidak ditulis.`,
});

const en = spoken<ChangesText>({
  title: 'Changes between two rosters',
  words: {
    joined: 'joined',
    left: 'left',
    nik: 'NIK corrected',
    name: 'name changed',
    category: 'category changed',
    village: 'village changed',
    npp: 'employer (NPP) changed',
    wage: 'wage changed',
    kpj: 'KPJ changed',
  },
  totals: (before, after, unchanged) =>
    `Old roster ${counted(before, 'worker')}, new roster ${counted(after, 'worker')}, ${unchanged} unchanged.`,
  count: (word, count) => `${word}: ${count}`,
  none: 'Nothing changed.',
  listed: 'still listed, with a last day',
  byPerson: 'same name, birth date and mother',
  rejected: (which, count) =>
    `${counted(count, 'rejected row')} in the ${which} roster: workers in them may seem to have ${which === 'old' ? 'joined' : 'left'} and have not.`,
  rejectedStops:
    'So no file was written: a worker could be deactivated by mistake. Mend the rejected rows (enroll validate), or add --only accepted.',
  effectTitle: (month) => `Contribution of ${month} by fund:`,
  total: 'total',
  apbdes: 'through the APBDes',
  withoutBase: (count) => `Not counted, without a contribution base: ${counted(count, 'worker')}.`,
  andMore: (count) => `  and ${count} more; all of them with --format json or -o DIR`,
  leaverLacks: (header, count) =>
    `${header} is missing for ${counted(count, 'leaver')}; they cannot be deactivated in SIPP yet.`,
  died: (count) =>
    `Died (A6): ${counted(count, 'worker')}. SIPP asks to check again that none of them died within the reported month.`,
  headers: {
    change: 'CHANGE',
    nik: 'NIK',
    name: 'NAME',
    village: 'VILLAGE',
    kecamatan: 'KECAMATAN',
    category: 'CATEGORY',
    before: 'BEFORE',
    after: 'AFTER',
    row: 'ROW',
  },
  effectHeaders: { fund: 'FUND', before: 'BEFORE', after: 'AFTER', difference: 'DIFFERENCE' },
  changesSheet: 'Changes',
  effectSheet: 'Effect',
  monthNeeded: 'To write SIPP files give the month: --month 2026-03.',
  policyNeeded: 'To write SIPP files give the policy: --policy FILE.',
  wagesUnwritten: (file) =>
    `Changed wages are reported in ${file}, which is downloaded from SIPP and filled in with --template DIR; this time it was not written.`,
});

export const CHANGES_TEXT: Readonly<Record<Language, ChangesText>> = { id, en };
