import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The columns of an empty roster. Their headings are Indonesian in both languages: rosters are. */
export const TEMPLATE_FIELDS = [
  'no_urut',
  'nik',
  'nama',
  'jenis_kelamin',
  'tempat_lahir',
  'tanggal_lahir',
  'jabatan',
  'desa',
  'kecamatan',
  'upah',
  'tgl_mulai',
  'nama_ibu',
  'alamat',
  'rt',
  'rw',
  'kode_pos',
  'hp',
  'kpj',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

export interface TemplateText {
  readonly sheets: Readonly<Record<'roster' | 'example' | 'help' | 'lists', Shown>>;
  /** Stands in the example sheet; `###` makes a reader pass over all that follows. */
  readonly marker: Shown;
  readonly title: Shown;
  readonly steps: readonly Shown[];
  readonly columns: Shown;
  example(value: Shown): Shown;
  readonly required: Shown;
  readonly optional: Shown;
  readonly categories: Shown;
  readonly wrong: Shown;
  readonly hints: Readonly<Record<TemplateField, Shown>>;
}

const ID = spoken<TemplateText>({
  sheets: { roster: 'Daftar', example: 'Contoh', help: 'Petunjuk', lists: 'Pilihan' },
  marker: '### CONTOH: baris di bawah ini hanya contoh dan tidak dibaca. Isilah lembar Daftar.',
  title: 'Petunjuk mengisi daftar pekerja desa',
  steps: [
    '1. Isi lembar Daftar: satu orang satu baris. Judul kolom jangan diubah.',
    '2. Kolom berjudul hijau tua wajib diisi. Kolom berjudul hijau muda diminta SIPP; isi bila ada.',
    '3. Jenis kelamin, jabatan, desa, dan kecamatan: pilih dari tanda panah di dalam sel.',
    '4. NIK, nomor HP, dan KPJ: ketik angkanya saja. Kolomnya sudah berformat teks, jadi angka nol di depan dan digit terakhir tidak hilang.',
    '5. Bila menyalin dari berkas lain, pakai Tempel Khusus (Paste Special), pilih Nilai (Values), supaya format dan pilihan tetap ada.',
    '6. Lembar Contoh menunjukkan isian yang benar; lembar itu tidak ikut dibaca.',
    '7. Simpan, lalu periksa: enroll validate NAMA-BERKAS.xlsx',
    '8. Berkas ini memuat data pribadi. Simpan di tempat yang aman dan jangan dikirim ke grup.',
  ],
  columns: 'Isi tiap kolom',
  example: (value) => `Contoh: ${value}`,
  required: 'wajib',
  optional: 'diminta SIPP',
  categories: 'Jabatan yang dapat dipilih',
  wrong: 'Isian belum benar',
  hints: {
    no_urut: 'Nomor urut, boleh kosong.',
    nik: '16 digit sesuai KTP, tanpa titik dan spasi.',
    nama: 'Nama lengkap sesuai KTP, tanpa gelar.',
    jenis_kelamin: 'L untuk laki-laki, P untuk perempuan.',
    tempat_lahir: 'Sesuai KTP.',
    tanggal_lahir: 'Hari-bulan-tahun sesuai KTP, misalnya 12-08-1980.',
    jabatan: 'Pilih dari daftar.',
    desa: 'Nama desa, tanpa kata "Desa".',
    kecamatan: 'Nama kecamatan, tanpa kata "Kecamatan".',
    upah: 'Penghasilan tetap sebulan dalam rupiah, angka saja, misalnya 2500000.',
    tgl_mulai: 'Tanggal mulai menjabat menurut SK, misalnya 01-01-2024.',
    nama_ibu: 'Nama ibu kandung sesuai KK.',
    alamat: 'Jalan atau dusun; RT dan RW di kolomnya sendiri.',
    rt: 'Nomor RT, misalnya 003.',
    rw: 'Nomor RW, misalnya 001.',
    kode_pos: '5 digit.',
    hp: 'Nomor HP yang aktif, dimulai dengan 08.',
    kpj: 'Nomor peserta BPJS Ketenagakerjaan, 11 digit; kosongkan bila belum punya.',
  },
});

const EN = spoken<TemplateText>({
  sheets: { roster: 'Daftar', example: 'Contoh', help: 'Petunjuk', lists: 'Pilihan' },
  marker: '### EXAMPLE: the rows below are an example and are not read. Fill in the sheet Daftar.',
  title: 'How to fill in the roster of village workers',
  steps: [
    '1. Fill in the sheet Daftar: one person a row. Leave the headings as they are.',
    '2. Columns with a dark green heading are required. SIPP asks for those with a light green one; fill in what is known.',
    '3. Sex, post, village and kecamatan: choose from the arrow in the cell.',
    '4. NIK, phone and KPJ: type the digits only. These columns are text, so that no leading zero and no last digit is lost.',
    '5. When copying from another file, use Paste Special, Values, so that formats and choices stay.',
    '6. The sheet Contoh shows a right one; it is not read.',
    '7. Save, then check: enroll validate FILE.xlsx',
    '8. This file holds personal data. Keep it in a safe place and do not send it to groups.',
  ],
  columns: 'What each column holds',
  example: (value) => `Example: ${value}`,
  required: 'required',
  optional: 'asked by SIPP',
  categories: 'Posts to choose from',
  wrong: 'Not right yet',
  hints: {
    no_urut: 'Running number, may be empty.',
    nik: '16 digits as on the identity card, no dots and no blanks.',
    nama: 'Full name as on the identity card, without titles.',
    jenis_kelamin: 'L for male, P for female.',
    tempat_lahir: 'As on the identity card.',
    tanggal_lahir: 'Day-month-year as on the identity card, such as 12-08-1980.',
    jabatan: 'Choose from the list.',
    desa: 'Name of the village, without the word "Desa".',
    kecamatan: 'Name of the kecamatan, without the word "Kecamatan".',
    upah: 'Fixed income of a month in rupiah, digits only, such as 2500000.',
    tgl_mulai: 'First day in the post by decree, such as 01-01-2024.',
    nama_ibu: "Mother's name as on the family card.",
    alamat: 'Street or hamlet; RT and RW have columns of their own.',
    rt: 'Number of the RT, such as 003.',
    rw: 'Number of the RW, such as 001.',
    kode_pos: '5 digits.',
    hp: 'A working mobile number, beginning with 08.',
    kpj: 'BPJS Ketenagakerjaan number, 11 digits; empty when there is none yet.',
  },
});

export const TEMPLATE_TEXT: Readonly<Record<Language, TemplateText>> = { id: ID, en: EN };
