import type { EnrolmentConstant } from '../../domain/kinds/enrolment-constant.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences of `enroll export`; those of the sheets that it writes for people: `export-sheets.ts`. */
export interface ExportText {
  readonly constants: Readonly<Record<EnrolmentConstant, Shown>>;
  readonly noNpp: Shown;
  summary(counts: { accepted: number; rejected: number; month: Shown }): Shown;
  wroteFile(name: Shown, rows: number, contributions: Shown | undefined): Shown;
  readonly generated: Shown;
  filled(name: Shown): Shown;
  notOnRoster(name: Shown, count: number): Shown;
  notInTemplate(name: Shown, count: number): Shown;
  unmatchedRow(row: number, masked: Shown): Shown;
  andMore(count: number): Shown;
  templateMissing(name: Shown, folder: Shown): Shown;
  unofficial(name: Shown, rows: number): Shown;
  branchForm(name: Shown, source: Shown): Shown;
  badBpuLayout(file: Shown, places: Shown): Shown;
  noBpuLayout(file: Shown): Shown;
  /** `folder`: of the sheets in which villages fill in what is missing, where they can. */
  heldBack(count: number, folder: Shown | undefined): Shown;
  readonly notCovered: Readonly<
    Record<'not-started' | 'ended' | 'policy' | 'other-row', (count: number, month: Shown) => Shown>
  >;
  lacks(header: Shown, count: number): Shown;
  policyGap(constant: Shown, key: Shown, count: number): Shown;
  kpjForm(count: number): Shown;
  readonly npp: Readonly<Record<'npp-missing' | 'npp-unknown', (count: number) => Shown>>;
  /** Somebody held back: the row, and the village where the roster says it. */
  heldRow(place: Shown, village: Shown): Shown;
  heldMore(count: number): Shown;
  baseNotStarted(count: number): Shown;
  twice(count: number): Shown;
  usedConstant(constant: Shown, value: Shown, count: number): Shown;
  roundedWages(count: number): Shown;
  leftOut(header: Shown, count: number): Shown;
  replacedPostcode(header: Shown, used: Shown, count: number): Shown;
  unknownLocation(code: Shown, now: Shown | undefined): Shown;
  readonly unread: Shown;
  readonly nothing: Shown;
  removed(count: number, names: Shown): Shown;
  folder(path: Shown): Shown;
}

