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
  'tgl_akhir',
  'nama_ibu',
  'status_kawin',
  'gol_darah',
  'alamat',
  'rt',
  'rw',
  'kode_pos',
  'hp',
  'kpj',
  'keterangan',
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
  /** Without it the person stays out of SIPP's files, which the policy's employer needs. */
  readonly forSipp: Shown;
  readonly optional: Shown;
  /** Asked by nobody. */
  readonly free: Shown;
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
    '2. Kolom berjudul hijau tua wajib diisi; yang wajib untuk SIPP disebut begitu: tanpanya orang itu tidak masuk berkas SIPP. Kolom berjudul hijau muda diisi bila ada.',
    '3. Jenis kelamin, jabatan, desa, kecamatan, status kawin, dan golongan darah: pilih dari tanda panah di dalam sel. Nama jabatan lain boleh diketik: bila Excel bertanya, pilih Ya.',
    '4. NIK, nomor HP, dan KPJ: ketik angkanya saja. Kolomnya sudah berformat teks, jadi angka nol di depan dan digit terakhir tidak hilang.',
    '5. Bila menyalin dari berkas lain, pakai Tempel Khusus (Paste Special), pilih Nilai (Values), supaya format dan pilihan tetap ada.',
    '6. Lembar Contoh menunjukkan isian yang benar; lembar itu tidak ikut dibaca.',
    '7. Simpan, lalu periksa: enroll validate NAMA-BERKAS.xlsx',
    '8. Berkas ini memuat data pribadi. Simpan di tempat yang aman dan jangan dikirim ke grup.',
  ],
  columns: 'Isi tiap kolom',
  example: (value) => `Contoh: ${value}`,
  required: 'wajib',
  forSipp: 'wajib untuk SIPP',
  optional: 'diminta SIPP',
  free: 'boleh kosong',
  categories: 'Jabatan yang dapat dipilih',
  wrong: 'Isian belum benar',
  hints: {
    no_urut: 'Nomor urut, boleh kosong.',
    nik: '16 digit sesuai KTP, tanpa titik dan spasi.',
    nama: 'Nama lengkap sesuai KTP, tanpa gelar.',
    jenis_kelamin: 'L untuk laki-laki, P untuk perempuan.',
    tempat_lahir: 'Sesuai KTP.',
    tanggal_lahir: 'Hari-bulan-tahun sesuai KTP, misalnya 12-08-1980.',
    jabatan: 'Pilih dari daftar, atau ketik nama jabatan menurut SK.',
    desa: 'Nama desa, tanpa kata "Desa".',
    kecamatan: 'Nama kecamatan, tanpa kata "Kecamatan".',
    upah: 'Penghasilan tetap sebulan dalam rupiah, angka saja, misalnya 2500000.',
    tgl_mulai: 'Tanggal mulai menjabat menurut SK, misalnya 01-01-2024.',
    tgl_akhir: 'Tanggal terakhir menjabat: bila sudah berhenti, meninggal, atau masa jabatannya tertentu.',
    nama_ibu: 'Nama ibu kandung sesuai KK.',
    status_kawin: 'Pilih dari daftar, sesuai KK.',
    gol_darah: 'A, B, AB, atau O, tanpa tanda + dan -.',
    alamat: 'Jalan atau dusun; RT dan RW di kolomnya sendiri.',
    rt: 'Nomor RT, misalnya 003.',
    rw: 'Nomor RW, misalnya 001.',
    kode_pos: '5 digit.',
    hp: 'Nomor HP yang aktif, dimulai dengan 08.',
    kpj: 'Nomor peserta BPJS Ketenagakerjaan, 11 digit; kosongkan bila belum punya.',
    keterangan: 'Hal lain yang perlu diketahui tentang orang ini.',
  },
});

const EN = spoken<TemplateText>({
  sheets: { roster: 'Daftar', example: 'Contoh', help: 'Petunjuk', lists: 'Pilihan' },
  marker: '### EXAMPLE: the rows below are an example and are not read. Fill in the sheet Daftar.',
  title: 'How to fill in the roster of village workers',
  steps: [
    '1. Fill in the sheet Daftar: one person a row. Leave the headings as they are.',
    '2. Columns with a dark green heading are required; those required for SIPP say so: without them the person is in no SIPP file. Fill in what is known of those with a light green one.',
    '3. Sex, post, village, kecamatan, marital status and blood type: choose from the arrow in the cell. Another post may be typed: answer Yes when Excel asks.',
    '4. NIK, phone and KPJ: type the digits only. These columns are text, so that no leading zero and no last digit is lost.',
    '5. When copying from another file, use Paste Special, Values, so that formats and choices stay.',
    '6. The sheet Contoh shows a right one; it is not read.',
    '7. Save, then check: enroll validate FILE.xlsx',
    '8. This file holds personal data. Keep it in a safe place and do not send it to groups.',
  ],
  columns: 'What each column holds',
  example: (value) => `Example: ${value}`,
  required: 'required',
  forSipp: 'required for SIPP',
  optional: 'asked by SIPP',
  free: 'may be empty',
  categories: 'Posts to choose from',
  wrong: 'Not right yet',
  hints: {
    no_urut: 'Running number, may be empty.',
    nik: '16 digits as on the identity card, no dots and no blanks.',
    nama: 'Full name as on the identity card, without titles.',
    jenis_kelamin: 'L for male, P for female.',
    tempat_lahir: 'As on the identity card.',
    tanggal_lahir: 'Day-month-year as on the identity card, such as 12-08-1980.',
    jabatan: 'Choose from the list, or type the post as the decree calls it.',
    desa: 'Name of the village, without the word "Desa".',
    kecamatan: 'Name of the kecamatan, without the word "Kecamatan".',
    upah: 'Fixed income of a month in rupiah, digits only, such as 2500000.',
    tgl_mulai: 'First day in the post by decree, such as 01-01-2024.',
    tgl_akhir: 'Last day in the post: of who left or died, or whose term has an end.',
    nama_ibu: "Mother's name as on the family card.",
    status_kawin: 'Choose from the list, as on the family card.',
    gol_darah: 'A, B, AB or O, without + and -.',
    alamat: 'Street or hamlet; RT and RW have columns of their own.',
    rt: 'Number of the RT, such as 003.',
    rw: 'Number of the RW, such as 001.',
    kode_pos: '5 digits.',
    hp: 'A working mobile number, beginning with 08.',
    kpj: 'BPJS Ketenagakerjaan number, 11 digits; empty when there is none yet.',
    keterangan: 'What else is to be known of this person.',
  },
});

export const TEMPLATE_TEXT: Readonly<Record<Language, TemplateText>> = { id: ID, en: EN };
