import type { ColumnOrigin, ColumnRole, Shape } from '../../domain/kinds/column.ts';
import type { Confidence } from '../../domain/kinds/confidence.ts';
import type { ProfileId } from '../../domain/kinds/profile.ts';
import type { SaidBy } from '../../domain/kinds/said-by.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Where something was said that no row says. */
const SAID: Readonly<Record<Exclude<SaidBy, 'title'>, Localized>> = {
  'sheet-name': { id: 'dari nama lembar', en: "from the sheet's name" },
  'file-name': { id: 'dari nama berkas', en: "from the file's name" },
  option: { id: 'dari --category', en: 'from --category' },
};

/** What the known kinds of files are called. */
export const PROFILE_NAMES: Readonly<Record<ProfileId, Localized>> = {
  'opensid-penduduk': { id: 'OpenSID: impor/ekspor penduduk', en: 'OpenSID: population import or export' },
  'opensid-unduh': { id: 'OpenSID: unduhan penduduk', en: 'OpenSID: population download' },
  'opensid-aparat': { id: 'Buku Aparat Pemerintah Desa', en: 'book of village officials' },
  'opensid-lembaga': {
    id: 'OpenSID: anggota lembaga atau kelompok',
    en: 'OpenSID: members of an institution',
  },
  'opensid-bantuan': { id: 'OpenSID: peserta program bantuan', en: 'OpenSID: recipients of a programme' },
  'opensid-suplemen': { id: 'OpenSID: suplemen', en: 'OpenSID: supplement' },
  'opensid-ktp-kk': { id: 'Buku KTP dan KK', en: 'book of identity and family cards' },
  siak: { id: 'SIAK (Disdukcapil)', en: 'SIAK (civil registry)' },
  'bip-2012': { id: 'Buku Induk Penduduk 2012', en: 'population register of 2012' },
  'bip-2016': { id: 'Buku Induk Penduduk 2016', en: 'population register of 2016' },
  dpt: { id: 'Daftar Pemilih Tetap', en: 'electoral roll' },
  'bnba-blt-dd': { id: 'BNBA BLT Dana Desa', en: 'recipients of BLT Dana Desa' },
  'siskeudes-perangkat': { id: 'Siskeudes: Ta_Perangkat', en: 'Siskeudes: Ta_Perangkat' },
  'sipp-tk-baru-v1': { id: 'SIPP: TK baru, 29 kolom (lama)', en: 'SIPP: new workers, 29 columns (old)' },
  'sipp-tk-baru-v2': { id: 'SIPP: TK baru, 32 kolom (lama)', en: 'SIPP: new workers, 32 columns (old)' },
  'sipp-tk-baru': { id: 'SIPP: TK baru', en: 'SIPP: new workers' },
  'sipp-tk-lanjutan': { id: 'SIPP: TK lanjutan', en: 'SIPP: workers with a KPJ' },
  'sipp-tk-na': { id: 'SIPP: TK nonaktif', en: 'SIPP: leavers' },
  'sipp-upah': { id: 'SIPP: upah', en: 'SIPP: wages' },
  'sipp-koreksi': { id: 'SIPP: koreksi data', en: 'SIPP: corrections' },
  'form-per-desa': { id: 'formulir, satu baris satu desa', en: 'form with one row a village' },
};

export interface InspectText {
  sheet(name: Shown | undefined, hidden: boolean): Shown;
  header(first: number, last: number): Shown;
  /** One of several tables beside each other. */
  beside(table: number, tables: number): Shown;
  readonly noHeader: Shown;
  profile(name: Shown): Shown;
  village(name: Shown, where: Shown): Shown;
  kecamatan(name: Shown, where: Shown): Shown;
  category(name: Shown, where: Shown): Shown;
  readonly categoryByGroups: Shown;
  said(by: SaidBy | undefined, row: number | undefined): Shown;
  saidIn(sheet: Shown, row: number | undefined): Shown;
  readonly columns: Shown;
  why(by: ColumnOrigin): Shown;
  readonly role: Readonly<Record<ColumnRole, Shown>>;
  /** A column that is not read because another one was taken for its field. */
  taken(field: Shown, column: Shown): Shown;
  readonly unknown: Shown;
  /** What the values of a column look like. */
  readonly shape: Readonly<Record<Shape, Shown>>;
  roots(words: number): Shown;
  otherField(field: Shown): Shown;
  otherColumn(column: Shown): Shown;
  /** Two readings are nearly as good. */
  doubt(field: Shown): Shown;
  likely(field: Shown): Shown;
  /** In place of a heading. */
  readonly unheaded: Shown;
  holder(category: Shown): Shown;
  rows(workers: number): Shown;
  /** A field whose value stands in a merged cell. */
  merged(field: Shown, workers: number): Shown;
  unread(field: Shown, unread: number, filled: number): Shown;
  readonly posts: Shown;
  confidence(confidence: Confidence): Shown;
  nearest(category: Shown): Shown;
  more(count: number): Shown;
  readonly noRoster: Shown;
  unmapped(field: Shown, header: Shown): Shown;
  mend(column: Shown, row: number, sheet: Shown | undefined): Shown;
  /** In the place of a name that no shell takes as it stands. */
  readonly someSheet: Shown;
}