const id = spoken<ExportText>({
  constants: {
    workLocation: 'lokasi pekerjaan',
    postcode: 'kode pos',
    identityExpiry: 'masa laku identitas',
    employment: 'status pegawai',
  },
  noNpp:
    'Kebijakan belum menyebut NPP, padahal nama berkas SIPP memuatnya. Tambahkan enrolment: { npp: "12345678" }.',
  summary: ({ accepted, rejected, month }) =>
    `Iuran ${month}: ${accepted} pekerja diterima, ${rejected} baris ditolak.`,
  wroteFile: (name, rows, contributions) =>
    `${name}: ${rows} pekerja${contributions === undefined ? '' : `, iuran ${contributions}`}`,
  generated:
    'Berkas SIPP ini dibuat ulang dari susunan yang dikenal, bukan diunduh dari SIPP. Cocokkan dengan templat SIPP Anda, atau pakai --template FOLDER.',
  filled: (name) => `${name}: diisi ke dalam berkas unduhan SIPP`,
  notOnRoster: (name, count) =>
    `${name}: ${count} baris SIPP tidak cocok dengan pekerja mana pun di daftar (berhenti, ditolak, atau belum masuk daftar); upahnya tidak diubah:`,
  notInTemplate: (name, count) =>
    `${name}: ${count} pekerja ber-KPJ yang di SIPP tercatat pada NIK lain; tidak ditulis ke berkas mana pun:`,
  unmatchedRow: (row, masked) => `  baris ${row}, NIK ${masked}`,
  andMore: (count) => `  dan ${count} baris lain, lengkapnya di manifest.json`,
  templateMissing: (name, folder) =>
    `${name} tidak ada di ${folder}. Unduh berkas itu dari SIPP (nama berkas jangan diubah), atau jalankan tanpa --template.`,
  unofficial: (name, rows) => `${name}: ${rows} calon peserta BPU, daftar TIDAK RESMI`,
  branchForm: (name, source) => `${name}: menurut susunan dari ${source}, bukan templat resmi nasional`,
  badBpuLayout: (file, places) => `${file}: susunan BPU salah pada ${places}.`,
  noBpuLayout: (file) => `${file}: susunan BPU tidak ditemukan.`,
  heldBack: (count, folder) =>
    `${count} pekerja belum ditulis ke berkas SIPP karena datanya kurang${folder === undefined ? ':' : `; isian per desa ada di ${folder}. Setelah diisi, ulangi dengan --join ${folder} ke folder hasil yang baru`}`,
  notCovered: {
    'not-started': (count, month) => `${count} pekerja belum bertugas pada ${month} (lihat TMT).`,
    ended: (count, month) => `${count} pekerja sudah berhenti sebelum ${month}.`,
    policy: (count, month) => `${count} pekerja tidak tercakup kebijakan pada ${month}.`,
    'other-row': (count, month) => `${count} baris: orangnya sudah disebut di baris lain pada ${month}.`,
  },
  lacks: (header, count) => `  ${header}: kurang pada ${count} pekerja`,
  policyGap: (constant, key, count) =>
    `  ${constant} belum disebut kebijakan (enrolment.${key}): ${count} pekerja tertahan`,
  kpjForm: (count) => `  KPJ bukan 11 digit: ${count} pekerja`,
  npp: {
    'npp-missing': (count) =>
      `  NPP tidak diketahui (lihat temuan npp-missing; isi kolom NPP di daftar atau di daftar desa): ${count} pekerja`,
    'npp-unknown': (count) => `  NPP tidak dikenal (lihat temuan npp-unknown): ${count} pekerja`,
  },
  heldRow: (place, village) => `    ${place}${village ? `, ${village}` : ''}`,
  heldMore: (count) => `    dan ${count} baris lain; semuanya di enroll validate`,
  baseNotStarted: (count) => `  dasar iuran kebijakan belum berlaku pada bulan ini: ${count} pekerja`,
  twice: (count) => `  NIK sudah ada di berkas lain: ${count} baris`,
  usedConstant: (constant, value, count) => `Dari kebijakan: ${constant} ${value} untuk ${count} pekerja.`,
  roundedWages: (count) => `UPAH ${count} pekerja dibulatkan ke rupiah terdekat.`,
  leftOut: (header, count) =>
    `${header} ${count} pekerja tidak ditulis karena bentuknya salah; barisnya disebut enroll validate.`,
  replacedPostcode: (header, used, count) =>
    `${header} ${count} pekerja di daftar bukan 5 angka; ditulis ${used} dari kebijakan.`,
  unknownLocation: (code, now) =>
    now === undefined
      ? `Kode lokasi pekerjaan ${code} (enrolment.workLocation) tidak ada di daftar SIPP.`
      : `Kode lokasi pekerjaan ${code} (enrolment.workLocation) tidak ada di daftar SIPP; SIPP masih memakai ${now}.`,
  unread:
    'Ada berkas yang tidak terbaca, jadi tidak ada yang ditulis. Perbaiki atau keluarkan berkas itu, lalu ulangi.',
  nothing: 'Tidak ada pekerja yang bisa ditulis.',
  removed: (count, names) => `${count} berkas sisa ekspor lama di folder ini dihapus: ${names}.`,
  folder: (path) => `Hasil: ${path}`,
});

