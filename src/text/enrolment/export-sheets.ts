import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import type { BpuField } from '../../domain/sipp/bpu-field.ts';

/** The columns of the missing-data sheet that a village may not know how to fill in. */
export type MissingHint =
  | 'kpj'
  | 'birthPlace'
  | 'birthDate'
  | 'mother'
  | 'sex'
  | 'married'
  | 'bloodType'
  | 'wage'
  | 'address'
  | 'postcode'
  | 'workStart'
  | 'contractEnd';

/** Words of the sheets that `enroll export` writes for people; the SIPP files' own words stand in their layouts. */
export interface ExportSheetText {
  readonly bpuTitle: Shown;
  readonly bpuNote: Shown;
  readonly bpuHeaders: Readonly<Record<BpuField, Shown>>;
  missingTitle(village: Shown, kecamatan: Shown): Shown;
  missingHow(month: Shown): Shown;
  /** How to fill in a column, where its header does not say it. */
  readonly missingHints: Readonly<Record<MissingHint, Shown>>;
  readonly missingHeaders: Readonly<Record<'no' | 'nik' | 'name' | 'post', Shown>>;
  readonly kpjNote: Shown;
}

const id = spoken<ExportSheetText>({
  bpuTitle: 'DAFTAR CALON PESERTA BPU (TIDAK RESMI)',
  bpuNote:
    'Bukan templat resmi BPJS Ketenagakerjaan dan tidak untuk diunggah: tidak ada templat massal BPU yang diketahui. Serahkan ke kantor cabang atau agen, dan isi kolom yang kosong.',
  bpuHeaders: {
    no: 'NO',
    nik: 'NIK',
    name: 'NAMA LENGKAP',
    birthPlace: 'TEMPAT LAHIR',
    birthDate: 'TANGGAL LAHIR',
    sex: 'JENIS KELAMIN',
    mother: 'NAMA IBU KANDUNG',
    address: 'ALAMAT',
    village: 'DESA',
    kecamatan: 'KECAMATAN',
    regency: 'KABUPATEN/KOTA',
    mobile: 'NO. HP',
    email: 'EMAIL',
    occupation: 'PEKERJAAN',
    workPlace: 'LOKASI BEKERJA',
    hours: 'JAM KERJA',
    income: 'PENGHASILAN',
    programmes: 'PROGRAM',
    period: 'PERIODE BAYAR',
    contribution: 'IURAN SEBULAN',
  },
  missingTitle: (village, kecamatan) =>
    `DATA YANG MASIH KURANG UNTUK SIPP${village ? ` - DESA ${village.toUpperCase()}` : ''}${kecamatan ? ` KECAMATAN ${kecamatan.toUpperCase()}` : ''}`,
  missingHow: (month) =>
    `Isi sel kuning saja, simpan, lalu kirim kembali berkas ini. Jangan mengubah NIK. Tanpa isian ini pekerja belum bisa didaftarkan untuk ${month}.`,
  missingHints: {
    kpj: 'nomor 11 angka di kartu peserta BPJS Ketenagakerjaan; tulis BELUM PERNAH bila belum pernah menjadi peserta.',
    birthPlace: 'kabupaten atau kota kelahiran, seperti di KTP.',
    birthDate: 'tanggal-bulan-tahun, misalnya 31-12-1992.',
    mother: 'nama ibu kandung, tanpa gelar; lihat kartu keluarga (KK).',
    sex: 'L (laki-laki) atau P (perempuan).',
    married: 'Y (kawin) atau T (belum kawin).',
    bloodType: 'A, B, AB, atau O. Bila belum tahu, tanyakan ke puskesmas; jangan dikira-kira.',
    wage: 'upah sebulan dalam rupiah, angka saja, misalnya 2500000.',
    address: 'jalan atau dusun, RT, RW, seperti di KTP.',
    postcode: '5 angka.',
    workStart: 'tanggal SK pengangkatan (TMT), misalnya 01-09-2025.',
    contractEnd: 'tanggal akhir masa jabatan atau kontrak, misalnya 31-12-2026.',
  },
  missingHeaders: { no: 'NO', nik: 'NIK', name: 'NAMA LENGKAP', post: 'JABATAN' },
  kpjNote:
    'KPJ harus 11 digit. Sesuaikan dengan kartu peserta, atau tulis BELUM PERNAH jika belum pernah menjadi peserta.',
});

const en = spoken<ExportSheetText>({
  bpuTitle: 'LIST OF BPU CANDIDATES (UNOFFICIAL)',
  bpuNote:
    'Not an official template of BPJS Ketenagakerjaan and not for upload: no bulk template for BPU is known. Hand it to a branch office or agent, and fill in the empty columns.',
  bpuHeaders: {
    no: 'NO',
    nik: 'NIK',
    name: 'NAME',
    birthPlace: 'BIRTHPLACE',
    birthDate: 'BIRTH DATE',
    sex: 'SEX',
    mother: "MOTHER'S NAME",
    address: 'ADDRESS',
    village: 'VILLAGE',
    kecamatan: 'KECAMATAN',
    regency: 'REGENCY/CITY',
    mobile: 'MOBILE',
    email: 'EMAIL',
    occupation: 'OCCUPATION',
    workPlace: 'WORK PLACE',
    hours: 'WORKING HOURS',
    income: 'INCOME',
    programmes: 'PROGRAMMES',
    period: 'PERIOD PAID',
    contribution: 'MONTHLY CONTRIBUTION',
  },
  missingTitle: (village, kecamatan) =>
    `DATA STILL MISSING FOR SIPP${village ? ` - DESA ${village.toUpperCase()}` : ''}${kecamatan ? ` KECAMATAN ${kecamatan.toUpperCase()}` : ''}`,
  missingHow: (month) =>
    `Fill in the yellow cells only, save, and send this file back. Do not change the NIK. Without them the worker cannot be enrolled for ${month}.`,
  missingHints: {
    kpj: 'the 11 digits on the member card of BPJS Ketenagakerjaan; write NEVER if never a member.',
    birthPlace: 'regency or city of birth, as on the identity card.',
    birthDate: 'day-month-year, such as 31-12-1992.',
    mother: "the mother's name without titles; see the family card (KK).",
    sex: 'L (male) or P (female).',
    married: 'Y (married) or T (not married).',
    bloodType: 'A, B, AB or O. If unknown, ask the health centre; do not guess.',
    wage: 'the monthly wage in rupiah, digits only, such as 2500000.',
    address: 'street or hamlet, RT, RW, as on the identity card.',
    postcode: '5 digits.',
    workStart: 'the day of the appointment (TMT), such as 01-09-2025.',
    contractEnd: 'the last day of the term or contract, such as 31-12-2026.',
  },
  missingHeaders: { no: 'NO', nik: 'NIK', name: 'NAMA LENGKAP', post: 'JABATAN' },
  kpjNote:
    'A KPJ has 11 digits. Copy it from the member card, or write NEVER if the person was never a member.',
});

export const EXPORT_SHEET_TEXT: Readonly<Record<Language, ExportSheetText>> = { id, en };
