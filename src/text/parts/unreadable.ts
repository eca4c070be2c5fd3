import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { joined, type Shown, shownName } from '../../domain/shown.ts';
import type {
  BeyondLimit,
  ForeignKind,
  UnreadableArgs,
  UnreadableFile,
  UnreadableReason,
} from '../../domain/unreadable.ts';

type Sentences = { readonly [R in UnreadableReason]: (args: UnreadableArgs[R]) => Shown };

const FOREIGN_ID: Readonly<Record<ForeignKind, string>> = {
  picture: 'gambar',
  pdf: 'PDF',
  word: 'dokumen Word',
  presentation: 'presentasi',
  archive: 'arsip terkompresi',
  'web-archive': 'arsip halaman web (MHTML)',
  numbers: 'berkas Apple Numbers',
  database: 'basis data',
  program: 'program',
  unknown: 'jenis lain',
};

const FOREIGN_EN: Readonly<Record<ForeignKind, string>> = {
  picture: 'a picture',
  pdf: 'a PDF',
  word: 'a Word document',
  presentation: 'a presentation',
  archive: 'a compressed archive',
  'web-archive': 'a web archive (MHTML)',
  numbers: 'an Apple Numbers file',
  database: 'a database',
  program: 'a program',
  unknown: 'something else',
};

/** What there is too much of, and its limit. */
type Beyond = Readonly<Record<BeyondLimit, (limit: number) => Shown>>;

const BEYOND_ID: Beyond = spoken<Beyond>({
  sheets: (limit) => `lembarnya lebih dari ${limit}`,
  depth: (limit) => `isinya bersarang lebih dari ${limit} lapis`,
  piece: (limit) => `satu bagiannya lebih panjang daripada ${limit} byte`,
  repeated: (limit) => `sel yang diulang lebih dari ${limit}`,
  strings: (limit) => `tabel teksnya lebih dari ${limit} isian`,
  spans: (limit) => `sel gabungannya meliputi lebih dari ${limit} sel`,
  tables: (limit) => `tabel yang berdampingan lebih dari ${limit}`,
  villages: (limit) => `nama desanya lebih dari ${limit}; mungkin kolom Desa berisi alamat`,
  memory: () => 'isinya memerlukan memori jauh melebihi yang wajar',
  time: () => 'isinya memerlukan waktu jauh melebihi yang wajar',
});

const BEYOND_EN: Beyond = spoken<Beyond>({
  sheets: (limit) => `it has more than ${limit} sheets`,
  depth: (limit) => `its contents stand more than ${limit} deep in each other`,
  piece: (limit) => `one piece of it is longer than ${limit} bytes`,
  repeated: (limit) => `more than ${limit} cells are repetitions`,
  strings: (limit) => `its table of texts has more than ${limit} entries`,
  spans: (limit) => `its merged cells cover more than ${limit} cells`,
  tables: (limit) => `more than ${limit} tables stand beside each other`,
  villages: (limit) => `it names more than ${limit} villages; its village column may hold addresses`,
  memory: () => 'its contents take far more memory than is reasonable',
  time: () => 'its contents take far longer than is reasonable',
});