const id = spoken<InspectText>({
  sheet: (name, hidden) =>
    `${name === undefined ? 'Isi berkas' : `Lembar "${name}"`}${hidden ? ' (tersembunyi)' : ''}`,
  header: (first, last) => `Judul kolom: baris ${first === last ? last : `${first}–${last}`}.`,
  beside: (table, tables) => `Daftar ${table} dari ${tables} yang berdampingan di lembar ini.`,
  noHeader: 'Judul kolom tidak ditemukan.',
  profile: (name) => `Jenis berkas: ${name}.`,
  village: (name, where) => `Desa: ${name} (${where}).`,
  kecamatan: (name, where) => `Kecamatan: ${name} (${where}).`,
  category: (name, where) => `Kategori untuk semua baris: ${name} (${where}).`,
  categoryByGroups: 'Kategori dibaca dari baris judul kelompok atau judul kolom.',
  said: (by, row) => (by === undefined || by === 'title' ? `dari baris ${row ?? '?'}` : SAID[by].id),
  saidIn: (sheet, row) => `dari lembar "${sheet}", baris ${row ?? '?'}`,
  columns: 'Kolom:',
  why: (by) =>
    ({
      alias: 'judul dikenal',
      contains: 'bagian dari judul',
      content: 'dari isi kolom',
      option: 'menurut --map',
      none: '',
    })[by],
  role: {
    status: 'dipakai untuk mengenali yang sudah berhenti',
    alive: 'dipakai untuk mengenali yang meninggal atau pindah',
    'name-part': 'disambung ke nama',
    title: 'gelar',
    unused: 'dikenal, tidak diperlukan',
  },
  taken: (field, column) => `tidak dibaca: ${field} sudah dari kolom ${column}`,
  unknown: 'TIDAK DIKENAL, tidak dibaca',
  shape: {
    sixteen: 'isinya 16 angka',
    day: 'isinya tanggal',
    moment: 'isinya tanggal dan jam',
    placeAndDay: 'isinya tempat dan tanggal',
    dayPart: 'isinya hari, bulan, atau tahun saja',
    year: 'isinya tahun',
    term: 'isinya masa jabatan',
    money: 'isinya uang',
    post: 'isinya nama jabatan',
    office: 'isinya jabatan lembaga',
    sex: 'isinya L atau P',
    name: 'isinya nama orang',
    village: 'isinya nama desa resmi',
    kecamatan: 'isinya nama kecamatan resmi',
    status: 'isinya aktif atau tidak',
    phone: 'isinya nomor HP',
    email: 'isinya email',
    words: 'isinya kata-kata',
  },
  roots: (words) => (words === 1 ? 'satu kata judulnya cocok' : `${words} kata judulnya cocok`),
  otherField: (field) => `pilihan kedua: ${field}`,
  otherColumn: (column) => `pilihan kedua: kolom ${column}`,
  doubt: (field) => `BELUM PASTI, tidak dibaca: mungkin ${field}`,
  likely: (field) => `mungkin ${field}`,
  unheaded: '(tanpa judul)',
  holder: (category) => `pemegang jabatan ${category}`,
  rows: (workers) => `Pekerja terbaca: ${workers}.`,
  merged: (field, workers) => `${field}: untuk ${workers} pekerja dari sel gabungan di atas barisnya.`,
  unread: (field, unread, filled) => `${field}: ${unread} dari ${filled} isian tidak dapat dibaca.`,
  posts: 'Jabatan:',
  confidence: (confidence) =>
    ({
      exact: 'nama dikenal',
      rule: 'menurut aturan',
      spelled: 'salah tulis, ditebak',
      nearest: 'BELUM PASTI',
      none: 'TIDAK DIKENAL',
    })[confidence],
  nearest: (category) => `mungkin ${category}`,
  more: (count) => `… dan ${count} lagi`,
  noRoster: 'tidak berisi daftar pekerja, dilewati',
  unmapped: (field, header) => `Kolom "${header}" untuk --map ${field} tidak ada di lembar ini.`,
  someSheet: 'LEMBAR',
  mend: (column, row, sheet) =>
    `Bila ada yang keliru: --map nik=${column} menentukan kolom (hurufnya atau judulnya), --header-row ${row} baris judul${sheet === undefined ? '' : `, --sheet ${sheet} lembarnya`}. Nama isian seperti di belakang tanda panah.`,
});