const en = spoken<ExportText>({
  constants: {
    workLocation: 'work location',
    postcode: 'postcode',
    identityExpiry: 'identity expiry',
    employment: 'employment status',
  },
  noNpp:
    'The policy does not state the NPP, which is part of the SIPP file names. Add enrolment: { npp: "12345678" }.',
  summary: ({ accepted, rejected, month }) =>
    `Contribution of ${month}: ${counted(accepted, 'worker')} accepted, ${counted(rejected, 'row')} rejected.`,
  wroteFile: (name, rows, contributions) =>
    `${name}: ${counted(rows, 'worker')}${contributions === undefined ? '' : `, contribution ${contributions}`}`,
  generated:
    'These SIPP files were rebuilt from the known layout, not downloaded from SIPP. Compare them with your SIPP template, or use --template DIR.',
  filled: (name) => `${name}: filled into the file downloaded from SIPP`,
  notOnRoster: (name, count) =>
    `${name}: ${count} of SIPP's rows match no worker on the roster (left, rejected or not listed yet); their wage was not changed:`,
  notInTemplate: (name, count) =>
    `${name}: ${counted(count, 'worker')} whose KPJ SIPP lists under another NIK, in no file:`,
  unmatchedRow: (row, masked) => `  row ${row}, NIK ${masked}`,
  andMore: (count) => `  and ${counted(count, 'more row')}; all of them stand in manifest.json`,
  templateMissing: (name, folder) =>
    `${name} is not in ${folder}. Download it from SIPP (do not rename it), or run without --template.`,
  unofficial: (name, rows) => `${name}: ${rows} BPU candidates, an UNOFFICIAL list`,
  branchForm: (name, source) => `${name}: by the layout of ${source}, not an official national template`,
  badBpuLayout: (file, places) => `${file}: the BPU layout is wrong at ${places}.`,
  noBpuLayout: (file) => `${file}: no such BPU layout.`,
  heldBack: (count, folder) =>
    `Data are missing for ${counted(count, 'worker')}, in no SIPP file${folder === undefined ? ':' : `; sheets by village are in ${folder}. Once filled in, run again with --join ${folder} into a new result folder`}`,
  notCovered: {
    'not-started': (count, month) =>
      `Not started by ${month} (see the first day): ${counted(count, 'worker')}.`,
    ended: (count, month) => `${counted(count, 'worker')} left before ${month}.`,
    policy: (count, month) => `Not covered by the policy in ${month}: ${counted(count, 'worker')}.`,
    'other-row': (count, month) =>
      `${counted(count, 'row')}: the person is told of by another row in ${month}.`,
  },
  lacks: (header, count) => `  ${header}: missing for ${counted(count, 'worker')}`,
  policyGap: (constant, key, count) =>
    `  the policy does not state the ${constant} (enrolment.${key}): ${counted(count, 'worker')} held back`,
  kpjForm: (count) => `  KPJ is not 11 digits: ${counted(count, 'worker')}`,
  npp: {
    'npp-missing': (count) =>
      `  no NPP is known (see the finding npp-missing; fill in the NPP column of the roster or of the villages file): ${counted(count, 'worker')}`,
    'npp-unknown': (count) => `  unknown NPP (see the finding npp-unknown): ${counted(count, 'worker')}`,
  },
  heldRow: (place, village) => `    ${place}${village ? `, ${village}` : ''}`,
  heldMore: (count) => `    and ${counted(count, 'more row', 'more rows')}; all of them in enroll validate`,
  baseNotStarted: (count) =>
    `  the policy's base is not yet in force in this month: ${counted(count, 'worker')}`,
  twice: (count) => `  NIK is in a file already: ${counted(count, 'row')}`,
  usedConstant: (constant, value, count) =>
    `From the policy: ${constant} ${value} for ${counted(count, 'worker')}.`,
  roundedWages: (count) => `UPAH of ${counted(count, 'worker')} was rounded to the nearest rupiah.`,
  leftOut: (header, count) =>
    `${header} of ${counted(count, 'worker')} was left out because of its form; enroll validate names the rows.`,
  replacedPostcode: (header, used, count) =>
    `${header} of ${counted(count, 'worker')} is not 5 digits on the roster; ${used} of the policy was written.`,
  unknownLocation: (code, now) =>
    now === undefined
      ? `Work location ${code} (enrolment.workLocation) is not in SIPP's list.`
      : `Work location ${code} (enrolment.workLocation) is not in SIPP's list; SIPP still uses ${now}.`,
  unread: 'A file could not be read, so nothing was written. Mend it or leave it out, and run again.',
  nothing: 'No worker can be written.',
  removed: (count, names) =>
    `Removed from this folder, left from an older export, ${counted(count, 'file')}: ${names}.`,
  folder: (path) => `Result: ${path}`,
});

export const EXPORT_TEXT: Readonly<Record<Language, ExportText>> = { id, en };