const ID = spoken<Sentences>({
  'missing-file': ({ nearest }) =>
    `berkas tidak ditemukan. ${nearest === undefined ? 'Periksa nama dan foldernya.' : `Mungkin maksud Anda ${nearest}?`}`,
  'broken-link': () =>
    'ini tautan (link) ke berkas yang tidak ada lagi. Cari berkas aslinya, lalu beri alamatnya.',
  'empty-folder': () => 'di folder ini tidak ada berkas daftar (.xlsx, .xls, .ods, .csv).',
  'no-permission': () =>
    'berkas tidak boleh dibaca. Tutup program lain yang memakainya atau periksa izin berkas.',
  'is-folder': () => 'ini folder, bukan berkas.',
  'not-a-file': () =>
    'ini pipa atau perangkat, bukan berkas. Simpan dulu sebagai berkas; masukan standar ditulis -.',
  system: ({ code }) =>
    `tidak dapat dibaca: sistem menolak dengan kode ${code}. Periksa media penyimpanan dan nama berkasnya.`,
  'lock-file': () =>
    'ini berkas pengunci sementara buatan Excel, bukan daftar. Pakai berkas aslinya (tanpa "~$" di depan).',
  'empty-file': () => 'berkas kosong. Simpan ulang dari program asalnya, lalu coba lagi.',
  'not-a-spreadsheet': ({ what }) =>
    `isinya bukan lembar kerja melainkan ${FOREIGN_ID[what]}. Simpan daftar sebagai .xlsx atau .csv.`,
  'password-protected': () =>
    'berkas dikunci kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), lalu simpan.',
  truncated: () => 'berkas terpotong, tidak lengkap. Salin atau unduh ulang berkasnya.',
  damaged: ({ part }) =>
    `berkas rusak${part ? ` (bagian ${part})` : ''}. Buka di Excel, simpan sebagai berkas baru, lalu coba lagi.`,
  'duplicate-part': ({ part }) =>
    `berkas rusak: bagian ${part} ada dua kali. Buka di Excel, simpan sebagai berkas baru, lalu coba lagi.`,
  'zip-bomb': () => 'berkas ditolak: isinya mengembang jauh melebihi ukuran yang wajar (bom zip).',
  'forbidden-xml': ({ part }) =>
    `berkas ditolak: bagian ${part} memuat DOCTYPE, yang tidak ada di lembar kerja yang wajar.`,
  'beyond-limit': ({ what, limit }) =>
    `berkas ditolak: ${BEYOND_ID[what](limit)}. Buka di Excel, salin daftarnya saja ke berkas baru.`,
  'too-large': ({ megabytes }) =>
    `berkas terlalu besar (batasnya ${megabytes} MB). Pecah menjadi beberapa berkas.`,
  'too-many-rows': ({ limit }) => `barisnya lebih dari ${limit}. Pecah menjadi beberapa berkas.`,
  'too-many-columns': ({ row, limit }) =>
    `baris ${row} memiliki lebih dari ${limit} kolom. Hapus kolom yang tidak dipakai.`,
  'too-many-merges': ({ limit }) =>
    `sel gabungannya lebih dari ${limit}. Batalkan penggabungan sel (Unmerge Cells) atau pecah berkasnya.`,
  'cell-too-long': ({ row, limit }) =>
    `di baris ${row} ada sel dengan lebih dari ${limit} huruf; mungkin ada tanda kutip yang tidak ditutup.`,
  'row-too-long': ({ row }) => `baris ${row} terlalu panjang; mungkin ada tanda kutip yang tidak ditutup.`,
  'row-too-big': ({ row }) =>
    `baris ${row} memuat terlalu banyak isi. Hapus yang tidak dipakai di baris itu.`,
  'unclosed-quote': ({ row }) => `tanda kutip (") yang dibuka di baris ${row} tidak pernah ditutup.`,
  'nul-bytes': ({ row }) =>
    `berkas rusak: di baris ${row} ada byte kosong (NUL). Simpan ulang dari program asalnya.`,
  'unclosed-markup': ({ row, mark }) =>
    `di baris ${row} ada tanda ${mark} yang tidak ditutup; baris-baris sesudahnya tidak terbaca. Buka di Excel dan simpan sebagai .xlsx, lalu hitung barisnya.`,
  'page-cut': ({ row }) =>
    `halaman terpotong di baris ${row}: tabelnya tidak ditutup. Unduh ulang; bila memang begitu, buka di Excel dan simpan sebagai .xlsx.`,
  changed: () =>
    'berkas berubah sewaktu dibaca. Tunggu sampai selesai disalin atau disimpan, lalu jalankan lagi.',
  'no-sheets': () => 'tidak ada lembar kerja di dalam berkas ini.',
  'rows-lost': ({ sheet, expected, read }) =>
    `${sheet === undefined ? 'isi' : `lembar "${sheet}"`} tidak terbaca utuh (${read} dari ${expected} sel berisi). Buka di Excel, simpan sebagai berkas baru, lalu coba lagi.`,
  'legacy-form': () =>
    'bentuk Excel lama (.xls) tidak dibaca di halaman ringkas ini. Buka di Excel atau WPS lalu simpan sebagai .xlsx, atau pakai enroll-lengkap.html.',
  'no-match': () => 'tidak ada berkas yang cocok.',
});