const en = spoken<InspectText>({
  sheet: (name, hidden) =>
    `${name === undefined ? 'The file' : `Sheet "${name}"`}${hidden ? ' (hidden)' : ''}`,
  header: (first, last) => `Header: row ${first === last ? last : `${first}–${last}`}.`,
  beside: (table, tables) => `Table ${table} of ${tables} that stand beside each other in this sheet.`,
  noHeader: 'No header row was found.',
  profile: (name) => `Kind of file: ${name}.`,
  village: (name, where) => `Village: ${name} (${where}).`,
  kecamatan: (name, where) => `Kecamatan: ${name} (${where}).`,
  category: (name, where) => `Category of all rows: ${name} (${where}).`,
  categoryByGroups: 'Categories are read from headings between the rows or over the columns.',
  said: (by, row) => (by === undefined || by === 'title' ? `from row ${row ?? '?'}` : SAID[by].en),
  saidIn: (sheet, row) => `from sheet "${sheet}", row ${row ?? '?'}`,
  columns: 'Columns:',
  why: (by) =>
    ({
      alias: 'known header',
      contains: 'part of the header',
      content: 'by its content',
      option: 'by --map',
      none: '',
    })[by],
  role: {
    status: 'tells who has left',
    alive: 'tells who died or moved',
    'name-part': 'joined to the name',
    title: 'title',
    unused: 'known, not needed',
  },
  taken: (field, column) => `not read: ${field} comes from column ${column}`,
  unknown: 'UNKNOWN, not read',
  shape: {
    sixteen: 'holds 16 digits',
    day: 'holds days',
    moment: 'holds days and times',
    placeAndDay: 'holds places and days',
    dayPart: 'holds a day, month or year alone',
    year: 'holds years',
    term: 'holds terms',
    money: 'holds money',
    post: 'holds names of posts',
    office: 'holds offices of an institution',
    sex: 'holds L or P',
    name: 'holds names of people',
    village: 'holds official villages',
    kecamatan: 'holds official kecamatan',
    status: 'holds active or not',
    phone: 'holds mobile numbers',
    email: 'holds email addresses',
    words: 'holds words',
  },
  roots: (words) => (words === 1 ? 'a word of the heading fits' : `${words} words of the heading fit`),
  otherField: (field) => `second choice: ${field}`,
  otherColumn: (column) => `second choice: column ${column}`,
  doubt: (field) => `NOT SURE, not read: perhaps ${field}`,
  likely: (field) => `perhaps ${field}`,
  unheaded: '(no heading)',
  holder: (category) => `holder of ${category}`,
  rows: (workers) => `Workers read: ${workers}.`,
  merged: (field, workers) => `${field}: for ${workers} workers from a merged cell above their row.`,
  unread: (field, unread, filled) => `${field}: ${unread} of ${filled} values could not be read.`,
  posts: 'Posts:',
  confidence: (confidence) =>
    ({
      exact: 'known name',
      rule: 'by rule',
      spelled: 'mistyped, guessed',
      nearest: 'NOT SURE',
      none: 'UNKNOWN',
    })[confidence],
  nearest: (category) => `perhaps ${category}`,
  more: (count) => `… and ${count} more`,
  noRoster: 'holds no roster, passed over',
  unmapped: (field, header) => `This sheet has no column "${header}" for --map ${field}.`,
  someSheet: 'SHEET',
  mend: (column, row, sheet) =>
    `If something is wrong: --map nik=${column} sets a column (its letter or heading), --header-row ${row} the header${sheet === undefined ? '' : `, --sheet ${sheet} the sheet`}. Fields are named as behind the arrows.`,
});

export const INSPECT_TEXT: Readonly<Record<Language, InspectText>> = { id, en };