const EN = spoken<Sentences>({
  'missing-file': ({ nearest }) =>
    `no such file. ${nearest === undefined ? 'Check its name and folder.' : `Perhaps ${nearest} is meant?`}`,
  'broken-link': () =>
    'it is a link to a file that is not there. Look for the file itself and give its address.',
  'empty-folder': () => 'this folder holds no roster (.xlsx, .xls, .ods, .csv).',
  'no-permission': () => 'the file may not be read. Close the program that uses it or check its permissions.',
  'is-folder': () => 'this is a folder, not a file.',
  'not-a-file': () =>
    'this is a pipe or a device, no file. Save it as a file first; standard input is written -.',
  system: ({ code }) =>
    `it cannot be read: the system refused with the code ${code}. Check the disk and the name of the file.`,
  'lock-file': () =>
    'this is a temporary lock file made by Excel, not a roster. Use the original (without "~$" in front).',
  'empty-file': () => 'the file is empty. Save it again from the program that made it.',
  'not-a-spreadsheet': ({ what }) =>
    `this is not a spreadsheet but ${FOREIGN_EN[what]}. Save the roster as .xlsx or .csv.`,
  'password-protected': () =>
    'the file is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save.',
  truncated: () => 'the file is cut off, its end is missing. Copy or download it again.',
  damaged: ({ part }) =>
    `the file is damaged${part ? ` (part ${part})` : ''}. Open it in Excel, save it as a new file and try again.`,
  'duplicate-part': ({ part }) =>
    `the file is damaged: part ${part} is there twice. Open it in Excel, save it as a new file and try again.`,
  'zip-bomb': () => 'refused: the contents swell far beyond any reasonable size (a zip bomb).',
  'forbidden-xml': ({ part }) => `refused: part ${part} holds a DOCTYPE, which no honest spreadsheet has.`,
  'beyond-limit': ({ what, limit }) =>
    `refused: ${BEYOND_EN[what](limit)}. Open it in Excel and copy the roster alone into a new file.`,
  'too-large': ({ megabytes }) =>
    `the file is too large (the limit is ${megabytes} MB). Split it into several files.`,
  'too-many-rows': ({ limit }) => `it has more than ${limit} rows. Split it into several files.`,
  'too-many-columns': ({ row, limit }) =>
    `row ${row} has more than ${limit} columns. Delete the columns that are not used.`,
  'too-many-merges': ({ limit }) => `it has more than ${limit} merged cells. Unmerge them or split the file.`,
  'cell-too-long': ({ row, limit }) =>
    `row ${row} has a cell of more than ${limit} characters; perhaps a quotation mark was never closed.`,
  'row-too-long': ({ row }) => `row ${row} is too long; perhaps a quotation mark was never closed.`,
  'row-too-big': ({ row }) => `row ${row} holds too much. Delete what is not needed in that row.`,
  'unclosed-quote': ({ row }) => `the quotation mark (") opened in row ${row} is never closed.`,
  'nul-bytes': ({ row }) =>
    `the file is damaged: row ${row} holds a NUL byte. Save it again from the program that made it.`,
  'unclosed-markup': ({ row, mark }) =>
    `row ${row} holds ${mark} that is never closed; the rows after it cannot be read. Open it in Excel, save it as .xlsx and count the rows.`,
  'page-cut': ({ row }) =>
    `the page breaks off at row ${row}: its table is not closed. Download it again; if it is always so, open it in Excel and save it as .xlsx.`,
  changed: () =>
    'the file changed while it was read. Wait until it has been copied or saved, then run this again.',
  'no-sheets': () => 'there is no worksheet in this file.',
  'rows-lost': ({ sheet, expected, read }) =>
    `${sheet === undefined ? 'the contents' : `sheet "${sheet}"`} could not be read whole (${read} of ${expected} filled cells). Open it in Excel, save it as a new file and try again.`,
  'legacy-form': () =>
    'this short page does not read the older Excel form (.xls). Open it in Excel or WPS and save it as .xlsx, or use enroll-lengkap.html.',
  'no-match': () => 'no file matches.',
});

const SENTENCES: Readonly<Record<Language, Sentences>> = { id: ID, en: EN };

/** Why a file could not be read: `C:/desa/data.xlsx: berkas terkunci sandi …` */
export function unreadableText(language: Language, error: UnreadableFile): Shown {
  return joined([shownName(error.file), unreadableReason(language, error)], ': ');
}

/** The same without the file's name, for a report that names it elsewhere. */
export function unreadableReason(language: Language, error: UnreadableFile): Shown {
  const { reason, args } = error.detail;
  // Reason and arguments belong together by construction; the table cannot see the correlation.
  const sentence = SENTENCES[language][reason] as (args: unknown) => Shown;
  return sentence(args);
}
